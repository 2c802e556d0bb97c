/**
 * Tells the review of changes: of the register, whose sources it judges, and of any cell, which its readings may show. Sheets about the
 * workbook, as those that a signing or a grade map writes, change none of them.
 */
import { isSignOffSheet } from "../../audit/signoff/signOffSheet";
import { isGradeMapSheet } from "./gradeMapTexts";
import { listen, type Stop } from "../host/hostEvents";
import { inExcel } from "../host/officeErrors";
import type { RegisterWatch } from "../register/registerWatch";

export async function watchReview(
  register: RegisterWatch,
  listener: (changed: "register" | "cells") => void,
): Promise<Stop> {
  const stopRegister = await register.watch(() => listener("register"));
  let isStopped = false;
  const tell = async () => {
    if (!isStopped) listener("cells");
  };
  const tellOfSheet = async ({ worksheetId }: { readonly worksheetId: string }) => {
    if (!(await isAboutWorkbook(worksheetId))) await tell();
  };
  try {
    const stopCells = await listen(({ worksheets }) => [
      worksheets.onChanged.add(tellOfSheet),
      worksheets.onAdded.add(tellOfSheet),
      worksheets.onDeleted.add(tell),
    ]);
    return () => {
      isStopped = true;
      stopRegister();
      stopCells();
    };
  } catch (failure) {
    stopRegister();
    throw failure;
  }
}

/** While Excel does not answer, as when a cell is edited, a change counts as one. */
function isAboutWorkbook(worksheetId: string): Promise<boolean> {
  return inExcel(async (context) => {
    const sheet = context.workbook.worksheets.getItemOrNullObject(worksheetId).load("name");
    await context.sync();
    return !sheet.isNullObject && (isSignOffSheet(sheet.name) || isGradeMapSheet(sheet.name));
  }).catch(() => false);
}
