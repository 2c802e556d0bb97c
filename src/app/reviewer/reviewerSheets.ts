/** The sheets that a copy for a reviewer gets beside those of the workbook. Each is in plain cells, and says in them what it has to say. */
import { callsSheet } from "./callsSheet";
import { changesSheet } from "./changesSheet";
import { coverSheet } from "./coverSheet";
import { gradesSheet } from "./gradesSheet";
import { englishReviewer } from "./reviewerWords.en";
import { chineseReviewer } from "./reviewerWords.zh-CN";
import type { ReviewerSheet, SheetBuilder, SheetContext } from "./sheetContext";

/** Behind the sheets of the workbook, in this order. */
const builders: readonly SheetBuilder[] = [gradesSheet, changesSheet, callsSheet];

/** The cover stands before all other sheets of the workbook, the rest behind them, the queue last. */
export function reviewerSheets(
  context: SheetContext,
  queueName: string,
): {
  readonly cover: ReviewerSheet;
  readonly others: readonly ReviewerSheet[];
} {
  // The cover's own name comes first, should another sheet want it.
  const name = context.nameOf(context.words.coverSheet);
  const others = builders.flatMap((build) => build(context) ?? []);
  const told = others.map(({ content, about }) => ({ name: content.name, about }));
  const calls = [englishReviewer, chineseReviewer].map((words) => words.callsSheet);
  const kept = context.file.sheets
    .filter(({ name }) => calls.includes(name))
    .map(({ name }) => ({ name, about: context.words.aboutCalls }));
  const queue = { name: queueName, about: context.words.aboutQueue };
  return { cover: coverSheet(context, name, [...told, ...kept, queue]), others };
}
