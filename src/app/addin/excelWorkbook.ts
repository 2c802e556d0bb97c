/** The workbook in Excel, answered by src/excel. */
import { currentTheme, displayLanguage, openAddress, watchTheme } from "../../excel/host/environment";
import { sheetLanguage } from "../../excel/host/sheetLanguage";
import type { Stop } from "../../excel/host/hostEvents";
import { whileVisible, type PaneVisibility } from "../../excel/host/paneVisibility";
import { importFacts, planFactsImport } from "../../excel/register/importFacts";
import { writeSampleFlows } from "../../excel/firstSteps/writeSampleFlows";
import { importSources } from "../../excel/register/importSources";
import { insertFormula, selectionReference } from "../../excel/functions/insertFunction";
import { companiesToExtend, extendCompany } from "../../excel/models/extendCompany";
import { modelsInWorkbook, showChecks, watchModels } from "../../excel/models/insertedModels";
import { companiesInFacts, insertCompany, insertWithoutFilings } from "../../excel/models/insertCompany";
import { insertModel } from "../../excel/models/insertModel";
import { previewFormula } from "../../excel/functions/previewFormula";
import { deleteSources } from "../../excel/register/deleteSources";
import { updateSources } from "../../excel/register/editSources";
import { addSource, createRegister, readRegister, selectSource } from "../../excel/register/register";
import { removeModel } from "../../excel/models/removeModel";
import { watchSelectedCell, type SelectedCell } from "../../excel/trace/selectedCell";
import { RegisterWatch } from "../../excel/register/registerWatch";
import { SnapshotKeeper } from "../../excel/trace/snapshotKeeper";
import { models } from "../../models/gallery";
import { readCatalogue } from "../../pane/functions/catalogue";
import { cardOf } from "../../pane/models/modelCards";
import { excelProvenance } from "./excelProvenance";
import { excelReview } from "./excelReview";
import { excelScenarios } from "./excelScenarios";
import { excelShare } from "./excelShare";
import { openArchive } from "./openArchive";
import { isChinese } from "../../pane/texts/language";
import { errorWords, limitWords } from "../../pane/texts/hostTexts";
import type {
  CellReport,
  FunctionDescription,
  FunctionsPort,
  ModelsPort,
  WorkbookPort,
} from "../../pane/ports/workbookPort";

/** The function that was associated with an id of functions.json. */
export type FunctionOf = (id: string) => ((...values: unknown[]) => unknown) | undefined;

/** What the pane finds beside the workbook. */
export interface Surroundings {
  /** The folder with functions.json and the examples. */
  readonly assets: URL;
  /** The folder of the help pages, a page per chapter; null links none. */
  readonly helpPages: URL | null;
  /** Works out a formula before it is inserted. */
  readonly functionOf: FunctionOf;
  /** Nothing is read while the pane is hidden. */
  readonly visibility: PaneVisibility;
}

export function excelWorkbook({ assets, helpPages, functionOf, visibility }: Surroundings): WorkbookPort {
  const functions = functionsPort({ assets, helpPages, functionOf });
  const keeper = new SnapshotKeeper();
  const register = new RegisterWatch();
  return {
    environment: {
      language: displayLanguage(),
      theme: currentTheme,
      watchTheme,
      openAddress,
      helpAddress: (topic) => helpAddress(topic, helpPages),
    },
    register: {
      read: readRegister,
      create: async () => void (await register.quietly(createRegister)),
      add: (source) => register.quietly(() => addSource(source)),
      edit: (edits) => register.quietly(() => updateSources(edits)),
      remove: (ids) => register.quietly(() => deleteSources(ids)),
      select: selectSource,
      watch: (listener) => toldWhileVisible(visibility, (tell) => register.watch(tell), listener),
    },
    imports: { write: (sources, steps) => register.quietly(() => importSources(sources, steps)) },
    filings: {
      plan: planFactsImport,
      openArchive,
      write: (facts, steps) => register.quietly(() => importFacts(facts, steps)),
    },
    cell: {
      watch: (listener, onFailure, onWait) =>
        whileVisible(visibility, () =>
          watchSelectedCell(keeper, (cell) => listener(reportOf(cell)), onFailure, functions.preview, onWait),
        ),
    },
    provenance: excelProvenance(keeper),
    review: excelReview(keeper, register, visibility),
    scenarios: excelScenarios(keeper),
    share: excelShare(keeper),
    flows: { writeSample: () => writeSampleFlows() },
    models: modelsPort(assets, register, visibility),
    functions,
  };
}

function helpAddress(topic: string, pages: URL | null): string | null {
  const folder = isChinese(displayLanguage()) ? "zh-CN/" : "";
  return pages === null ? null : new URL(`${folder}${topic}.html`, pages).href;
}

/** Who comes back to a pane that was hidden has missed changes, perhaps. */
function toldWhileVisible(
  visibility: PaneVisibility,
  watch: (listener: () => void) => Promise<Stop>,
  listener: () => void,
): Promise<Stop> {
  return whileVisible(visibility, async (isAgain) => {
    const stop = await watch(listener);
    if (isAgain) listener();
    return stop;
  });
}

/** The words are the pane's. */
function reportOf(cell: SelectedCell): CellReport {
  const language = displayLanguage();
  return {
    ...cell,
    limits: cell.limits.map((limit) => limitWords(limit, language)),
    error: cell.error === null ? null : errorWords(cell.error, language),
  };
}

const modelsPort = (assets: URL, register: RegisterWatch, visibility: PaneVisibility): ModelsPort => ({
  cards: (language) => models.map((model) => cardOf(model, language, assets)),
  insert: async (id, onProgress) => {
    const model = models.find((one) => one.id === id);
    if (model === undefined) throw new Error(`id needs a model of the gallery; got ${id}`);
    return register.quietly(() => insertModel(model, onProgress, sheetLanguage()));
  },
  companies: companiesInFacts,
  insertCompany: (company, years, onProgress) =>
    register.quietly(() => insertCompany({ company, ...years }, onProgress, sheetLanguage())),
  insertWithoutFilings: (name, onProgress) =>
    register.quietly(() => insertWithoutFilings(name, onProgress, sheetLanguage())),
  toExtend: companiesToExtend,
  extend: (key) => register.quietly(() => extendCompany(key)),
  inWorkbook: modelsInWorkbook,
  showChecks,
  remove: (key) => register.quietly(() => removeModel(key)),
  watch: (listener) => toldWhileVisible(visibility, watchModels, listener),
});

function functionsPort({ assets, helpPages, functionOf }: Omit<Surroundings, "visibility">): FunctionsPort {
  const catalogues = new Map<string, Promise<readonly FunctionDescription[]>>();
  const catalogue = (language: string) => {
    const read = catalogues.get(language) ?? readCatalogue(assets, language, helpPages);
    catalogues.set(language, read);
    // A failed read is tried again the next time somebody asks.
    read.catch(() => catalogues.delete(language));
    return read;
  };
  return {
    catalogue,
    selectionReference,
    preview: async (id, argumentTexts) => {
      const call = functionOf(id);
      const described = (await catalogue(displayLanguage())).find((one) => one.id === id);
      if (call === undefined || described === undefined) return { kind: "unknown", argument: id };
      return previewFormula(call, described.parameters, argumentTexts);
    },
    insert: insertFormula,
  };
}
