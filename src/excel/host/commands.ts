/** The ribbon's buttons. Each shows the task pane at a place; the pane is told where through `onShow`. */
import { readable } from "./officeErrors";

export const paneCommands = {
  showSources: "sources",
  showModels: "models",
  showFunctions: "functions",
  showHelp: "help",
} as const;

export type PanePlace = (typeof paneCommands)[keyof typeof paneCommands];

export interface PaneCommandHandlers {
  /** Called before the pane comes up, so that it opens at the place asked for. */
  readonly onShow: (place: PanePlace) => void;
  /** A button has nowhere to print: the pane shows why it failed. */
  readonly onFailure: (reason: Error) => void;
}

/** Ties the ids of the manifest's buttons to the pane. */
export function associateCommands({ onShow, onFailure }: PaneCommandHandlers): void {
  for (const [id, place] of Object.entries(paneCommands) as [string, PanePlace][])
    Office.actions.associate(id, async (event?: Office.AddinCommands.Event) => {
      try {
        onShow(place);
        await Office.addin.showAsTaskpane();
      } catch (failure) {
        onFailure(readable(failure));
      } finally {
        event?.completed();
      }
    });
}
