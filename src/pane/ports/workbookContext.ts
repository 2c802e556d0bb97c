import { createContext, useContext } from "react";
import type { WorkbookPort } from "./workbookPort";

export const WorkbookContext = createContext<WorkbookPort | null>(null);

export function useWorkbook(): WorkbookPort {
  const workbook = useContext(WorkbookContext);
  if (workbook === null) throw new Error("The pane needs a workbook; got none");
  return workbook;
}
