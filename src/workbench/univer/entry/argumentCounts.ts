/** How many arguments each built-in function of Excel takes. Univer knows it of its own functions, with exceptions. */
import { IFunctionService } from "@univerjs/engine-formula";
import type { Engine } from "../engine/engine";

export interface ArgumentCount {
  readonly least: number;
  readonly most: number;
}

const mostArguments = 255;

/** Where Univer's count is not Excel's: Microsoft's page of each function. */
const exceptions: Readonly<Record<string, ArgumentCount>> = {
  CELL: { least: 1, most: 2 },
  ODDLYIELD: { least: 7, most: 8 },
  REGEXEXTRACT: { least: 2, most: 4 },
  REGEXREPLACE: { least: 3, most: 5 },
  RRI: { least: 3, most: 3 },
  SHEETS: { least: 0, most: 1 },
  SWITCH: { least: 3, most: 254 },
};

/** Undefined for what is no built-in function; those of an add-in answer for themselves. */
export function argumentCountsOf(engine: Engine): (functionName: string) => ArgumentCount | undefined {
  const functions = engine.injector.get(IFunctionService);
  return (name) => {
    const exception = exceptions[name];
    if (exception) return exception;
    const executor = functions.getExecutor(name);
    if (!executor || executor.minParams < 0) return undefined;
    return { least: executor.minParams, most: executor.maxParams < 0 ? mostArguments : executor.maxParams };
  };
}
