/** What the grid does while somebody types, pastes and moves about in it. */
import type { UniverBook } from "../../../workbench/univer/univerBook";
import type { Grid } from "../grid/grid";
import { moveAfterEntry } from "./moveAfterEntry";
import { keepRefusedEntriesOpen } from "./openEntries";
import { readPastedTexts } from "./pastedTexts";
import { revealSelection } from "./revealSelection";
import { titleRuleDialog } from "./ruleDialog";
import { tellClicks } from "./tellClicks";

export function startEntries({ univer, api }: Grid, book: UniverBook, tell: (text: string) => void): void {
  keepRefusedEntriesOpen(univer, book, tell);
  readPastedTexts(univer, book, tell);
  revealSelection(univer, book);
  moveAfterEntry(univer, api, book);
  tellClicks(univer, book);
  titleRuleDialog(book);
}
