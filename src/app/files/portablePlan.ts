/**
 * What becomes of each formula of a workbook that calls a function of this add-in, in a copy for people who do not have it: a formula of
 * Excel's own, or its result. A function called more than a few times stands under a name of the workbook, so that the cells stay
 * readable.
 */
import type { SheetLanguage } from "../../audit/sheets/sheetLanguage";
import { withAreasForSpills } from "../../formula/areasForSpills";
import { placeOf } from "../../audit/snapshot/workbookSnapshot";
import { callsOf } from "../../formula/calls";
import type { CellArea } from "../../formula/address";
import { sheetCellAddress } from "../../formula/sheetAddress";
import { usesAnyName } from "../../formula/usesAnyName";
import { twinOf } from "../../twins/chapters";
import { portableFormula, type PortableFormula } from "../../twins/portableFormula";
import type { Limit } from "../../twins/twin";
import { longestFormula, needsNewerExcel, type TwinForm } from "../../twins/writeTwin";
import { FileError } from "../../xlsx/package/fileError";
import type { FileWorkbook } from "../../xlsx/read/fileWorkbook";

export const portableKinds = ["recomputing", "frozen", "with-add-in"] as const;
export type PortableKind = (typeof portableKinds)[number];

/** The programs that shall calculate the copy: those that know LAMBDA, or also those that know LET alone. */
export const portableReaders = ["365", "2021"] as const;
export type PortableReader = (typeof portableReaders)[number];

export interface PortableChange {
  /** "Output!C5", the name of a name, the cells of a rule. */
  readonly address: string;
  readonly place: "cell" | "name" | "validation" | "conditional format" | "table column";
  /** The formula as it stood, with the equals sign. */
  readonly call: string;
  /** Functions in the order of their calls, without "AIE.". */
  readonly functions: readonly string[];
  /** A formula in the cell, one that calls a name of the workbook, the result alone, nothing, or what it was. */
  readonly becomes: "formula" | "named formula" | "value" | "removed" | "call";
  /** What stands there now; null where no formula does. */
  readonly formula: string | null;
  /** Why no formula does. */
  readonly reason: Limit | null;
}

export interface CellChange extends PortableChange {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
}

/** More calls than these go through a name. */
const mostInline = 3;

const reasons = {
  asked: { en: "All calls were to be frozen.", "zh-CN": "按要求冻结所有调用。" },
  newer: {
    en: "Its formula needs LAMBDA: Excel 2024 or Microsoft 365.",
    "zh-CN": "其公式需要 LAMBDA：Excel 2024 或 Microsoft 365。",
  },
  long: { en: "Its formula would be longer than Excel takes.", "zh-CN": "其公式会超过 Excel 允许的长度。" },
  arguments: {
    en: "The call has more arguments than the function.",
    "zh-CN": "调用的参数多于函数的参数。",
  },
  unknown: { en: "No function of this version.", "zh-CN": "不是此版本的函数。" },
  name: { en: "It uses a name that has no formula here.", "zh-CN": "它使用了在此没有公式的名称。" },
} as const satisfies Readonly<Record<string, Limit>>;

export interface PlanOptions {
  readonly as: PortableKind;
  readonly reader: PortableReader;
  /** Cells that keep their result whatever formula they could have, by address, and why. */
  readonly frozen?: ReadonlyMap<string, Limit>;
  /** Of the notes on cells that keep their result: English unless said otherwise. */
  readonly language?: SheetLanguage;
  /** "2026-06-25", when the copy is made; conversations on such cells are told. */
  readonly day?: string;
}

export class PortablePlan {
  readonly cells: readonly CellChange[];
  readonly definedNames: readonly PortableChange[];
  /** Names that the workbook gets, and what they stand for. */
  readonly newNames = new Map<string, string>();
  private readonly useOf = new Map<string, number>();
  /** Names whose formula has to go, in lower case. */
  private readonly goneNames = new Set<string>();
  /** What the results that stay fill, by the address of their first cell in lower case: nothing spills there any more. */
  private readonly keptSpills: ReadonlyMap<string, CellArea>;

  constructor(
    private readonly file: FileWorkbook,
    private readonly options: PlanOptions,
  ) {
    for (const formula of formulasOf(file))
      for (const id of callsIn(formula)) this.useOf.set(id, (this.useOf.get(id) ?? 0) + 1);
    this.keptSpills = new Map();
    const [names, cells] = [this.plannedNames(), this.plannedCells()];
    this.keptSpills = new Map(cells.flatMap((change) => this.keptSpill(change)));
    // Only a result that stays changes what reads it with a sign for spills.
    const isSettled = this.keptSpills.size === 0;
    this.definedNames = isSettled ? names : this.plannedNames();
    this.cells = isSettled ? cells : this.plannedCells();
    this.checkNewNames();
  }

  private plannedCells(): CellChange[] {
    return this.file.sheets.flatMap((sheet) =>
      [...sheet.cells].flatMap(([key, { formula }]) => {
        if (!this.concerns(formula, sheet.name)) return [];
        const cell = { sheet: sheet.name, ...placeOf(key) };
        const address = sheetCellAddress(cell);
        return [{ ...cell, ...this.cellChange(address, formula, sheet.name) }];
      }),
    );
  }

  private keptSpill({ sheet: own, row, column, address, becomes }: CellChange): [string, CellArea][] {
    if (becomes !== "value") return [];
    const spills = this.file.sheets.find(({ name }) => name === own)!.spills;
    const one = { row, column, rowCount: 1, columnCount: 1 };
    return [[address.toLowerCase(), spills.find((spill) => spill.row === row && spill.column === column) ?? one]];
  }

