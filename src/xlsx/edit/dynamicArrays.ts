/** What a cell says in `cm` so that its formula is a dynamic array: the place of that property in the workbook's metadata, which is made where it is missing. */
import { FileError } from "../package/fileError";
import { attributeOf, flagOf, readMarkup } from "../package/markup";
import type { WorkbookPackage } from "../package/workbookPackage";
import { workbookPartOf } from "../read/readWorkbook";
import { arrayFutureMetadata, arrayMetadataType, arrayName, metadataText, ofArray } from "../write/metadataPart";
import { addPart } from "./addedParts";
import { itemCount, withItems } from "./partLists";

const contentType = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheetMetadata+xml";

export function dynamicArrayMark(file: WorkbookPackage): number {
  const workbook = workbookPartOf(file);
  const part = file.relations(workbook).find(({ kind }) => kind === "sheetMetadata")?.target;
  if (part === undefined || !file.has(part)) {
    addPart(file, { from: workbook, kind: "sheetMetadata", part: "xl/metadata.xml", contentType }, metadataText());
    return 1;
  }
  const { types, cells, dynamicBlock } = metadataOf(part, file.text(part));
  const type = types.indexOf(arrayName) + 1;
  const known = cells.findIndex((cell) => cell.type === type && cell.value === dynamicBlock);
  if (type > 0 && known >= 0) return known + 1;
  if (type > 0 && dynamicBlock === null)
    throw new FileError(
      "limit",
      `${part} marks arrays, and none that spills by itself; Excel has to save the file first.`,
    );
  let text = file.text(part);
  if (type === 0) {
    const before = ["metadataStrings", "mdxMetadata", "futureMetadata", "cellMetadata", "valueMetadata", "extLst"];
    text = withItems(part, text, { name: "metadataTypes", before, isCounted: true }, [arrayMetadataType]);
    const behind = ["cellMetadata", "valueMetadata", "extLst"];
    const list = {
      name: "futureMetadata",
      attributes: { name: arrayName },
      before: behind,
      isCounted: true,
      isAnother: true,
    };
    text = withItems(part, text, list, [arrayFutureMetadata]);
  }
  const list = { name: "cellMetadata", before: ["valueMetadata", "extLst"], isCounted: true };
  text = withItems(part, text, list, [ofArray(type || types.length + 1, dynamicBlock ?? 0)]);
  file.set(part, text);
  return itemCount(part, text, list.name);
}

/** Types by their names in order, what cells refer to, and the place of the first property of an array that spills by itself. */
function metadataOf(part: string, text: string) {
  const types: string[] = [];
  const cells: { type: number; value: number }[] = [];
  let dynamicBlock: number | null = null;
  let block = -1;
  let future = "";
  // What is sought stands in an extension, which the reader passes over.
  readMarkup(part, text.replace(/<(\/?)((?:[\w.-]+:)?)extLst/g, "<$1$2extensions"), {
    open: (name, attributes, path) => {
      if (name === "metadataType") types.push(attributeOf(attributes, "name") ?? "");
      if (name === "futureMetadata") [future, block] = [attributeOf(attributes, "name") ?? "", -1];
      if (name === "bk" && path.includes("futureMetadata")) block += 1;
      if (name === "dynamicArrayProperties" && future === arrayName && flagOf(attributeOf(attributes, "fDynamic")))
        dynamicBlock ??= block;
      if (name === "rc" && path.includes("cellMetadata"))
        cells.push({ type: Number(attributeOf(attributes, "t")), value: Number(attributeOf(attributes, "v")) });
    },
  });
  return { types, cells, dynamicBlock };
}
