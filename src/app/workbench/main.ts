/** Puts the workbench together: the page, the grid, the book on it, Microsoft's client and the add-in. */
import type { Book } from "../../workbench/book/book";
import { createPage } from "./page";
import { pageOptions } from "./parts/pageOptions";
import { textsIn } from "./texts";
import { startWorkbench } from "./startWorkbench";
import "./workbench.css";

declare global {
  interface Window {
    /** For the console and the tests, beside the globals `Excel`, `Office` and `CustomFunctions`. */
    workbench: { book?: Book; readonly ready: Promise<void> };
  }
}

const media = (query: string) => window.matchMedia(query).matches;
const options = pageOptions(window.location.search, {
  languages: navigator.languages,
  dark: media("(prefers-color-scheme: dark)"),
  contrast: media("(forced-colors: active)") || media("(prefers-contrast: more)"),
});
const texts = textsIn[options.language];
// What is pressed before everything stands is done once it does.
const page = createPage(texts, options, {
  run: (command) => void started.then((workbench) => workbench.run(command)),
  use: (tool) => void started.then((workbench) => workbench.use(tool)),
  change: (setting) => void started.then((workbench) => workbench.change(setting)),
  focusGrid: () => void started.then((workbench) => workbench.focusGrid()),
});
const started = startWorkbench(page, options, texts);
window.workbench = { ready: started.then(({ book }) => void (window.workbench.book = book)) };
started.then(
  () => {
    page.uncover();
    performance.mark("ready");
    document.documentElement.dataset["ready"] = "true";
  },
  (failure: unknown) => page.fail(texts.notStarted(failure instanceof Error ? failure.message : String(failure))),
);
