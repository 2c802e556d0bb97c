/**
 * The list that comes up while a function's name is typed. The grid cuts it to ten names by `slice`; an add-in's namespace
 * is a list of its own, and is shown whole.
 */
import { IDescriptionService } from "@univerjs/preset-sheets-core";
import type { Univer } from "@univerjs/core";
import { mendCallHelp } from "./grid/callHelp";

class WholeList<Item> extends Array<Item> {
  override slice(): Item[] {
    return [...this];
  }
}

/** The list, and the help once a function is typed. `callHelp` names that help for screen readers. */
export function mendFunctionHelp(univer: Univer, namespace: string, callHelp: (functionName: string) => string): void {
  showWholeNamespace(univer, namespace);
  mendCallHelp(univer, callHelp);
}

function showWholeNamespace(univer: Univer, namespace: string): void {
  const service = univer.__getInjector().get(IDescriptionService);
  const search = service.getSearchListByNameFirstLetter.bind(service);
  service.getSearchListByNameFirstLetter = (typed) => {
    const found = search(typed);
    return typed.trim().toUpperCase().startsWith(`${namespace}.`) ? WholeList.from(found) : found;
  };
}
