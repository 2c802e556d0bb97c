/** One parameter of functions.json. */
export interface CustomFunctionParameter {
  readonly name: string;
  readonly description?: string;
  readonly type?: string;
  readonly dimensionality?: "scalar" | "matrix" | string;
  readonly optional?: boolean;
  readonly repeating?: boolean;
}

/** One function of functions.json. */
export interface CustomFunctionMetadata {
  readonly id: string;
  readonly name: string;
  readonly description?: string;
  readonly helpUrl?: string;
  readonly parameters: readonly CustomFunctionParameter[];
  readonly result?: { readonly type?: string; readonly dimensionality?: string };
  readonly options?: Readonly<Record<string, boolean | undefined>>;
}

/** The content of functions.json. */
export interface CustomFunctionsMetadata {
  readonly functions: readonly CustomFunctionMetadata[];
  /** True when every function of the file accepts error values (a property of the file, or of a function's options). */
  readonly allowErrorForDataTypeAny?: boolean;
}

/** What a host needs to call an add-in's functions, the same as Excel: functions.json and what `CustomFunctions.associate` was given. */
export interface CustomFunctionsSource {
  /** "AIE": the manifest's namespace; a call is `AIE.NAME(...)`. */
  readonly namespace: string;
  readonly metadata: CustomFunctionsMetadata;
  /** By upper-cased id; undefined when nothing was associated (the cell is then #NAME?). */
  lookup(id: string): ((...args: unknown[]) => unknown) | undefined;
  /** How a blank cell arrives in an `any` parameter: 0 as on the desktop, null as on the web. Default zero. */
  readonly blank?: "zero" | "null";
}
