import { models } from "../../src/models/gallery";
import { quotedSheetName } from "../../src/formula/sheetPrefix";

/** Every formula of the models' sheets as it would stand in a workbook that holds nothing else. */
export function modelFormulas(): string[] {
  return [
    ...new Set(
      models.flatMap(({ sheets }) =>
        sheets.flatMap(({ blocks }) =>
          blocks.flatMap(({ cells }) => (cells ?? []).flat().filter((entry) => String(entry).startsWith("="))),
        ),
      ),
    ),
  ].map((entry) => named(String(entry)));
}

function named(entry: string): string {
  return entry
    .replace(/\{sheet:([^{}]+)\}/gu, (_, sheet: string) => quotedSheetName(sheet))
    .replace(/\{(?:table|source):([\w-]+)\}/gu, "$1")
    .replaceAll("{registerIds}", "Sources!$A$5:$A$40")
    .replaceAll("{register}", "Register");
}
