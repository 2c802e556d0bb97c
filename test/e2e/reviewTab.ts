/** The Review tab, and something for it to find. */
import type { Page } from "playwright-core";
import { pane } from "./browser";

/** As from another's hand: rows below the register's last one. Two reports of one run-rate a day apart, one of them denied. */
export function addReports(page: Page): Promise<void> {
  return page.evaluate(() =>
    Excel.run(async (context) => {
      const table = context.workbook.tables.getItem("Register");
      const names = table.getHeaderRowRange().load("values");
      await context.sync();
      const figure = {
        Company: "Lab One",
        Datapoint: "Annualized revenue",
        Unit: "USD bn",
        Caliber: "Month × 12",
        "Graded by": "M. Curie",
      };
      const rows = [
        { ...figure, ID: "LAB-1", Value: 1.6, "Period end": "2023-12-30", Grade: "F", Source: "First Outlet" },
        { ...figure, ID: "LAB-2", Value: 2, "Period end": "2023-12-31", Grade: "H", Source: "Second Outlet" },
      ] as Record<string, string | number>[];
      table.rows.add(
        null as unknown as number,
        rows.map((row) => (names.values[0] as string[]).map((name) => row[name] ?? "")),
      );
      await context.sync();
    }),
  );
}

export async function openReview(page: Page, name = "Review") {
  const task = pane(page);
  await task.getByRole("tab", { name, exact: true }).click();
  return task;
}
