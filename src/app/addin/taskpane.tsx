/** The second script of the add-in: when the host is ready it ties the ribbon to the pane and brings the pane in. */
import { associateCommands } from "../../excel/commands";
import { hostReady } from "../../excel/environment";
import { functionOf } from "../../functions/associate";
import { showPlace } from "../../pane/route";

void hostReady().then(async () => {
  associateCommands({ onShow: showPlace, onFailure: (reason) => showFailure(reason.message) });
  const pane = document.getElementById("pane");
  if (!pane) return;
  try {
    const { mountPane } = await import(/* webpackChunkName: "pane" */ "../../pane/mount");
    mountPane(pane, { functionOf, helpPages: new URL("assets/help/", document.baseURI) });
  } catch {
    showFailure("The task pane could not be loaded. Check the connection and open it again.");
  }
});

function showFailure(message: string): void {
  const pane = document.getElementById("pane");
  if (!pane) return;
  const notice = document.createElement("p");
  notice.setAttribute("role", "alert");
  notice.textContent = message;
  pane.prepend(notice);
}
