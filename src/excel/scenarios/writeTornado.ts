/** Moves each graded input of an output by the range of its grade and writes what comes of it, with a chart. */
import {
  assumedRanges,
  rangesIn,
  rangesSheet,
  rangesSheetIn,
  type GradeRanges,
} from "../../audit/scenarios/gradeRanges";
import { tornadoPlaces, tornadosIn, tornadoSheet, tornadoTrials } from "../../audit/scenarios/tornado";
import { tornadoInputs, type TornadoInputs } from "../../audit/scenarios/tornadoInputs";
import { sheetWords, type SheetWords } from "../../audit/scenarios/sheetWords";
import type { SheetLanguage } from "../../audit/sheets/sheetLanguage";
import { labelOf } from "../../audit/snapshot/cellLabel";
import { today } from "../../audit/review/today";
import { inSlices } from "../../audit/trace/timeSlices";
import { traceSteps } from "../../audit/trace/traceSteps";
import { cellAddress } from "../../formula/address";
import { sheetLanguage } from "../host/sheetLanguage";
import { refusal } from "../host/hostRefusal";
import { refuseNewSheets } from "../host/newSheets";
import { removeSheet } from "../host/wayBack";
import { addWrittenSheet } from "../review/writeSheet";
import type { SnapshotKeeper } from "../trace/snapshotKeeper";
import { inOneStep, type Cancellable } from "./inOneStep";
import { format, writeResult } from "./resultSheet";
import { openCells, placeAt, refuseImmovable, runTrials, type TrialCell, type TrialSteps } from "./runTrials";
import { keptValue } from "./writeTable";

interface Prepared extends TornadoInputs {
  readonly label: string;
  readonly ranges: GradeRanges;
  /** Null where there is none yet. */
  readonly rangesName: string | null;
  readonly hasRanges: boolean;
  /** Of the tornado that is written over. */
  readonly top: number;
  readonly countBefore: number;
  readonly language: SheetLanguage;
}

/** Returns the sheet's name. `replaced` is the sheet of the tornado that is to be brought up to date. */
export async function writeTornado(
  keeper: SnapshotKeeper,
  address: string,
  steps: TrialSteps = {},
  replaced: string | null = null,
): Promise<Cancellable<string>> {
  const prepared = await prepare(keeper, { address, replaced }, steps);
  const { label, ranges, rangesName, hasRanges, inputs, lighter, immovable, top, countBefore, language } = prepared;
  const words = sheetWords[language];
  if (inputs.length === 0) throw refusal("nothingToMove", { cell: address });
  return inOneStep(async (context, wayBack) => {
    const [output, ...moved] = (await openCells(context, [address, ...inputs.map((one) => one.address)])) as [
      TrialCell,
      ...TrialCell[],
    ];
    await refuseImmovable(context, moved);
    if (replaced === null || !hasRanges) await refuseNewSheets(context);
    const total = inputs.reduce((sum, { part }) => sum + (part > ranges.D ? 4 : 2), 0);
    const run = { moved, output, trials: tornadoTrials(inputs, ranges.D), total };
    const swings = await runTrials(context, wayBack, run, steps);
    if (!hasRanges) {
      const written = rangesSheet(ranges, language);
      wayBack.push(removeSheet(written.name, []));
      const sheet = await addWrittenSheet(context, written);
      sheet.getRange("C5:C15").format.fill.color = entryFill;
    }
    const kept = { label, address: output.address, value: keptValue(output) };
    const formats = new Map(moved.map((cell) => [cell.address.toLowerCase(), cell.numberFormat]));
    return writeResult(
      context,
      wayBack,
      tornadoSheet(
        words.tornado.sheet,
        {
          output: kept,
          swings,
          lighter,
          immovable,
          ranges: { sheet: rangesName ?? words.ranges.sheet, partOfD: ranges.D },
        },
        today(),
        top,
        language,
      ),
      {
        replaced,
        cleared: tornadoPlaces(countBefore, top).list,
        dress: (sheet) => {
          const places = tornadoPlaces(swings.length, top);
          for (const area of [places.outcomes, places.differences, places.kept])
            format(sheet, area, output.numberFormat);
          for (const [place, { address: cell }] of swings.entries())
            format(
              sheet,
              { row: places.names.row + place, column: 2, rowCount: 1, columnCount: 2 },
              formats.get(cell.toLowerCase()) ?? "General",
            );
          const title = words.tornado.question(label);
          if (replaced !== null && swings.length === countBefore) return;
          sheet.charts.getItemOrNullObject(title).delete();
          queueChart(sheet, title, places, output.numberFormat, words.tornado);
        },
      },
    );
  }, steps.signal);
}

const entryFill = "#FFF9DB";

function prepare(
  keeper: SnapshotKeeper,
  { address, replaced }: { readonly address: string; readonly replaced: string | null },
  { signal }: TrialSteps,
): Promise<Prepared> {
  return keeper.withGraph(async (graph) => {
    const cell = placeAt(address);
    const read = rangesIn(graph.snapshot);
    if (read.kind === "unfit")
      throw refusal("gradeRangeUnfit", { grade: read.grade, got: read.got, sheet: read.sheet });
    const ranges = read.kind === "read" ? read.ranges : assumedRanges;
    const trace = await inSlices(traceSteps(graph, cell), graph.formulaCount, signal === undefined ? {} : { signal });
    const label = labelOf(graph.snapshot, cell);
    const before = tornadosIn(graph.snapshot).find(({ sheet }) => sheet === replaced);
    return {
      ...tornadoInputs(graph, trace.provenance, ranges),
      label: label === "" ? address : label,
      ranges,
      rangesName: rangesSheetIn(graph.snapshot),
      hasRanges: read.kind === "read",
      top: before?.top ?? 0,
      countBefore: before?.count ?? 0,
      language: before?.language ?? sheetLanguage(),
    };
  });
}

/** Two bars a row, to either side of today's output; the widest stands at the top. */
function queueChart(
  sheet: Excel.Worksheet,
  title: string,
  { names, deltas, chartRow }: ReturnType<typeof tornadoPlaces>,
  numberFormat: string,
  words: SheetWords["tornado"],
): void {
  const count = names.rowCount;
  const rangeOf = (area: (typeof deltas)[number]) => sheet.getRangeByIndexes(area.row, area.column, area.rowCount, 1);
  const chart = sheet.charts.add("BarClustered", rangeOf(deltas[0]), "Columns");
  chart.name = title;
  chart.title.text = title;
  chart.title.format.font.size = 12;
  chart.title.format.font.bold = true;
  chart.legend.visible = true;
  chart.legend.position = "Bottom";
  chart.setPosition(cellAddress(chartRow, 0), cellAddress(chartRow + Math.max(14, 2 * count + 6), 7));
  for (const [place, area] of deltas.entries()) {
    const series = place === 0 ? chart.series.getItemAt(0) : chart.series.add();
    series.name = place === 0 ? words.low : words.high;
    series.setValues(rangeOf(area));
    series.setXAxisValues(rangeOf(names));
    series.format.fill.setSolidColor(place === 0 ? "#E69F00" : "#0072B2");
    series.gapWidth = 40;
    series.overlap = 100;
  }
  chart.axes.valueAxis.title.text = words.axis;
  if (numberFormat !== "General") chart.axes.valueAxis.numberFormat = numberFormat;
  chart.axes.categoryAxis.reversePlotOrder = true;
  chart.axes.categoryAxis.tickLabelPosition = "Low";
}
