import { connectHost, prepareWindow } from "./officeBoot";
import type { OfficeHost } from "./officeHost";

/**
 * Microsoft's real Office.js client in the page, with this workbench as its Excel.
 *
 * How the page loads it, in this order:
 *   1. const host = new OfficeHost(book, environment)          environment: language, theme, the pane's show and hide
 *   2. await startOfficeClient(host, "/office-js/")            the folder @microsoft/office-js/dist is served at
 *      It loads office.js, which itself loads excel-web-16.00.js and <language>/office_strings.js.
 *      Nothing else is needed, no script tag, no global. Then `Office`, `Excel`, `OfficeExtension` and
 *      `CustomFunctions` are globals of the window and `Excel.run(batch)` works.
 *   3. load the add-in's `functions` script (it calls CustomFunctions.associate), then its `taskpane` script.
 *   4. give the book `associatedFunction` as the `lookup` of its custom functions.
 * Afterwards: host.runAction("id") for a ribbon button, host.themeChanged() when the theme was changed,
 * host.taskpaneVisibilityChanged() when the user opened or closed the pane.
 *
 * The client makes no request but for its own three files, sends no telemetry and does not redirect. As in Excel it makes
 * `alert`, `confirm` and `prompt` throw; `history` is left as it was, because this page is the host's as well.
 */
export async function startOfficeClient(host: OfficeHost, folder: string): Promise<void> {
  const { pushState, replaceState } = window.history;
  prepareWindow(window, host);
  await loadScript(`${folder}office.js`);
  Object.assign(window.history, { pushState, replaceState });
  connectHost(window, host);
  await Office.onReady();
}

/** What `CustomFunctions.associate` was given for an id. */
export function associatedFunction(id: string): ((...args: unknown[]) => unknown) | undefined {
  const { _association } = CustomFunctions as unknown as { _association: Association };
  return _association.mappings[id.toUpperCase()];
}

interface Association {
  readonly mappings: Readonly<Record<string, (...args: unknown[]) => unknown>>;
}

/** Runs a script in the page as a tag of its own would. */
export function loadScript(source: string): Promise<void> {
  return new Promise((resolve, reject) => {
    const script = document.createElement("script");
    script.src = source;
    script.onload = () => resolve();
    script.onerror = () => reject(new Error(`${source} could not be loaded.`));
    document.head.append(script);
  });
}
