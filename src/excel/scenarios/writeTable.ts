/** Works out a table of an output over one or two inputs and writes it as values. */
import { labelOf } from "../../audit/snapshot/cellLabel";
import {
  gridPlaces,
  tableSheet,
  tablesIn,
  tableTrials,
  type TableAxis,
  type TableDraft,
} from "../../audit/scenarios/sensitivityTable";
import type { KeptCell } from "../../audit/scenarios/asOf";
import { today } from "../../audit/review/today";
import { sheetWords } from "../../audit/scenarios/sheetWords";
import { areaOfAddress } from "../../formula/sheetAddress";
import { sheetLanguage } from "../host/sheetLanguage";
import { refusal } from "../host/hostRefusal";
import { refuseNewSheets } from "../host/newSheets";
import type { SnapshotKeeper } from "../trace/snapshotKeeper";
import { inOneStep, type Cancellable } from "./inOneStep";
import { format, writeResult } from "./resultSheet";
import { openCells, refuseImmovable, runTrials, type TrialCell, type TrialSteps } from "./runTrials";

export const mostTrials = 1_000;

/** Returns the sheet's name. `replaced` is the sheet of the table that is to be brought up to date. */
export async function writeTable(
  keeper: SnapshotKeeper,
  draft: TableDraft,
  steps: TrialSteps = {},
  replaced: string | null = null,
): Promise<Cancellable<string>> {
  const axes = [draft.down, ...(draft.across === null ? [] : [draft.across])];
  const total = axes.reduce((product, { values }) => product * values.length, 1);
  if (total === 0 || total > mostTrials) throw refusal("tooManyTrials", { count: total, most: mostTrials });
  const addresses = [draft.output, ...axes.map(({ address }) => address)];
  const labels = await labelsOf(keeper, addresses);
  const before = await keeper.withGraph(async ({ snapshot }) =>
    tablesIn(snapshot).find(({ sheet }) => sheet === replaced),
  );
  const top = before?.top ?? 0;
  const language = before?.language ?? sheetLanguage();
  return inOneStep(async (context, wayBack) => {
    const [output, ...moved] = (await openCells(context, addresses)) as [TrialCell, ...TrialCell[]];
    if (new Set([output, ...moved].map(({ address }) => address)).size < addresses.length)
      throw refusal("sameCellTwice", { cells: addresses });
    await refuseImmovable(context, moved);
    if (replaced === null) await refuseNewSheets(context);
    const run = { moved, output, trials: tableTrials(draft), total };
    const outcomes = await runTrials(context, wayBack, run, steps);
    const kept = (cell: TrialCell, place: number): KeptCell => ({
      label: labels[place]!,
      address: cell.address,
      value: keptValue(cell),
    });
    const axis = (cell: TrialCell, place: number, { values }: TableAxis) => ({ ...kept(cell, place), values });
    const [down, across] = moved;
    const table = {
      output: kept(output, 0),
      down: axis(down!, 1, draft.down),
      across: across === undefined || draft.across === null ? null : axis(across, 2, draft.across),
      outcomes,
    };
    return writeResult(context, wayBack, tableSheet(sheetWords[language].table.sheet, table, today(), top, language), {
      replaced,
      dress: (sheet) => {
        const places = gridPlaces(draft, top);
        format(sheet, places.outcomes, output.numberFormat);
        format(sheet, places.down, down!.numberFormat);
        if (places.across !== null && across !== undefined) format(sheet, places.across, across.numberFormat);
        for (const [place, cell] of [output, ...moved].entries())
          format(
            sheet,
            { row: places.kept[place]!, column: places.keptColumn, rowCount: 1, columnCount: 2 },
            cell.numberFormat,
          );
      },
    });
  }, steps.signal);
}

/** What the cells are about; an address where nothing says so. */
export function labelsOf(keeper: SnapshotKeeper, addresses: readonly string[]): Promise<string[]> {
  return keeper.withGraph(async ({ snapshot }) =>
    addresses.map((address) => {
      let label = "";
      try {
        label = labelOf(snapshot, areaOfAddress(address));
      } catch {
        // Whoever opens the cell says what is wrong with its address.
      }
      return label === "" ? address : label;
    }),
  );
}

export function keptValue({ value }: TrialCell): number | string {
  return typeof value === "number" ? value : String(value);
}
