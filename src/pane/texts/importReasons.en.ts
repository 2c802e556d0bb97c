import type { RowProblem } from "../../register/import/importedTable";

const first = ({ readings }: RowProblem) => readings?.[0] ?? "";
const second = ({ readings }: RowProblem) => readings?.[1] ?? "";

/** Why no source could be made of a row. */
export const englishImportReasons = {
  "no value": ({ column }: RowProblem) => `${column} needs a number; the cell is empty.`,
  "no number": ({ column, value }) => `${column} needs a number; got “${value}”.`,
  "two numbers": (problem) =>
    `${problem.column}: “${problem.value}” is ${first(problem)} or ${second(problem)}; choose the decimal sign.`,
  "two units": (problem) =>
    `${problem.column}: “${problem.value}” is in ${first(problem)}, and its column or heading says ${second(problem)}.`,
  "shared sign": ({ column, value, readings }) =>
    `${column}: the currency of “${value}” may be ${readings?.join(" or ") ?? ""}; choose which.`,
  "no date": ({ column, value }) =>
    `${column} needs a date or a period from 1900 on, such as 2024-12-31 or Q3 2024; got “${value}”.`,
  "no year end": ({ column, value }) =>
    `${column}: “${value}” is a company’s own year; choose the month in which years end.`,
  "two dates": (problem) =>
    `${problem.column}: “${problem.value}” is ${first(problem)} or ${second(problem)}; choose the order of the day.`,
  "two day counts": (problem) =>
    `${problem.column}: the day number ${problem.value} is ${first(problem)} or ${second(problem)}; choose how days are counted.`,
  "no name": () => "Company or datapoint needs a text.",
  "no text": ({ column }) => `${column} needs a text.`,
  "near line": (problem) =>
    `${problem.column}: “${problem.value}” is nearly “${first(problem)}”; write that, or a name that is clearly another.`,
  "other value": (problem) =>
    `${problem.column}: the same filing has ${first(problem)} for this line and period as well as ${second(problem)}.`,
  "late start": (problem) =>
    `${problem.column} needs a day before the period’s end ${first(problem)}; got “${problem.value}”.`,
  "no grade": ({ column, value }) => `${column} needs a letter from A to J; got “${value}”.`,
  "no ID": ({ column, value }) => `${column} needs letters, digits, dots or dashes; got “${value}”.`,
  "taken ID": ({ value }) => `The ID ${value} belongs to another figure.`,
  "too many cells": ({ value }) => `There are more cells than headings: “${value}”.`,
  "open quote": () => "A quotation mark opens here and never closes.",
} satisfies Record<RowProblem["kind"], (problem: RowProblem) => string>;
