import {
  FluentProvider,
  makeStyles,
  PortalMountNodeProvider,
  teamsHighContrastTheme,
  tokens,
  webDarkTheme,
  webLightTheme,
  type Theme,
} from "@fluentui/react-components";
import { useState, useSyncExternalStore } from "react";
import { Announcements } from "./announcements";
import { PaneFrame } from "./PaneFrame";
import { SelectedCellProvider } from "./selectedCell";
import { TextsContext, textsFor } from "./texts";
import { WorkbookContext } from "./workbookContext";
import type { PaneTheme, WorkbookPort } from "./workbookPort";

const themes: Record<PaneTheme, Theme> = { light: webLightTheme, dark: webDarkTheme, contrast: teamsHighContrastTheme };

const useStyles = makeStyles({
  // The pane is a guest in pages it does not own: layout follows its own width, and contained layout keeps its
  // dialogs and popups inside it instead of over the whole page.
  pane: {
    position: "relative",
    height: "100%",
    minWidth: 0,
    overflow: "hidden",
    contain: "layout",
    containerType: "inline-size",
    backgroundColor: tokens.colorNeutralBackground1,
    textAlign: "start",
  },
});

export function Pane({ workbook }: { workbook: WorkbookPort }) {
  const { environment } = workbook;
  const styles = useStyles();
  const theme = useSyncExternalStore(environment.watchTheme, environment.theme);
  const [popups, setPopups] = useState<HTMLElement | null>(null);
  const texts = textsFor(environment.language);
  return (
    <FluentProvider theme={themes[theme]} className={styles.pane} lang={texts.pane.language}>
      <WorkbookContext.Provider value={workbook}>
        <TextsContext.Provider value={texts}>
          <PortalMountNodeProvider value={popups ?? undefined}>
            <Announcements>
              <PaneFrame />
            </Announcements>
            <div ref={setPopups} />
          </PortalMountNodeProvider>
        </TextsContext.Provider>
      </WorkbookContext.Provider>
    </FluentProvider>
  );
}
