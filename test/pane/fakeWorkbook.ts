/** A workbook that lives in memory: it keeps a register and answers at once, so that tests see what components do with it. */
import { suggestId } from "../../src/excel/register/register";
import type { Source } from "../../src/register/source";
import type {
  CellReport,
  FunctionDescription,
  ModelCard,
  ModelInWorkbook,
  PaneTheme,
  ParameterDescription,
  Preview,
  WorkbookPort,
} from "../../src/pane/ports/workbookPort";
import { FakeFilings } from "./fakeFilings";
import { FakeImports } from "./fakeImports";
import { FakeProvenance } from "./fakeProvenance";
import { FakeReview } from "./fakeReview";
import { FakeScenarios } from "./fakeScenarios";
import { FakeShare } from "./fakeShare";

export function sourceWith(fields: Partial<Source>): Source {
  return {
    id: "OAI-24-03",
    company: "OpenAI",
    datapoint: "Revenue",
    value: 3700,
    unit: "USD m",
    periodEnd: "2024-12-31",
    caliber: "Fiscal year",
    grade: "E",
    source: "Two outlets that saw the accounts",
    reference: "https://example.org/accounts",
    quote: "",
    asOf: "2025-02-01",
    reason: "",
    gradedBy: "M. Curie",
    gradedOn: "2026-06-25",
    ...fields,
  };
}

export const publishedSources: readonly Source[] = [
  sourceWith({}),
  sourceWith({
    id: "MSFT-25-01",
    company: "Microsoft",
    datapoint: "Revenue share received",
    value: 493.8,
    grade: "E",
    caliber: "Calendar year",
  }),
  sourceWith({
    id: "NVDA-26-01",
    company: "NVIDIA",
    datapoint: "Data-centre revenue",
    value: 115.2,
    unit: "USD bn",
    grade: "A",
    source: "10-K 2026",
    reference: "doi:10.1000/182",
  }),
  sourceWith({
    id: "ANT-26-02",
    company: "Anthropic",
    datapoint: "Annualised revenue",
    value: 5.5,
    unit: "USD bn",
    grade: "D",
    caliber: "Exit rate",
  }),
  sourceWith({
    id: "XAI-26-01",
    company: "xAI",
    datapoint: "Revenue goal for the year, as told to investors in a deck",
    value: 20,
    unit: "USD bn",
    grade: "I",
    caliber: "Guidance",
    reference: "",
  }),
  sourceWith({
    id: "RUM-01",
    company: "Mistral",
    datapoint: "Users",
    value: "",
    unit: "",
    grade: "",
    caliber: "",
    reference: "javascript:alert(1)",
  }),
];

const parameter = (
  name: string,
  description: string,
  more: Partial<ParameterDescription> = {},
): ParameterDescription => ({
  name,
  description,
  type: "any",
  matrix: true,
  optional: false,
  repeating: false,
  choices: [],
  ...more,
});

export const catalogue: readonly FunctionDescription[] = [
  {
    id: "GENAI_DEDUPE",
    description: "Revenue by value added, each end-customer dollar counted once.",
    chapter: "stack",
    helpAddress: "https://localhost/assets/help/stack.html#GENAI_DEDUPE",
    example: "=AIE.GENAI_DEDUPE({100;60;30})",
    parameters: [
      parameter("amounts", "Payments, in any one unit."),
      parameter("payers", "Who pays, one per amount.", { optional: true }),
      parameter("payees", "Who is paid, one per amount.", { optional: true }),
      parameter("layers", "Layer of each payee.", { optional: true }),
      parameter("view", "chain, layers, firms, totals or rows.", {
        ...{ optional: true, type: "string", matrix: false },
        choices: ["chain", "layers", "firms", "totals", "rows"],
      }),
    ],
  },
  {
    id: "DEPRECIATION_HEADROOM",
    description: "Share of revenue left after depreciation.",
    chapter: "capex",
    helpAddress: "",
    example: "=AIE.DEPRECIATION_HEADROOM(100,81)",
    parameters: [
      parameter("revenue", "Revenue of the period.", { type: "number", matrix: false }),
      parameter("depreciation", "Depreciation of the same period.", { type: "number", matrix: false }),
    ],
  },
  {
    id: "GRADE_INHERIT",
    description: "The worst grade among all cells given.",
    chapter: "evidence",
    helpAddress: "",
    example: '=AIE.GRADE_INHERIT({"A","C"},"F")',
    parameters: [parameter("grades", "Letters A to J.", { repeating: true })],
  },
];

