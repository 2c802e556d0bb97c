/**
 * The help that the grid shows inside a call. The grid joins the examples of all parameters, so that each one left out at the end would leave
 * a comma; and the list of parameters scrolls, which a keyboard and a screen reader cannot without a name and a place to stop at.
 */
import { IDescriptionService, type IFunctionInfo } from "@univerjs/preset-sheets-core";
import type { Univer } from "@univerjs/core";

/** What is given of a list, joined: what is blank at its end leaves no separators. Lists made of it do the same. */
class GivenParts<Item> extends Array<Item> {
  override join(separator?: string): string {
    const given = Array.from<unknown>(this);
    while (given.length > 0 && given.at(-1) === "") given.pop();
    return given.join(separator);
  }
}

/** `name` says what is shown, for screen readers. */
export function mendCallHelp(univer: Univer, name: (functionName: string) => string): void {
  const service = univer.__getInjector().get(IDescriptionService);
  // The service copies what it was registered with, so its answers are what the help shows.
  const ask = service.getFunctionInfo.bind(service);
  const mended = new WeakMap<IFunctionInfo, IFunctionInfo>();
  service.getFunctionInfo = (typed) => {
    const info = ask(typed);
    // The same answer as before, or the help would be drawn anew with every letter.
    if (info !== undefined && !mended.has(info)) mended.set(info, withGivenParts(info));
    return info && mended.get(info);
  };
  new MutationObserver(() => {
    for (const list of document.querySelectorAll<HTMLElement>(".univer-w-\\[250px\\] > .univer-max-h-\\[350px\\]"))
      nameList(list, name);
  }).observe(document.body, { childList: true, subtree: true });
}

/** The same with parameters whose examples join as a call is typed. */
function withGivenParts(info: IFunctionInfo): IFunctionInfo {
  return { ...info, functionParameter: GivenParts.from(info.functionParameter ?? []) };
}

function nameList(list: HTMLElement, name: (functionName: string) => string): void {
  const called = list.previousElementSibling?.textContent?.split("(")[0]?.trim() ?? "";
  const label = name(called);
  if (list.getAttribute("aria-label") === label) return;
  list.setAttribute("aria-label", label);
  if (list.tabIndex === 0) return;
  list.setAttribute("role", "region");
  list.tabIndex = 0;
  // A click into the help would take the keyboard from the cell that is being typed.
  list.addEventListener("mousedown", (event) => event.preventDefault());
}
