import { runCommandLine } from "../../../src/app/cli/commandLine";
import { isPublished, publishedCases } from "../../functions/published";

test.each(["zero", "null"])("aie eval --blank %s reproduces every published figure", async (blank) => {
  const printed: string[] = [];
  const code = await runCommandLine(
    ["eval", "--blank", blank, ...publishedCases.map(({ formula }) => formula)],
    "1.2.3",
    { print: (line) => void printed.push(line), complain: (text) => expect(text).toBe("") },
  );
  expect(code).toBe(0);
  expect(printed).toHaveLength(publishedCases.length);
  publishedCases.forEach((published, index) => {
    const line = JSON.parse(printed[index]!) as { formula: string; value?: unknown };
    expect(line.formula).toBe(published.formula);
    expect([published, line.value, isPublished(published, line.value)]).toEqual([published, line.value, true]);
  });
});
