/** What the sheets of a copy for a reviewer are made of. */
import type { ReviewFindings } from "../../audit/review/reviewFindings";
import type { WorkbookSnapshot } from "../../audit/snapshot/workbookSnapshot";
import type { SheetContent } from "../../xlsx/content/sheetContent";
import type { FileWorkbook } from "../../xlsx/read/fileWorkbook";
import type { PortableKind, PortableReader } from "../files/portablePlan";
import type { PortablePreview } from "../files/portableFile";
import type { DocumentLanguage } from "../documents/documentPage";
import type { SheetLooks } from "./sheetDraft";
import { englishReviewer, type ReviewerWords } from "./reviewerWords.en";
import { chineseReviewer } from "./reviewerWords.zh-CN";

export interface ReviewerContent {
  readonly as: PortableKind;
  readonly reader: PortableReader;
  /** Of the workbook, without the ending of its file. */
  readonly title: string;
  /** Who hands the copy over; "" where nobody said. */
  readonly by: string;
  /** "2026-06-25" */
  readonly day: string;
  readonly language: DocumentLanguage;
  /** The workbook before its calls were changed. */
  readonly file: FileWorkbook;
  readonly snapshot: WorkbookSnapshot;
  readonly preview: PortablePreview;
  readonly findings: ReviewFindings;
  /** The version before, where one was given. */
  readonly former: { readonly name: string; readonly snapshot: WorkbookSnapshot } | null;
}

export interface SheetContext extends ReviewerContent {
  readonly words: ReviewerWords;
  readonly looks: SheetLooks;
  /** A name that no sheet has yet: the one wanted, or with a number behind it. The same for the same word. */
  readonly nameOf: (wanted: string) => string;
}

export interface SheetBuilder {
  /** Before the sheets of the workbook or behind them. */
  readonly place: "first" | "last";
  /** Null where the sheet would say nothing. */
  readonly build: (context: SheetContext) => SheetContent | null;
}

export function contextOf(content: ReviewerContent, looks: SheetLooks): SheetContext {
  const words = content.language === "zh-CN" ? chineseReviewer : englishReviewer;
  const taken = new Set(content.file.sheets.map(({ name }) => name.toLowerCase()));
  const names = new Map<string, string>();
  const nameOf = (wanted: string) => {
    const known = names.get(wanted);
    if (known !== undefined) return known;
    let name = wanted;
    for (let number = 2; taken.has(name.toLowerCase()); number += 1) name = `${wanted} ${number}`;
    taken.add(name.toLowerCase());
    names.set(wanted, name);
    return name;
  };
  return { ...content, words, looks, nameOf };
}
