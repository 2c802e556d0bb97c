/** What the conditional formats of a cell come to, from what the book holds now. */
import { parseLocal, splitSheet } from "../../book/address";
import type { Area } from "../../book/bookArea";
import type { BookCells } from "../../book/bookCells";
import type {
  ConditionalFormat,
  ConditionalLook,
  ConditionalMarks,
  Operand,
  ScalePoint,
} from "../../book/bookConditionalFormats";
import { isAmong, meetsPreset, scaleColor } from "../../book/conditional/areaRules";
import { AreaStatistics } from "../../book/conditional/areaStatistics";
import { barOf, iconOf } from "../../book/conditional/barsAndIcons";
import { meets } from "../../book/conditional/conditionalRule";

export interface Drawn {
  readonly look: ConditionalLook;
  readonly marks: ConditionalMarks;
}

export interface RuleSurroundings {
  /** Whether the cell meets the formula of a format. */
  isMet(id: string, at: Area): boolean;
  /** The part of an area that its sheet has grown to. */
  inUse(area: Area): Area;
  sheetNamed(name: string): string | undefined;
  /** A serial number of a day; absent, it is the person's. */
  readonly today?: () => number;
}

export class CellRules {
  private readonly statistics = new Map<string, AreaStatistics>();

  constructor(
    private readonly cells: BookCells,
    private readonly sheets: RuleSurroundings,
  ) {}

  /** Cells or formats are others now. */
  forget(): void {
    this.statistics.clear();
  }

  /** `formats` of the one cell `at`, the one that wins first. */
  drawn(formats: readonly ConditionalFormat[], at: Area): Drawn {
    let look: ConditionalLook = {};
    let marks: ConditionalMarks = {};
    for (const format of formats) {
      marks = { ...this.marksBy(format, at), ...marks };
      const found = this.lookBy(format, at);
      if (found === null) continue;
      look = { ...found, ...look };
      if (format.stopIfTrue) break;
    }
    return { look, marks };
  }

  private marksBy({ id, area, rule }: ConditionalFormat, at: Area): ConditionalMarks {
    if (rule?.kind !== "DataBar" && rule?.kind !== "IconSet") return {};
    const value = this.cells.read(at)[0]?.[0]?.value;
    if (typeof value !== "number") return {};
    const statistics = this.statisticsOf(id, area);
    const numberOf = (formula: string) => this.numberOf(formula, area);
    return rule.kind === "DataBar"
      ? { bar: barOf(rule.settings, value, statistics, numberOf) }
      : { icon: iconOf(rule.settings, value, statistics, numberOf) };
  }

  /** Limits of bars and icons are numbers or cells; any other formula is none here. */
  private numberOf(formula: string, { sheetId }: Area): number {
    const text = formula.replace(/^=/, "").trim();
    const number = text === "" ? NaN : Number(text);
    if (!Number.isNaN(number)) return number;
    const { sheet, local } = splitSheet(text);
    const of = sheet === null ? sheetId : this.sheets.sheetNamed(sheet);
    const cell = of === undefined ? null : parseLocal(of, local);
    const value = cell === null ? null : this.valueOf(cell);
    return typeof value === "number" ? value : NaN;
  }

  /** Null where the cell does not meet the rule. */
  private lookBy({ id, area, rule, look }: ConditionalFormat, at: Area): ConditionalLook | null {
    const cell = this.cells.read(at)[0]?.[0];
    if (rule === null || cell === undefined) return null;
    if (rule.kind === "Custom") return this.sheets.isMet(id, at) ? look : null;
    if (rule.kind === "PresetCriteria")
      return meetsPreset(rule.criterion, cell, this.statisticsOf(id, area), (this.sheets.today ?? today)())
        ? look
        : null;
    if (cell.error !== undefined) return null;
    if (rule.kind === "TopBottom") return isAmong(rule, cell, this.statisticsOf(id, area)) ? look : null;
    if (rule.kind === "ColorScale") {
      if (typeof cell.value !== "number") return null;
      const valueOf = ({ operand }: ScalePoint) => this.valueOf(operand);
      const fill = scaleColor(rule.points, cell.value, this.statisticsOf(id, area), valueOf);
      return fill === null ? null : { fill };
    }
    if (rule.kind !== "CellValue" && rule.kind !== "ContainsText") return null;
    const operands = rule.kind === "CellValue" ? [rule.operand1, rule.operand2].map((one) => this.valueOf(one)) : [];
    return meets(rule, cell.value, cell.text, operands) ? look : null;
  }

  private statisticsOf(id: string, area: Area): AreaStatistics {
    const known = this.statistics.get(id) ?? new AreaStatistics(this.cells.read(this.sheets.inUse(area)));
    this.statistics.set(id, known);
    return known;
  }

  private valueOf(operand: Operand | null): number | string | boolean | null {
    if (operand === null || typeof operand !== "object") return operand;
    return this.cells.read(operand)[0]?.[0]?.value ?? null;
  }
}

/** The serial number of the person's day. */
function today(): number {
  const now = new Date();
  return Date.UTC(now.getFullYear(), now.getMonth(), now.getDate()) / 86_400_000 + 25_569;
}
