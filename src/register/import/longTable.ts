/**
 * A table that runs across (wideTable.ts) as one that runs down: a row for each figure, so that every one becomes a source. Nothing
 * is left out: a row without any figure stays one, to be told of. What a row says of its figure in its label, "Gross margin (%)",
 * is closer to it than the heading of its column, "Mistral (€m)".
 */
import { suggestMapping } from "./columnMapping";
import { namesCount } from "./countName";
import type { ImportedRow, ImportedTable } from "./importedTable";
import { namedHeading, periodHeading, type HeadingParts } from "./periodHeading";
import { measureAlike, startsWithCurrency, unitNamed } from "./unitWords";
import { cornerOf, type HeadingRole, type WideTable } from "./wideTable";

export const longHeaders = {
  company: "Company",
  datapoint: "Datapoint",
  unit: "Unit",
  periodEnd: "Period end",
  value: "Value",
} as const;
/** Of a column that holds companies or datapoints, nobody knows which yet; no field has this name. */
const openHeader = "Heading";

interface Figure {
  readonly heading: HeadingParts;
  readonly label: HeadingParts;
  readonly text: string;
}

const nothing: HeadingParts = { period: "", name: "", unit: "" };

/** `role` is what the headings name. */
export function longTableOf(wide: WideTable, role: HeadingRole | null = wide.role): ImportedTable {
  const { table, places } = wide;
  const corner = cornerOf(wide, role);
  const others = table.headers.flatMap((_, place) => (places.includes(place) ? [] : [place]));
  const headerOf = (place: number) =>
    corner?.place === place && corner.field !== null ? longHeaders[corner.field] : (table.headers[place] ?? "");
  const fields = suggestMapping(others.map(headerOf));
  const labelPlace = others[fields.indexOf("datapoint")];
  const headings = new Map(places.map((place) => [place, headingOf(table.headers[place] ?? "", corner?.unit ?? "")]));
  const figuresOf = ({ cells }: ImportedRow): Figure[] => {
    const label = labelPlace === undefined ? nothing : labelOf(cells[labelPlace] ?? "");
    const filled = places.filter((place) => (cells[place] ?? "").trim() !== "");
    if (filled.length === 0) return [{ heading: nothing, label, text: "" }];
    return filled.map((place) => ({ heading: headings.get(place)!, label, text: cells[place] ?? "" }));
  };
  const all = table.rows.map((row) => ({ row, figures: figuresOf(row) }));
  const saysSome = (said: (figure: Figure) => string) =>
    all.some(({ figures }) => figures.some((one) => said(one) !== ""));
  const hasPeriods = !fields.includes("periodEnd") && saysSome(periodOf);
  const columns = [
    {
      header: role === null ? openHeader : longHeaders[role],
      said: ({ heading }: Figure) => heading.name,
      field: role,
    },
    { header: longHeaders.unit, said: unitOf, field: "unit" as const },
    { header: longHeaders.periodEnd, said: periodOf, field: "periodEnd" as const },
  ].filter(({ said, field }) => !(field !== null && fields.includes(field)) && saysSome(said));
  const hasUnits = columns.some(({ field }) => field === "unit");
  const cellsOf = (row: ImportedRow, figure: Figure) => [
    ...others.map((place) =>
      place === labelPlace
        ? labelText(row.cells[place] ?? "", figure.label, hasPeriods, hasUnits)
        : (row.cells[place] ?? ""),
    ),
    ...columns.map(({ said }) => said(figure)),
    hasUnits ? textOf(figure) : figure.text,
    ...row.cells.slice(table.headers.length),
  ];
  return {
    headers: [...others.map(headerOf), ...columns.map(({ header }) => header), longHeaders.value],
    rows: all.flatMap(({ row, figures }) => figures.map((figure) => ({ line: row.line, cells: cellsOf(row, figure) }))),
  };
}

function headingOf(header: string, cornerUnit: string): HeadingParts {
  const parts = periodHeading(header) ?? namedHeading(header);
  const named = parts.name === "" ? parts : { ...parts, name: namedHeading(parts.name).name };
  return { ...named, unit: named.unit || unitFor(named.name, cornerUnit) };
}

/** A period alone is no name of a datapoint. */
function labelOf(label: string): HeadingParts {
  const parts = periodHeading(label);
  return parts === null || parts.name === "" ? namedHeading(label) : parts;
}

function periodOf({ heading, label }: Figure): string {
  return heading.period || label.period;
}

function unitOf({ heading, label }: Figure): string {
  return label.unit || unitFor(label.name, heading.unit);
}

/** What is counted takes no currency from the heading around it: "Employees" under "Mistral (€m)". */
function unitFor(name: string, around: string): string {
  return namesCount(name) && startsWithCurrency.test(unitNamed(around)?.unit ?? "") ? "" : around;
}

/** The label without what stands in columns of its own now. */
function labelText(written: string, label: HeadingParts, hasPeriods: boolean, hasUnits: boolean): string {
  const isTaken = (label.period !== "" && hasPeriods) || (label.unit !== "" && hasUnits && label.period === "");
  return isTaken ? label.name : written;
}

/** Where row and column name two currencies, the figure keeps the column's beside it, and reading it tells of both. */
function textOf({ heading, label, text }: Figure): string {
  const [one, other] = [label, heading].map(({ unit }) => unitNamed(unit)?.unit ?? "");
  const areMoney = startsWithCurrency.test(one!) && startsWithCurrency.test(other!);
  return areMoney && !measureAlike(one!, other!) ? `${text} ${heading.unit}` : text;
}