export const stackCard: ModelCard = {
  id: "stack",
  title: "Stack model",
  summary: "Who earns what along apps, models and hosting, each end-customer dollar counted once.",
  inputs: ["payments between firms", "graded sources"],
  outputs: ["value added by layer and firm", "shares", "concentration"],
  anchors: ["40/30/30, never 190", "110bn", "HHI", "a fourth"],
  picture: null,
  sheets: [
    { name: "Sources", reads: [] },
    { name: "Flows", reads: ["Sources"] },
    { name: "Stack", reads: ["Flows"] },
    { name: "Checks", reads: ["Stack", "Flows"] },
  ],
};

export class FakeWorkbook implements WorkbookPort {
  sources: readonly Source[] | null;
  language = "en-US";
  currentTheme: PaneTheme = "light";
  readonly opened: string[] = [];
  readonly selected: string[] = [];
  readonly inserted: string[] = [];
  /** Where the formulas went; null for the selected cell. */
  readonly insertedIn: (string | null)[] = [];
  nextSelection = "Flows!D5:D7";
  /** Set to make the next call of that name fail with this reason. */
  readonly failures = new Map<string, string>();
  nextPreview: Preview = { kind: "values", rows: [[0.19]] };
  readonly previewed: { id: string; argumentTexts: readonly string[] }[] = [];
  private readonly registerListeners = new Set<() => void>();
  private readonly themeListeners = new Set<(theme: PaneTheme) => void>();
  private readonly cellListeners = new Set<(report: CellReport) => void>();

  constructor(sources: readonly Source[] | null = publishedSources) {
    this.sources = sources;
  }

  private async mayFail(name: string): Promise<void> {
    const reason = this.failures.get(name);
    this.failures.delete(name);
    if (reason !== undefined) throw new Error(reason);
  }

  /** Somebody types on the sheet. */
  editOnSheet(sources: readonly Source[]): void {
    this.sources = sources;
    for (const listener of this.registerListeners) listener();
  }

  selectCell(report: Partial<CellReport>): void {
    const full = {
      address: "Stack!B4",
      text: "",
      formula: "",
      grade: null,
      sources: [],
      limits: [],
      error: null,
      ...report,
    };
    for (const listener of this.cellListeners) listener(full);
  }

  changeTheme(theme: PaneTheme): void {
    this.currentTheme = theme;
    for (const listener of this.themeListeners) listener(theme);
  }

  readonly environment: WorkbookPort["environment"] = ((book: FakeWorkbook) => ({
    get language() {
      return book.language;
    },
    theme: () => book.currentTheme,
    watchTheme: (listener: (theme: PaneTheme) => void) => {
      book.themeListeners.add(listener);
      return () => book.themeListeners.delete(listener);
    },
    openAddress: (address: string) => void book.opened.push(address),
    helpAddress: (topic: string) => `https://localhost/assets/help/${topic}.html`,
  }))(this);

  readonly register: WorkbookPort["register"] = {
    read: async () => {
      await this.mayFail("read");
      return this.sources === null ? { exists: false } : { exists: true, sources: this.sources };
    },
    create: async () => {
      await this.mayFail("create");
      this.sources = [];
    },
    add: async (draft: Source) => {
      await this.mayFail("add");
      const sources = this.sources ?? [];
      const id =
        draft.id === ""
          ? suggestId(
              draft,
              sources.map((source) => source.id),
            )
          : draft.id;
      this.sources = [...sources, { ...draft, id }];
      return id;
    },
    edit: async (edits) => {
      await this.mayFail("edit");
      const changesOf = new Map(edits.map(({ id, changes }) => [id, changes]));
      this.sources = (this.sources ?? []).map((source) => ({ ...source, ...changesOf.get(source.id) }));
    },
    remove: async (ids) => {
      await this.mayFail("remove");
      this.sources = (this.sources ?? []).filter((source) => !ids.includes(source.id));
    },
    select: async (id: string) => {
      await this.mayFail("select");
      this.selected.push(id);
    },
    watch: async (listener: () => void) => {
      this.registerListeners.add(listener);
      return () => this.registerListeners.delete(listener);
    },
  };

