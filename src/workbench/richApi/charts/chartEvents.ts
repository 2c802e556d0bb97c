import type { Book } from "../../book/book";
import { EventNumber, origin, type Raise } from "../ranges/eventMessage";

/** What happens to charts, told to their sheet's collection and, of activation, to the chart itself. */
export function watchCharts(book: Book, raise: Raise): (() => void)[] {
  const activation = (event: number, chartId: string | null) => {
    const worksheetId = chartId === null ? undefined : book.charts.get(chartId)?.sheetId;
    if (chartId !== null && worksheetId !== undefined) raise(event, [chartId, worksheetId], { chartId, worksheetId });
  };
  return [
    book.events.on("chartAdded", ({ chartId, sheetId, source }) =>
      raise(EventNumber.chartAdded, [sheetId], { chartId, worksheetId: sheetId, ...origin(source) }),
    ),
    book.events.on("chartDeleted", ({ chartId, sheetId, source }) =>
      raise(EventNumber.chartDeleted, [sheetId], { chartId, worksheetId: sheetId, ...origin(source) }),
    ),
    book.events.on("chartActivated", ({ chartId, before }) => {
      activation(EventNumber.chartDeactivated, before);
      activation(EventNumber.chartActivated, chartId);
    }),
  ];
}
