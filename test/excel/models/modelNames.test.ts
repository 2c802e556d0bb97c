import { freeSheetName } from "../../../src/excel/host/freeName";
import { absoluteAddress, namesFor, resolve } from "../../../src/excel/models/modelNames";
import { stackModel } from "../../../src/models/stack/stack";

const nothing = { sheets: [], tablesAndNames: [], sourceIds: [] };
const register = { table: "Register", sheet: "My sources", ids: "'My sources'!$A$5:$A$12" };

test("a model keeps its own names where they are free", () => {
  const names = namesFor(stackModel, nothing);
  expect([...names.sheets.values()]).toEqual(["About", "Flows", "Stack", "Checks"]);
  expect(names.tables.get("StackLab")).toBe("StackLab");
  expect(names.sources.get("R-006")).toBe("R-006");
});

test("one name that is taken, in whatever case, gives the whole model the next number", () => {
  const names = namesFor(stackModel, {
    sheets: ["flows", "Stack 2"],
    tablesAndNames: ["stacklab"],
    sourceIds: ["r-006", "R-006-2"],
  });
  expect([...names.sheets.values()]).toEqual(["About 3", "Flows 3", "Stack 3", "Checks 3"]);
  expect(names.tables.get("StackExample")).toBe("StackExample3");
  expect(names.names.get("StackAllChecks")).toBe("StackAllChecks3");
  expect(names.sources.get("R-006")).toBe("R-006-3");
  expect(names.sources.get("R-007")).toBe("R-007");
});

test("placeholders become names as a formula or a text needs them", () => {
  const names = namesFor(stackModel, { ...nothing, sheets: ["Flows"] });
  expect(resolve("={sheet:Flows}!$B$4", names, register)).toBe("='Flows 2'!$B$4");
  expect(resolve("see {sheet:Flows} and {sheet:Sources}", names, register)).toBe("see Flows 2 and My sources");
  expect(resolve("=SUM({table:StackLab}[Amount],{1;2})", names, register)).toBe("=SUM(StackLab2[Amount],{1;2})");
  expect(resolve('=XLOOKUP("{source:R-006}",{register}[ID],{register}[Value])', names, register)).toBe(
    '=XLOOKUP("R-006",Register[ID],Register[Value])',
  );
  expect(resolve("={registerIds}", names, register)).toBe("='My sources'!$A$5:$A$12");
  expect(() => resolve("={sheet:Nowhere}!A1", names, register)).toThrow("{sheet:Nowhere}");
});

test("a sheet's name stays within Excel's 31 characters", () => {
  const long = "A name that is thirty-one long..";
  expect(freeSheetName(long.slice(0, 31), [long.slice(0, 31)])).toHaveLength(31);
  expect(freeSheetName("Sources", ["SOURCES", "Sources 2"])).toBe("Sources 3");
});

test("addresses are absolute and quoted", () => {
  expect(absoluteAddress("It's", "B5:D9")).toBe("'It''s'!$B$5:$D$9");
});