  readonly cell: WorkbookPort["cell"] = {
    watch: async (listener, _, onWait) => {
      this.cellListeners.add(listener);
      this.tellWait = onWait;
      return () => this.cellListeners.delete(listener);
    },
  };

  /** Tells of a selected cell whose report takes its time. */
  tellWait: Parameters<WorkbookPort["cell"]["watch"]>[2] = () => undefined;

  readonly provenance = new FakeProvenance(() => this.sources ?? []);
  readonly review = new FakeReview();
  readonly scenarios = new FakeScenarios();
  readonly share = new FakeShare();
  readonly filings = new FakeFilings((name) => this.mayFail(name));
  readonly imports = new FakeImports(
    (sources, { edits, gone }) =>
      this.editOnSheet([
        ...(this.sources ?? [])
          .filter(({ id }) => !gone.includes(id))
          .map((source) => ({ ...source, ...edits.find(({ id }) => id === source.id)?.changes })),
        ...sources,
      ]),
    (name) => this.mayFail(name),
  );

  modelsInside: readonly ModelInWorkbook[] = [];
  readonly shownChecks: string[] = [];
  readonly modelListeners = new Set<() => void>();
  /** In the table of facts. */
  companies: readonly string[] = [];
  /** Keys of models whose facts have newer years or quarters. */
  extendable: readonly string[] = [];

  readonly flows: WorkbookPort["flows"] = {
    writeSample: async () => {
      await this.mayFail("writeSample");
      return "My flows";
    },
  };

  readonly models: WorkbookPort["models"] = {
    cards: () => [stackCard],
    insert: async (id, onProgress) => {
      onProgress({ sheet: "Flows", done: 1, total: 4 });
      await this.mayFail("insertModel");
      this.inserted.push(id);
      return { sheets: ["Flows", "Stack"], cells: 120 };
    },
    companies: async () => this.companies,
    insertCompany: async (company, { years, yearCount }, onProgress) => {
      onProgress({ sheet: `${company} P&L`, done: 1, total: 4 });
      await this.mayFail("insertCompany");
      this.inserted.push(
        [company, ...(years === "calendar" ? [years] : []), ...(yearCount ? [yearCount] : [])].join(" "),
      );
      return { sheets: [`${company} P&L`], cells: 1200 };
    },
    insertWithoutFilings: async (name) => {
      await this.mayFail("insertWithoutFilings");
      this.inserted.push(name);
      return { sheets: [`${name} P&L`], cells: 900 };
    },
    toExtend: async () => this.extendable,
    extend: async (key) => {
      await this.mayFail("extend");
      this.extendable = this.extendable.filter((one) => one !== key);
      return { periods: ["2026", "Q1 2027"] };
    },
    inWorkbook: async () => this.modelsInside,
    showChecks: async (key) => void this.shownChecks.push(key),
    remove: async (key) => {
      this.modelsInside = this.modelsInside.filter((model) => model.key !== key);
      return { keptSourceIds: key === "StackAllChecks" ? [] : ["OAI-24-03"] };
    },
    watch: async (listener) => {
      this.modelListeners.add(listener);
      return () => this.modelListeners.delete(listener);
    },
  };

  readonly functions: WorkbookPort["functions"] = {
    catalogue: async () => {
      await this.mayFail("catalogue");
      return catalogue;
    },
    selectionReference: async () => {
      await this.mayFail("selectionReference");
      return this.nextSelection;
    },
    preview: async (id: string, argumentTexts: readonly string[]) => {
      this.previewed.push({ id, argumentTexts });
      await this.mayFail("preview");
      return this.nextPreview;
    },
    insert: async (formula, address) => {
      await this.mayFail("insert");
      this.inserted.push(formula);
      this.insertedIn.push(address);
      return address ?? "Stack!B4";
    },
  };
}
