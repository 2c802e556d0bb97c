import { execFileSync } from "node:child_process";
import { join } from "node:path";
import { today } from "../../../src/audit/review/today";

const root = join(__dirname, "../../..");

/** What a machine in another time zone takes for the day of an instant. */
function dayIn(zone: string, instant: string): string {
  const asked = `require("./src/audit/review/today.ts").today(new Date("${instant}"))`;
  return execFileSync(process.execPath, ["--require", "./.config/typescriptInNode.cjs", "--print", asked], {
    cwd: root,
    env: { ...process.env, TZ: zone },
    encoding: "utf8",
  }).trim();
}

test("a morning in Shanghai is the day there, though it is the day before in London", () => {
  expect(dayIn("Asia/Shanghai", "2026-06-24T23:30:00Z")).toBe("2026-06-25");
});

test("an evening in New York is the day there, though it is the day after in London", () => {
  expect(dayIn("America/New_York", "2026-06-25T01:30:00Z")).toBe("2026-06-24");
});

test("months and days have two digits, and the clock is this machine's", () => {
  expect(today(new Date(2026, 0, 5, 23, 59))).toBe("2026-01-05");
  jest.useFakeTimers({ now: new Date(2026, 5, 5, 12) });
  try {
    expect(today()).toBe("2026-06-05");
  } finally {
    jest.useRealTimers();
  }
});
