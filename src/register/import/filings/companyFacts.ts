/**
 * The SEC's `companyfacts` of one company: taxonomies, tags, units, and under each unit every figure of every filing.
 * Source: https://www.sec.gov/search-filings/edgar-application-programming-interfaces. `fy` and `fp` are those of the filing,
 * not of the figure (a comparative of last year carries this year's), so only dates say which period a figure is of.
 */
import { dayNumber } from "../../../engine/evidence/isoDate";
import { registerRefusal } from "../../refusal";
import { isObject, NotJson, PrintedNumber, readExactJson, type ExactJson, type ExactObject } from "./exactJson";
import type { FiledFact } from "./filedFact";
import { plainDigits } from "../../plainDigits";
import { isUsedTag } from "./standardLines";

/** A figure that cannot be read, and why. */
export interface RefusedFigure {
  /** "us-gaap Revenues USD, entry 3", counted from 1. */
  readonly place: string;
  readonly field: string;
  readonly needs: string;
  readonly got: string;
}

export interface CompanyFacts {
  /** Digits without leading zeros. */
  readonly cik: string;
  readonly name: string;
  readonly facts: readonly FiledFact[];
  readonly refused: readonly RefusedFigure[];
}

const taxonomies = ["us-gaap", "ifrs-full"] as const;

/** `file` names it in what is refused. A text that is no companyfacts is a Refusal. */
export function readCompanyFacts(file: string, text: string): CompanyFacts {
  const json = parsed(file, text);
  const needs = (needed: string, got: ExactJson | undefined) =>
    registerRefusal("notCompanyFacts", { file, needs: needed, got: shown(got) });
  if (!isObject(json)) throw needs("an object with cik, entityName and facts", json);
  const cik = cikOf(json.get("cik"));
  if (cik === null) throw needs("cik, a number of up to 10 digits", json.get("cik"));
  const taxonomyFacts = json.get("facts");
  if (!isObject(taxonomyFacts)) throw needs("facts, an object of taxonomies", taxonomyFacts);
  const name = json.get("entityName");
  const reader = new FactsReader();
  for (const taxonomy of taxonomies) reader.readTaxonomy(taxonomy, taxonomyFacts.get(taxonomy));
  return {
    cik,
    name: typeof name === "string" && name.trim() !== "" ? name.trim() : `CIK ${cik}`,
    facts: reader.facts,
    refused: reader.refused,
  };
}

function parsed(file: string, text: string): ExactJson {
  try {
    return readExactJson(text);
  } catch (failure) {
    if (!(failure instanceof NotJson)) throw failure;
    const { line, column, needs, got } = failure;
    throw registerRefusal("notJson", { file, line, column, needs, got });
  }
}

function cikOf(json: ExactJson | undefined): string | null {
  const text = json instanceof PrintedNumber ? json.digits : typeof json === "string" ? json.trim() : "";
  return /^\d{1,10}$/.test(text) && /[1-9]/.test(text) ? text.replace(/^0+/, "") : null;
}

class FactsReader {
  readonly facts: FiledFact[] = [];
  readonly refused: RefusedFigure[] = [];
  private readonly days = new Map<string, boolean>();

  readTaxonomy(taxonomy: FiledFact["taxonomy"], tags: ExactJson | undefined): void {
    // Of some five hundred tags a tenth are asked for.
    for (const [tag, content] of [...this.members(tags, taxonomy)].filter(([name]) => isUsedTag(taxonomy, name)))
      for (const [unit, entries] of this.members(
        isObject(content) ? content.get("units") : content,
        `${taxonomy} ${tag}`,
      ))
        this.readEntries({ taxonomy, tag, unit }, entries);
  }

  private members(json: ExactJson | undefined, place: string): ExactObject {
    if (isObject(json)) return json;
    if (json !== undefined) this.refuse(place, "", "an object", json);
    return new Map();
  }

  private readEntries(of: Pick<FiledFact, "taxonomy" | "tag" | "unit">, entries: ExactJson): void {
    const place = `${of.taxonomy} ${of.tag} ${of.unit}`;
    if (!Array.isArray(entries)) {
      this.refuse(place, "", "a list of figures", entries);
      return;
    }
    for (const [index, entry] of (entries as readonly ExactJson[]).entries()) {
      const fact = this.factOf(of, entry, `${place}, entry ${index + 1}`);
      if (fact !== null) this.facts.push(fact);
    }
  }

  private factOf(of: Pick<FiledFact, "taxonomy" | "tag" | "unit">, entry: ExactJson, place: string): FiledFact | null {
    if (!isObject(entry)) return this.refuse(place, "", "an object", entry);
    const texts = { start: "", end: "", accn: "", form: "", filed: "" };
    for (const field of ["start", "end", "filed"] as const) {
      const given = entry.get(field);
      if (field === "start" && (given === undefined || given === null)) continue;
      if (typeof given !== "string" || !this.isDay(given))
        return this.refuse(place, field, "a day from 1900 on, 2024-12-31", given);
      texts[field] = given;
    }
    for (const field of ["accn", "form"] as const) {
      const given = entry.get(field);
      if (typeof given !== "string" || given.trim() === "") return this.refuse(place, field, "a text", given);
      texts[field] = given.trim();
    }
    const printed = entry.get("val");
    const value = printed instanceof PrintedNumber ? plainDigits(printed.digits) : null;
    if (value === null) return this.refuse(place, "val", "a number that a cell can hold", printed);
    if (texts.start > texts.end) return this.refuse(place, "start", `a day before its end ${texts.end}`, texts.start);
    const { start, end, accn: accession, form, filed } = texts;
    return { ...of, start, end, value, accession, form, filed };
  }

  /** The same few thousand days stand in tens of thousands of figures. */
  private isDay(text: string): boolean {
    const known = this.days.get(text);
    if (known !== undefined) return known;
    const isDay = text.trim() === text && text >= "1900-03-01" && dayNumber(text) !== null;
    this.days.set(text, isDay);
    return isDay;
  }

  private refuse(place: string, field: string, needs: string, got: ExactJson | undefined): null {
    this.refused.push({ place, field, needs, got: shown(got) });
    return null;
  }
}

function shown(json: ExactJson | undefined): string {
  if (json === undefined) return "nothing";
  if (json instanceof PrintedNumber) return json.digits.slice(0, 60);
  if (isObject(json)) return "an object";
  return Array.isArray(json) ? "a list" : JSON.stringify(json).slice(0, 60);
}
