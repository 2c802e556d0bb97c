/**
 * Whether slips of typing are noticed: a sample of each model's here, all of them with `npm run slips`. What is not noticed
 * stands in a list, so that nothing is lost from sight.
 */
import { writeFileSync } from "node:fs";
import fc from "fast-check";
import { definitions } from "../../../src/models/gallery";
import { unnoticedSlips } from "../../models/unnoticedSlips";
import { testOf } from "../since";
import { nameOf, SlipTyper, type TypedSlip } from "./typedSlips";

const test = testOf("models");

const isWhole = process.env["SLIPS"] !== undefined;
const wanted = (process.env["SLIPS"] ?? "").split(",").filter((id) => id !== "" && id !== "all");
const known = definitions.map(({ id }) => id);
const unknown = wanted.find((id) => !known.includes(id));
if (unknown !== undefined) throw new Error(`SLIPS needs models (${known.join(", ")}); got "${unknown}"`);
const asked = definitions.filter(({ id }) => wanted.length === 0 || wanted.includes(id));

jest.setTimeout(isWhole ? 3_600_000 : 120_000);

/** Of each model here; a slip takes up to a second. */
const sampleSize = 5;

test.each(asked.map((definition) => [definition.id, definition] as const))(
  "the model %s notices slips that carry weight, but for those listed",
  async (id, definition) => {
    const typer = await SlipTyper.open(definition);
    try {
      const typed: TypedSlip[] = [];
      for (const slip of isWhole ? typer.all : sampleOf(typer.all)) typed.push(await typer.type(slip));
      const heavy = typed.filter(({ carriesWeight }) => carriesWeight);
      const missed = heavy.filter(({ isNoticed }) => !isNoticed).map(nameOf);
      const listed = new Set(unnoticedSlips[id] ?? []);
      if (isWhole) report(id, typed, heavy, missed);
      expect(missed.filter((name) => !listed.has(name))).toEqual([]);
      if (isWhole) expect(missed.length).toBeLessThanOrEqual(0.1 * heavy.length);
    } finally {
      typer.close();
    }
  },
);

function sampleOf<Slip>(all: readonly Slip[]): Slip[] {
  return fc.sample(fc.constantFrom(...all), { seed: 20260625, numRuns: sampleSize });
}

function report(id: string, typed: readonly TypedSlip[], heavy: readonly TypedSlip[], missed: readonly string[]): void {
  const noticed = heavy.length - missed.length;
  const line = `${id}: ${typed.length} slips typed, ${heavy.length} carry weight, ${noticed} noticed (${Math.round((100 * noticed) / heavy.length)}%)\n`;
  process.stdout.write(line + missed.map((name) => `  not noticed: ${name}\n`).join(""));
  const path = process.env["SLIPS_REPORT"];
  if (path !== undefined) writeFileSync(path, line + missed.join("\n") + "\n", { flag: "a" });
}
