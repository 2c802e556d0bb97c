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
import { Announcements } from "../parts/announcements";
import { PaneFailure } from "../parts/PaneFailure";
import { PaneFrame } from "./PaneFrame";
import { SelectedCellProvider } from "../parts/selectedCell";
import { TextsContext, textsFor } from "../texts/texts";
import { WorkbookContext } from "../ports/workbookContext";
import type { PaneTheme, WorkbookPort } from "../ports/workbookPort";

const themes: Record<PaneTheme, Theme> = { light: webLightTheme, dark: webDarkTheme, contrast: teamsHighContrastTheme };

const useStyles = makeStyles({
  // The pane is a guest in pages it does not own: layout follows its own width, and contained layout keeps its
  // dialogs and popups inside it instead of over the whole page.
  pane: {
    position: "relative",
    height: "100%",
    minWidth: 0,
    // Hidden overflow could still be scrolled, and is, by the focus moving into a popup that is not placed yet.
    overflow: "clip",
    contain: "layout",
    containerType: "inline-size",
    backgroundColor: tokens.colorNeutralBackground1,
    textAlign: "start",
    "& h2, & h3, & p": { margin: 0 },
  },
  popups: { position: "absolute", top: 0, left: 0, right: 0, height: 0 },
});

export function Pane({ workbook }: { workbook: WorkbookPort }) {
  const { environment } = workbook;
  const styles = useStyles();
  // Fluent gives the provider's own classes to every popup as well, so the layout stands on a division of its own.
  const theme = useSyncExternalStore(environment.watchTheme, environment.theme);
  const [popups, setPopups] = useState<HTMLElement | null>(null);
  const texts = textsFor(environment.language);
  return (
    <FluentProvider theme={themes[theme]} style={{ height: "100%" }} lang={texts.pane.language}>
      <div className={styles.pane}>
        <WorkbookContext.Provider value={workbook}>
          <TextsContext.Provider value={texts}>
            <PortalMountNodeProvider value={popups ?? undefined}>
              <Announcements>
                <SelectedCellProvider>
                  <PaneFailure title={texts.pane.failed}>
                    <PaneFrame />
                  </PaneFailure>
                </SelectedCellProvider>
              </Announcements>
              <div ref={setPopups} className={styles.popups} />
            </PortalMountNodeProvider>
          </TextsContext.Provider>
        </WorkbookContext.Provider>
      </div>
    </FluentProvider>
  );
}
