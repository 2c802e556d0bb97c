import { callsOf, splitArguments } from "../../src/formula/calls";
import { textOf } from "../../src/formula/tokens";

test("commas split outside quotation marks, brackets and braces only", () => {
  expect(splitArguments("{1,2;3,4},\"a,b\",F(1,2),'x,y'!A1")).toEqual(["{1,2;3,4}", '"a,b"', "F(1,2)", "'x,y'!A1"]);
});

test("inner calls come before those they feed, each with its arguments as they are written", () => {
  const calls = callsOf('=1+SUM(A1,{1,2},(B1,C1))*AIE.X("a,b", Sum(T[[#All],[a]]),)');
  expect(calls.map(({ name, arguments: parts }) => [name, parts.map(textOf)])).toEqual([
    ["SUM", ["A1", "{1,2}", "(B1,C1)"]],
    ["SUM", ["T[[#All],[a]]"]],
    ["AIE.X", ['"a,b"', " Sum(T[[#All],[a]])", ""]],
  ]);
});

test("without brackets there are no calls", () => {
  expect(callsOf("=A1+B1")).toEqual([]);
  expect(callsOf("SUM(A1)")).toEqual([]);
});
