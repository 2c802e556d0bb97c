/** `aie sign`: a copy of a workbook file with a signature that goes stale when what it speaks of changes. */
import { sealedLines } from "../../audit/signoff/sealedCells";
import { scopeOfOutputs, wholeWorkbook } from "../../audit/signoff/sealedScope";
import { splitArguments } from "../../formula/calls";
import { sheetAddress } from "../../formula/sheetAddress";
import { FileError } from "../../xlsx/package/fileError";
import { snapshotOfFile } from "../../xlsx/read/fileSnapshot";
import { signedFile } from "../files/signedFile";
import { languageFrom } from "./documentLanguage";
import { columnsOf, exitCodes, optionsOf, WrongUsage, type Terminal } from "./terminal";
import { areaNamed, bytesOf, workbookFrom, workbookNamed, writeWorkbookFile } from "./workbookFile";

/** What `--json` prints. */
export interface SignedWorkbook {
  readonly file: string;
  /** Of the signature among those that the workbook has. */
  readonly number: number;
  readonly scope: string;
  /** Cells, names and tables that it seals. */
  readonly sealed: number;
  readonly seal: string;
}

/** `day` is "2026-06-25". */
export function runSign(args: readonly string[], day: string, terminal: Terminal): number {
  const { words, flags, values } = optionsOf(
    args,
    ["--json"],
    ["-o", "--name", "--role", "--statement", "--scope", "--language"],
  );
  const [name, ...more] = words;
  if (name === undefined) throw new WrongUsage("sign needs a workbook, a file that ends in .xlsx");
  if (more.length > 0) throw new WrongUsage(`sign needs one workbook; got "${more[0]}" as well`);
  const output = values.get("-o");
  if (output === undefined) throw new WrongUsage("sign needs -o and the file to write, signed.xlsx");
  const target = workbookNamed(output);
  const needed = (option: string) => {
    const value = values.get(option)?.trim() ?? "";
    if (value === "") throw new WrongUsage(`sign needs ${option} and a text`);
    return value;
  };
  const [signer, statement] = [needed("--name"), needed("--statement")];
  const role = values.get("--role")?.trim() ?? "";
  const language = languageFrom(values.get("--language"));
  const bytes = bytesOf(name);
  const snapshot = snapshotOfFile(workbookFrom(bytes, name));
  const asked = values.get("--scope") ?? "all";
  const areas =
    asked.trim().toLowerCase() === "all" ? null : splitArguments(asked).map((one) => areaNamed(one.trim(), snapshot));
  const lines = sealedLines(snapshot, areas === null ? wholeWorkbook : scopeOfOutputs(snapshot, areas));
  if (lines.length === 0 && areas === null)
    throw new FileError("limit", `${name} holds nothing that could be signed: no value, formula, name or table.`);
  if (lines.length === 0) throw new WrongUsage(`--scope needs cells that hold something; got "${asked}"`);
  const scope = areas === null ? "all" : areas.map(sheetAddress).join(",");
  const signed = signedFile(bytes, { name: signer, role, day, scope, statement, lines, language });
  writeWorkbookFile(target, signed.bytes);
  const written: SignedWorkbook = {
    file: target,
    number: signed.number,
    scope,
    sealed: lines.length,
    seal: signed.seal,
  };
  if (flags.has("--json")) terminal.print(JSON.stringify(written));
  else
    for (const line of columnsOf([
      ["File", target],
      ["Signature", String(signed.number)],
      ["Scope", scope],
      ["Sealed", `${lines.length.toLocaleString("en-US")} cells, names and tables`],
      ["SHA-256", signed.seal],
    ]))
      terminal.print(line);
  return exitCodes.fine;
}
