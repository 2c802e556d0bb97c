export interface ProtectionRecord {
  /** A sheet's id; "" is the structure of the workbook. */
  readonly id: string;
  /** As `WorksheetProtectionOptions`. */
  readonly options: Readonly<Record<string, unknown>>;
  /** "" needs none. */
  readonly password: string;
}

/** Nothing is written into a protected part. Null stands for the structure of the workbook: its sheets, their names and their order. */
export interface BookProtection {
  of(sheetId: string | null): ProtectionRecord | undefined;
  /** Refuses what is protected already, as Excel does. */
  protect(sheetId: string | null, options: Readonly<Record<string, unknown>>, password: string): void;
  /** Refuses another password; nothing happens where nothing is protected. */
  unprotect(sheetId: string | null, password: string): void;
  /** What a person tried before is not the fault of the change that comes now. */
  forgetRefused(): void;
  /** Throws AccessDenied when a change since then was kept out. */
  failWhenRefused(): void;
}
