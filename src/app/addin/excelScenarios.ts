import { tablesIn } from "../../audit/scenarios/sensitivityTable";
import { tornadosIn } from "../../audit/scenarios/tornado";
import { inExcel } from "../../excel/host/officeErrors";
import { selectCells } from "../../excel/host/selectCells";
import { addCases, readCases, removeCases, switchCase } from "../../excel/scenarios/cases";
import { typedCell } from "../../excel/scenarios/runTrials";
import { acceptGoal, seekGoal } from "../../excel/scenarios/seekGoal";
import { writeTable } from "../../excel/scenarios/writeTable";
import { writeTornado } from "../../excel/scenarios/writeTornado";
import type { SnapshotKeeper } from "../../excel/trace/snapshotKeeper";
import type { Cancellable, ScenariosPort } from "../../pane/ports/scenariosPort";
import { traceWhenFree } from "./traceWhenFree";

/** Other inputs tried in Excel, answered by src/excel. */
export function excelScenarios(keeper: SnapshotKeeper): ScenariosPort {
  // What was written while events were off has told nobody.
  const andTell = async <Result>(work: Promise<Cancellable<Result>>) => {
    try {
      return await work;
    } finally {
      keeper.changed();
    }
  };
  return {
    cases: () => traceWhenFree(() => readCases(keeper)),
    addCases: (address) => addCases(keeper, [address]),
    switchCase: (name) => switchCase(keeper, name),
    removeCases: (rows) => removeCases(keeper, rows),
    results: () =>
      traceWhenFree(() =>
        keeper.withGraph(async ({ snapshot }) => ({ tables: tablesIn(snapshot), tornados: tornadosIn(snapshot) })),
      ),
    startingCell: (address) =>
      inExcel(async (context) => {
        const { address: resolved, value } = await typedCell(context, address);
        return { address: resolved, value };
      }),
    writeTable: (draft, steps, replaced) => andTell(writeTable(keeper, draft, steps, replaced)),
    writeTornado: (output, steps, replaced) => andTell(writeTornado(keeper, output, steps, replaced)),
    seekGoal: (draft, steps) => andTell(seekGoal(draft, steps)),
    acceptGoal,
    select: selectCells,
  };
}
