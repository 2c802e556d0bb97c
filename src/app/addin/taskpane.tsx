/** The second script of the add-in: when the host is ready it ties the ribbon to the pane and brings the pane in. */
import { associateCommands, type PanePlace } from "../../excel/host/commands";
import { displayLanguage, hostReady, openAddress } from "../../excel/host/environment";
import { PaneVisibility } from "../../excel/host/paneVisibility";
import { functionOf } from "../../functions/associate";
import { errorWords } from "../../functions/errorWords";
import { reasonOf } from "../../pane/parts/reason";
import { showPlace } from "../../pane/parts/route";
import { chineseError } from "../../pane/texts/functionErrors.zh-CN";
import { hostTextsFor } from "../../pane/texts/hostTexts";
import { isChinese } from "../../pane/texts/language";

const helpPages = new URL("assets/help/", document.baseURI);

void hostReady().then(async () => {
  document.documentElement.lang = displayLanguage();
  if (isChinese(displayLanguage())) errorWords.say = chineseError;
  associateCommands({ onShow, onFailure: (reason) => showFailure(reasonOf(reason, displayLanguage())) });
  const pane = document.getElementById("pane");
  if (!pane) return;
  const visibility = new PaneVisibility();
  await visibility.shown();
  try {
    const { mountPaneInExcel } = await import(/* webpackChunkName: "pane" */ "./paneInExcel");
    mountPaneInExcel(pane, { functionOf, helpPages, visibility, assets: new URL("assets/", document.baseURI) });
  } catch {
    showFailure(hostTextsFor(displayLanguage()).paneNotLoaded);
  }
});

function onShow(place: PanePlace): void {
  showPlace(place);
  if (place !== "help") return;
  const contents = isChinese(displayLanguage()) ? "zh-CN/index.html" : "index.html";
  openAddress(new URL(contents, helpPages).href);
}

function showFailure(message: string): void {
  const pane = document.getElementById("pane");
  if (!pane) return;
  const notice = document.createElement("p");
  notice.setAttribute("role", "alert");
  notice.textContent = message;
  pane.prepend(notice);
}
