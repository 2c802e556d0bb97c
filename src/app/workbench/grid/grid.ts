/** The grid: Univer with its formula bar, sheet tabs and context menu, without its own toolbar. */
import { ICanvasColorService, UniverSheetsCorePreset, type IFunctionInfo } from "@univerjs/preset-sheets-core";
import { UniverSheetsDataValidationPreset } from "@univerjs/preset-sheets-data-validation";
import { UniverSheetsFilterPreset } from "@univerjs/preset-sheets-filter";
import { UniverSheetsSortPreset } from "@univerjs/preset-sheets-sort";
import { UniverSheetsTablePreset } from "@univerjs/preset-sheets-table";
import { LifecycleService, LifecycleStages, LocaleType, merge, type ILanguagePack, type Univer } from "@univerjs/core";
import type { FUniver } from "@univerjs/core/facade";
import "@univerjs/preset-sheets-core/lib/index.css";
import "@univerjs/preset-sheets-data-validation/lib/index.css";
import "@univerjs/preset-sheets-filter/lib/index.css";
import "@univerjs/preset-sheets-sort/lib/index.css";
import "@univerjs/preset-sheets-table/lib/index.css";
import { forgiveSheetsThatAreGone } from "../../../workbench/univer/engine/idleWork";
import { createUniver } from "../../../workbench/univer/engine/createUniver";
import { centreErrors } from "./centredErrors";
import { drawConditionalMarks } from "./conditionalMarks";
import { keepNumbersWhole } from "./fittedNumbers";
import { drawLayersOnce } from "./gatheredDrawing";
import { layEditorOutOnce } from "./gatheredEditing";
import { onDarkGround } from "./gridColors";
import type { Language } from "../parts/pageOptions";

/** Protection here knows users and roles that a workbench has not. */
const hiddenMenus = Object.fromEntries(
  ["sheet.contextMenu.permission", "sheet.command.delete-worksheet-protection-from-sheet-bar"].map((id) => [
    id,
    { hidden: true },
  ]),
);

export interface Grid {
  readonly univer: Univer;
  readonly api: FUniver;
  /** Resolves when the first workbook is drawn and answers the mouse and the keyboard. */
  drawn(): Promise<void>;
}

export interface GridOptions {
  readonly container: HTMLElement;
  readonly language: Language;
  readonly dark: boolean;
  readonly functions: IFunctionInfo[];
  /** What the list of functions calls them. */
  readonly functionCategory: string;
}

export async function createGrid({
  container,
  language,
  dark,
  functions,
  functionCategory,
}: GridOptions): Promise<Grid> {
  const locale = language === "zh-CN" ? LocaleType.ZH_CN : LocaleType.EN_US;
  const words =
    language === "zh-CN" ? (await import("./gridWords.zh-CN")).words : (await import("./gridWords.en-US")).words;
  // The canvas does not wait for a face of its own accord.
  await Promise.all(["11pt Calibri", "bold 11pt Calibri"].map((font) => document.fonts.load(font).catch(() => [])));
  const category = { "sheets-formula": { functionType: { user: functionCategory } } };
  forgiveSheetsThatAreGone();
  keepNumbersWhole();
  centreErrors();
  drawConditionalMarks();
  drawLayersOnce();
  layEditorOutOnce();
  const { univer, univerAPI } = createUniver({
    locale,
    locales: { [locale]: merge({}, ...words, category) as ILanguagePack },
    darkMode: dark,
    presets: [
      UniverSheetsCorePreset({
        container,
        header: true,
        toolbar: false,
        formulaBar: true,
        contextMenu: true,
        menu: hiddenMenus,
        footer: { sheetBar: true, statisticBar: true, menus: false, zoomSlider: false },
        formula: { description: functions },
      }),
      UniverSheetsTablePreset(),
      // A field to search in would take what is typed into the cell, from the second letter on.
      UniverSheetsDataValidationPreset({ showSearchOnDropdown: false }),
      UniverSheetsFilterPreset(),
      UniverSheetsSortPreset(),
    ],
  });
  const injector = univer.__getInjector();
  const colors = injector.get(ICanvasColorService) as unknown as { _invertAlgo: typeof onDarkGround };
  colors._invertAlgo = onDarkGround;
  return {
    univer,
    api: univerAPI,
    drawn: () => injector.get(LifecycleService).onStage(LifecycleStages.Rendered),
  };
}
