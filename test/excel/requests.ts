import type { RequestBody, ResponseBody } from "../../src/workbench/richApi/protocol/protocol";
import type { ExcelInNode } from "../workbench/excelInNode";

type Process = (request: RequestBody) => Promise<ResponseBody>;

/** Stands between Microsoft's client and the host: what it is given may be looked at, changed, or answered otherwise. */
export function intercept(
  excel: ExcelInNode,
  answer: (request: RequestBody, process: Process) => Promise<ResponseBody>,
): void {
  const { richApi } = excel.host as unknown as { richApi: { process: Process } };
  const process = richApi.process.bind(richApi);
  richApi.process = (request) => answer(request, process);
}

/** The requests that reach the host from now on. */
export function requestsOf(excel: ExcelInNode): readonly RequestBody[] {
  const requests: RequestBody[] = [];
  intercept(excel, (request, process) => {
    requests.push(request);
    return process(request);
  });
  return requests;
}