  /** `sheet` is the one that references without a sheet mean. */
  private withoutSpills(formula: string, sheet: string): string {
    if (this.keptSpills.size === 0) return formula;
    return withAreasForSpills(
      formula,
      sheet,
      (cell) => this.keptSpills.get(sheetCellAddress(cell).toLowerCase()) ?? null,
    );
  }

  /** Whether a formula has to change, or would if the copy had to do without the add-in. */
  concerns(formula: string, sheet: string): boolean {
    if (callsIn(formula).length > 0 || this.usesGoneName(formula)) return true;
    return this.withoutSpills(formula, sheet) !== formula;
  }

  /** A rule or a column of a table: it has no result that could stay. */
  changeOf(address: string, place: PortableChange["place"], formula: string, sheet: string): PortableChange {
    const found = this.rewritten(formula, place);
    const base = { address, place, call: formula, functions: callsIn(formula) };
    if (this.options.as === "with-add-in") return { ...base, becomes: "call", formula, reason: null };
    if ("reason" in found) return { ...base, becomes: "removed", formula: null, reason: found.reason };
    return { ...base, ...this.taken(found, sheet), reason: null };
  }

  private cellChange(address: string, formula: string, sheet: string) {
    const base = { address, place: "cell" as const, call: formula, functions: callsIn(formula) };
    if (this.options.as === "with-add-in") return { ...base, becomes: "call" as const, formula, reason: null };
    const set = this.options.frozen?.get(address);
    const found = set === undefined ? this.rewritten(formula, "cell") : { reason: set };
    if ("reason" in found) return { ...base, becomes: "value" as const, formula: null, reason: found.reason };
    return { ...base, ...this.taken(found, sheet), reason: null };
  }

  private taken({ formula, names, calls }: PortableFormula, sheet: string) {
    for (const [name, text] of names) this.newNames.set(name, text);
    const isNamed = calls.some(({ form }) => form === "named");
    const becomes = isNamed ? ("named formula" as const) : ("formula" as const);
    return { becomes, formula: this.withoutSpills(formula, sheet) };
  }

  private rewritten(formula: string, place: PortableChange["place"]): PortableFormula | { readonly reason: Limit } {
    const { as, reader } = this.options;
    if (this.usesGoneName(formula)) return { reason: as === "frozen" ? reasons.asked : reasons.name };
    if (callsIn(formula).length === 0) return { formula, names: new Map(), calls: [] };
    if (as === "frozen") return { reason: reasons.asked };
    const newer = callsIn(formula).some((id) => {
      const twin = twinOf(id);
      return twin !== undefined && needsNewerExcel(twin);
    });
    // Rules take no constants in braces, which a name may hold.
    const isRule = place === "validation" || place === "conditional format";
    if (reader === "2021" && (newer || isRule)) return { reason: reasons.newer };
    for (const form of isRule ? [() => "named" as const] : this.forms()) {
      const found = attempt(() => portableFormula(formula, form));
      if (found === null) return { reason: reasons.arguments };
      if (found.calls.some((call) => call.form === null)) return { reason: reasons.unknown };
      if (found.formula.length <= longestFormula) return found;
    }
    return { reason: reasons.long };
  }

  /** One after the other, until a formula is short enough. */
  private forms(): readonly ((id: string) => TwinForm | null)[] {
    if (this.options.reader === "2021") return [() => "inline"];
    return [(id) => ((this.useOf.get(id) ?? 0) > mostInline ? "named" : null), () => "named"];
  }

  /** Names may use each other: what a name without a formula feeds has none either. */
  private plannedNames(): PortableChange[] {
    const planned = new Map<number, PortableChange>();
    for (let isSettled = false; !isSettled;) {
      isSettled = true;
      for (const [index, { name, formula, sheet }] of this.file.names.entries()) {
        if (planned.get(index)?.becomes === "removed" || !this.concerns(formula, sheet ?? "")) continue;
        const change = this.changeOf(name, "name", formula, sheet ?? "");
        planned.set(index, change);
        if (change.becomes !== "removed") continue;
        this.goneNames.add(name.toLowerCase());
        isSettled = false;
      }
    }
    return [...planned].sort(([one], [other]) => one - other).map(([, change]) => change);
  }

  private usesGoneName(formula: string): boolean {
    return usesAnyName(formula, this.goneNames);
  }

  private checkNewNames(): void {
    for (const { name, formula } of this.file.names)
      if (this.newNames.has(name.toUpperCase()) && !/^=LAMBDA\(/i.test(formula))
        throw new FileError(
          "limit",
          `The copy needs the name ${name.toUpperCase()} for a formula, and the workbook has one for ${formula}.`,
        );
  }
}

/** Of its names and its cells. */
export function* formulasOf({ sheets, names }: FileWorkbook): Generator<string> {
  for (const { formula } of names) yield formula;
  for (const { cells } of sheets) for (const { formula } of cells.values()) if (formula !== "") yield formula;
}

/** The functions of this add-in that a formula calls, in order, without "AIE.". */
export function callsIn(formula: string): string[] {
  if (!/AIE\./i.test(formula)) return [];
  return callsOf(formula).flatMap(({ name }) => (name.startsWith("AIE.") ? [name.slice("AIE.".length)] : []));
}

/** A call with too many arguments is the only one that cannot be written. */
function attempt(work: () => PortableFormula): PortableFormula | null {
  try {
    return work();
  } catch {
    return null;
  }
}
