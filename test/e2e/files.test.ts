/** Workbook files in the page: dragged in, traced, linked, changed, saved, and read again by the command line. */
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Download, Page } from "playwright-core";
import { runCommandLine } from "../../src/app/cli/commandLine";
import { areaFrom } from "../../src/formula/address";
import { registerColumns } from "../../src/register/registerColumns";
import { WorkbookPackage } from "../../src/xlsx/package/workbookPackage";
import { readWorkbook } from "../../src/xlsx/read/readWorkbook";
import { writeWorkbook } from "../../src/xlsx/write/writeWorkbook";
import { packed } from "../xlsx/smallWorkbook";
import { sheetOf, workbookOf, type Held } from "../xlsx/write/smallContent";
import { violations } from "./axeViolations";
import { address, eventually, goTo, ready, ribbonButton, typeInCell, valuesOf, visit } from "./browser";

const empty = "?lang=en-US&theme=light&book=empty";
const folder = mkdtempSync(join(tmpdir(), "workbench-"));
afterAll(() => rmSync(folder, { recursive: true }));

const headers = registerColumns.map(({ header }) => header);
const letter = (header: string) => String.fromCharCode(65 + headers.indexOf(header));
const sourceRow = (row: number, id: string, value: number, grade: string): Record<string, Held> => ({
  [`${letter("ID")}${row}`]: id,
  [`${letter("Company")}${row}`]: "Lab",
  [`${letter("Datapoint")}${row}`]: "Revenue",
  [`${letter("Value")}${row}`]: value,
  [`${letter("Grade")}${row}`]: grade,
  [`${letter("Source")}${row}`]: `Report ${id}`,
  [`${letter("Reference")}${row}`]: `https://example.org/${id}`,
});

/** Revenue of 300 from a source of grade A, a typed cost of 80, and a picture that the workbench does not know. */
function modelFile(): Buffer {
  const cells = {
    A1: "Revenue",
    B1: { formula: '=XLOOKUP("R1",Register[ID],Register[Value])', value: 300 },
    A2: "Cost",
    B2: 80,
    A3: "Profit",
    B3: { formula: "=B1-B2", value: 220 },
  };
  const header = Object.fromEntries(headers.map((text, place) => [`${String.fromCharCode(65 + place)}1`, text]));
  const bytes = writeWorkbook(
    workbookOf(
      [
        sheetOf(cells, { name: "My model" }),
        sheetOf(
          { ...header, ...sourceRow(2, "R1", 300, "A"), ...sourceRow(3, "R2", 80, "F") },
          { name: "Sources", columns: [{ first: 0, last: 2, size: 18, isHidden: false, format: null }] },
        ),
      ],
      {
        tables: [
          {
            name: "Register",
            headers,
            body: { sheet: "Sources", row: 1, column: 0, rowCount: 2, columnCount: headers.length },
            hasHeaders: true,
            hasTotals: false,
            style: "TableStyleMedium2",
            hasBandedRows: true,
            hasFilterButtons: true,
          },
        ],
      },
    ),
  );
  const file = new WorkbookPackage(bytes);
  file.set("xl/media/image1.png", new Uint8Array([1, 2, 3]));
  return Buffer.from(file.toBytes());
}

const relations = (text: string) =>
  `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${text}</Relationships>`;
const office2017 = "http://schemas.microsoft.com/office/2017/10/relationships";
const office2018 = "http://schemas.microsoft.com/office/spreadsheetml/2018/threadedcomments";

/** With a conversation about the cost, as newer programs keep them. */
function talkedAbout(bytes: Uint8Array): Buffer {
  const file = new WorkbookPackage(bytes);
  const threads = "xl/threadedComments/threadedComment1.xml";
  const person = `<Relationship Id="people" Type="${office2017}/person" Target="persons/person.xml"/>`;
  const ofBook = "xl/_rels/workbook.xml.rels";
  file.set(ofBook, file.text(ofBook).replace("</Relationships>", `${person}</Relationships>`));
  file.set(
    "xl/worksheets/_rels/sheet1.xml.rels",
    relations(`<Relationship Id="talk" Type="${office2017}/threadedComment" Target="/${threads}"/>`),
  );
  file.set(
    "xl/persons/person.xml",
    `<personList xmlns="${office2018}"><person displayName="Bo" id="{B}"/><person displayName="Cy" id="{C}"/></personList>`,
  );
  file.set(
    threads,
    `<ThreadedComments xmlns="${office2018}"><threadedComment ref="A2" dT="2026-01-30T12:00:00.00" personId="{B}" id="{1}" done="1"><text>Which year?</text></threadedComment><threadedComment ref="A2" dT="2026-01-31T12:00:00.00" personId="{C}" id="{2}" parentId="{1}"><text>2025</text></threadedComment></ThreadedComments>`,
  );
  return Buffer.from(file.toBytes());
}

async function drop(page: Page, name: string, bytes: Uint8Array): Promise<void> {
  const dataTransfer = await page.evaluateHandle(
    ({ name: fileName, base64 }) => {
      const transfer = new DataTransfer();
      const content = Uint8Array.from(atob(base64), (character) => character.charCodeAt(0));
      transfer.items.add(new File([content], fileName));
      return transfer;
    },
    { name, base64: Buffer.from(bytes).toString("base64") },
  );
  const grid = page.locator("#grid");
  await grid.dispatchEvent("dragover", { dataTransfer });
  await page.locator("#drop").waitFor();
  await grid.dispatchEvent("drop", { dataTransfer });
  await page.locator("#drop").waitFor({ state: "detached" });
}

const opened = async (page: Page, name: string) => {
  await eventually(async () => expect(await page.locator("#book-name").innerText()).toBe(name), 30_000);
  await ready(page);
};

async function saved(page: Page, work: Promise<unknown>): Promise<{ name: string; path: string; bytes: Uint8Array }> {
  const [download] = (await Promise.all([page.waitForEvent("download"), work])) as [Download, unknown];
  const path = join(folder, `${Date.now()} ${download.suggestedFilename()}`);
  await download.saveAs(path);
  return { name: download.suggestedFilename(), path, bytes: new Uint8Array(readFileSync(path)) };
}

async function aie(...args: string[]): Promise<{ code: number; text: string }> {
  let text = "";
  const write = (line: string) => void (text += `${line}\n`);
  const code = await runCommandLine(args, "1.2.3", { print: write, complain: write }, "2026-06-25");
  return { code, text };
}

function changedParts(before: Uint8Array, after: Uint8Array): string[] {
  const [one, other] = [new WorkbookPackage(before), new WorkbookPackage(after)];
  expect(other.names()).toEqual(one.names());
  return one.names().filter((name) => !Buffer.from(one.bytes(name)).equals(Buffer.from(other.bytes(name))));
}

test("a workbook dragged in is traced, linked to a source and saved; the rest of the file stays to the byte", async () => {
  const { page } = await visit(empty);
  const bytes = talkedAbout(modelFile());
  await drop(page, "My model.xlsx", bytes);
  await opened(page, "My model");
  await goTo(page, "A2");
  await page.keyboard.press("Shift+F2");
  const remark = page.locator("#remark");
  expect((await remark.locator("li").allInnerTexts()).map((text) => text.split(/\s*\n\s*/))).toEqual([
    [expect.stringMatching(/^Bo\s*Jan 30, 2026/), "Which year?"],
    [expect.stringMatching(/^Cy\s*Jan 31, 2026/), "2025"],
  ]);
  await remark.getByText("Resolved").waitFor();
  expect(await violations(page)).toEqual([]);
  await page.keyboard.press("Escape");
  const footer = page.locator("#pane").getByRole("region", { name: "This cell" });
  await goTo(page, "B3");
  await footer.getByRole("button").first().getByText("'My model'!B3").waitFor();
  const bar = footer.getByRole("button").first();
  if ((await bar.getAttribute("aria-expanded")) === "false") await bar.click();
  // The typed cost is the worst that the profit rests on.
  await footer.getByText("Grade I: assumption").waitFor();

  await goTo(page, "B2");
  await footer.getByRole("button").first().getByText("'My model'!B2").waitFor();
  await footer.getByRole("button", { name: "Link to source" }).click();
  await footer.getByRole("option").first().getByText("same value").waitFor();
  await page.keyboard.press("Enter");
  await footer.getByText("'My model'!B2 is linked to R2.").first().waitFor();
  // What is being typed is saved with the rest.
  await goTo(page, "B5");
  await page.keyboard.type("25%");

  const file = await saved(page, page.keyboard.press("Control+s"));
  expect(file.name).toBe("My model.xlsx");
  await page.getByText("Saved as My model.xlsx").waitFor();
  expect(changedParts(bytes, file.bytes)).toEqual([
    "xl/worksheets/sheet1.xml",
    "xl/workbook.xml",
    // The percentage's look.
    "xl/styles.xml",
  ]);
  const cells = await aie("cells", file.path, "'My model'!A1:B5");
  expect(cells.code).toBe(0);
  expect((JSON.parse(cells.text) as { values: unknown }).values).toEqual([
    ["Revenue", 300],
    ["Cost", 80],
    ["Profit", 220],
    [null, null],
    [null, 0.25],
  ]);
  const trace = await aie("trace", file.path, "'My model'!B3");
  // The floor of the profit is now the grade of the linked source.
  expect(trace.text).toMatch(/R2/);
  expect(trace.text).not.toMatch(/assumption/);

  // Saved: nothing is asked before the next book.
  await ribbonButton(page, "New book").click();
  await opened(page, "Book1");
});

test("the page opens with the workbook that the project offers, and says where it cannot", async () => {
  const { page, problems } = await visit();
  expect(await page.locator("#book-name").innerText()).toBe("Stack model");
  const file = await saved(page, ribbonButton(page, "Save").click());
  expect(file.name).toBe("Stack model.xlsx");
  expect(Buffer.from(file.bytes).equals(readFileSync("assets/models/stack.xlsx"))).toBe(true);
  expect(problems.splice(0)).toEqual([]);

  await page.route("**/assets/models/stack.xlsx", (route) => route.fulfill({ status: 404 }));
  await page.reload();
  await ready(page);
  await page
    .getByText("Stack model could not be opened: The server answered 404 for assets/models/stack.xlsx.")
    .waitFor();
  expect(await page.locator("#book-name").innerText()).toBe("Book1");
  // What the browser itself says of the missing file.
  expect(problems.splice(0).every((one) => one.includes("404"))).toBe(true);
});

test("another file asks before changes are lost, and can save them first", async () => {
  const { page } = await visit(empty);
  await typeInCell(page, "A1", "7");
  await eventually(async () => expect(await valuesOf(page, "Sheet1!A1")).toEqual([[7]]));
  await drop(page, "Model.xlsx", modelFile());
  const question = page.getByRole("dialog", { name: "Open another book?" });
  await question.getByText("Book1 has changes that are in no file.").waitFor();
  expect(await violations(page)).toEqual([]);
  await page.keyboard.press("Escape");
  await question.waitFor({ state: "detached" });
  expect(await valuesOf(page, "Sheet1!A1")).toEqual([[7]]);

  const [chooser] = await Promise.all([page.waitForEvent("filechooser"), page.keyboard.press("Control+o")]);
  const choose = chooser.setFiles({ name: "Model.xlsx", mimeType: "application/zip", buffer: modelFile() });
  const file = await saved(
    page,
    choose.then(() => question.getByRole("button", { name: "Save" }).click()),
  );
  expect(readWorkbook(file.bytes).sheets[0]!.cells.get(0)!.value).toBe(7);
  await opened(page, "Model");
  expect(await valuesOf(page, "My model!B1:B3")).toEqual([[300], [80], [220]]);
});

test("what the opened file cannot take is told before saving, and the book can be written anew", async () => {
  const { page } = await visit(empty);
  await drop(page, "Model.xlsx", modelFile());
  await opened(page, "Model");
  await page.evaluate(() =>
    Excel.run(async (context) => {
      context.workbook.worksheets.getItem("My model").getRange("2:2").insert("Down");
      await context.sync();
    }),
  );
  await ribbonButton(page, "Save").click();
  const question = page.getByRole("dialog", { name: "Save as a new file?" });
  await question.getByText("rows, columns or cells inserted or deleted").waitFor();
  await question.getByText("pictures and drawings").waitFor();
  expect(await violations(page)).toEqual([]);
  await question.getByRole("button", { name: "Cancel" }).click();
  await ribbonButton(page, "Save").click();
  const file = await saved(page, question.getByRole("button", { name: "Save a new file" }).click());
  const back = readWorkbook(file.bytes);
  expect(new WorkbookPackage(file.bytes).has("xl/media/image1.png")).toBe(false);
  expect(back.tables.map(({ name }) => name)).toEqual(["Register"]);
  // What is saved is the file from now on.
  await typeInCell(page, "B8", "1");
  const again = await saved(page, ribbonButton(page, "Save").click());
  expect(changedParts(file.bytes, again.bytes)).toEqual(["xl/worksheets/sheet1.xml"]);
});

test("notes and links of a file stand at their cells, can be written, and are saved", async () => {
  const { page } = await visit(empty);
  const remark = page.locator("#remark");
  const bytes = writeWorkbook(
    workbookOf([
      sheetOf(
        { A1: "Revenue", B1: 300, C1: "Report", C2: "Cost" },
        {
          name: "Model",
          notes: [{ row: 0, column: 1, author: "An analyst", text: "Page 40.\nRestated." }],
          hyperlinks: [
            { area: areaFrom("C1"), address: "https://example.org/report", place: null, tip: "Annual report" },
            { area: areaFrom("C2"), address: null, place: "Costs!B7", tip: "" },
          ],
        },
      ),
      sheetOf({ B7: 80 }, { name: "Costs" }),
    ]),
  );
  await drop(page, "Model.xlsx", bytes);
  await opened(page, "Model");
  // Columns are 64 pixels wide and rows 20 high, behind headers of 46 and 20.
  const overCell = async (row: number, column: number) => {
    // Away from the card first, which may lie over the next cell.
    await page.mouse.move(20, 400, { steps: 3 });
    await remark.waitFor({ state: "hidden" });
    const { x, y } = (await page.locator("[id^=univer-sheet-main-canvas]").boundingBox())!;
    await page.mouse.move(x + 46 + 64 * column + 20, y + 20 + 20 * row + 10, { steps: 3 });
  };
  await overCell(0, 1);
  await remark.getByText("Page 40.").waitFor();
  expect(await remark.innerText()).toMatch(/^An analyst\s+Page 40\.\nRestated\./);
  expect(await violations(page)).toEqual([]);
  await overCell(0, 2);
  await remark.getByText("Annual report").waitFor();
  expect(await remark.getByRole("link").getAttribute("href")).toBe("https://example.org/report");
  await overCell(1, 2);
  await remark.getByRole("button", { name: "Go to Costs!B7" }).click();
  await eventually(async () =>
    expect(
      await page.evaluate(() =>
        Excel.run(async (context) => {
          const cell = context.workbook.getActiveCell().load("address");
          await context.sync();
          return cell.address;
        }),
      ),
    ).toBe("Costs!B7"),
  );
  await page.keyboard.press("Shift+F2");
  await remark.getByRole("textbox", { name: "Note on B7" }).fill("Estimate");
  await page.keyboard.press("Control+Enter");
  await remark.waitFor({ state: "hidden" });
  await ribbonButton(page, "Undo").click();
  await ribbonButton(page, "Redo").click();

  // A conversation begun, answered and resolved by keyboard, and deleted.
  await goTo(page, "B8");
  await page.keyboard.press("Control+Shift+F2");
  await remark.getByRole("textbox", { name: "Comment on B8" }).fill("Which year?");
  await page.keyboard.press("Control+Enter");
  await remark.getByRole("textbox", { name: "Reply" }).fill("2025");
  await page.keyboard.press("Control+Enter");
  await remark.getByText("2025", { exact: true }).waitFor();
  expect(await violations(page)).toEqual([]);
  await remark.getByRole("button", { name: "Resolve" }).click();
  await remark.getByText("Resolved").waitFor();
  const talk = () =>
    page.evaluate(() =>
      Excel.run(async (context) => {
        const comments = context.workbook.comments.load("items/content,items/resolved,items/replies/items/content");
        await context.sync();
        return comments.items.map(({ content, resolved, replies }) => [content, resolved, replies.items[0]?.content]);
      }),
    );
  expect(await talk()).toEqual([["Which year?", true, "2025"]]);
  await remark.getByRole("button", { name: "Delete", exact: true }).click();
  await eventually(async () => expect(await talk()).toEqual([]));

  // A file written anew loses nothing here, so nothing is asked.
  const file = await saved(page, ribbonButton(page, "Save").click());
  const [model, costs] = readWorkbook(file.bytes).sheets;
  expect(model!.notes).toEqual([{ row: 0, column: 1, author: "An analyst", text: "Page 40.\nRestated." }]);
  expect(model!.hyperlinks.map(({ address: page, place }) => page ?? place)).toEqual([
    "https://example.org/report",
    "Costs!B7",
  ]);
  expect(costs!.notes.map(({ text }) => text)).toEqual(["Estimate"]);
});

test("a file of separated values opens as a sheet and is saved as a workbook", async () => {
  const { page } = await visit(empty);
  await drop(page, "Revenue.csv", Buffer.from("\uFEFFFirm,Revenue\nOne,1250\nTwo,=B2*2\n", "utf16le"));
  await opened(page, "Revenue");
  expect(await valuesOf(page, "Revenue!A1:B3")).toEqual([
    ["Firm", "Revenue"],
    ["One", 1250],
    ["Two", 2500],
  ]);
  const file = await saved(page, page.keyboard.press("Control+s"));
  expect(file.name).toBe("Revenue.xlsx");
  expect(readWorkbook(file.bytes).sheets[0]!.name).toBe("Revenue");
});

/** How many books the browser keeps. */
const keptBooks = (page: Page) =>
  page.evaluate(
    () =>
      new Promise<number>((resolve) => {
        const asked = indexedDB.open("aie-workbench");
        asked.onsuccess = () => {
          const count = asked.result.transaction("books").objectStore("books").count();
          count.onsuccess = () => {
            asked.result.close();
            resolve(count.result);
          };
        };
      }),
  );

test("a page that is killed leaves its changes, which are offered until they are recovered or deleted", async () => {
  const { page } = await visit(empty);
  const context = page.context();
  const bytes = modelFile();
  await drop(page, "Model.xlsx", bytes);
  await opened(page, "Model");
  await eventually(async () => expect(await keptBooks(page)).toBe(0));
  await typeInCell(page, "B2", "100");
  await eventually(async () => expect(await keptBooks(page)).toBe(1));
  // Nobody is asked, nothing is saved.
  await page.close({ runBeforeUnload: false });

  const next = await context.newPage();
  await next.goto(`${address()}/${empty}`);
  await ready(next);
  const offer = next.getByRole("region", { name: "Unsaved books" });
  await offer.getByText(/^Model, /).waitFor();
  expect(await violations(next)).toEqual([]);
  await offer.getByRole("button", { name: "Later" }).click();
  await offer.waitFor({ state: "detached" });
  await next.reload();
  await ready(next);
  await offer.getByRole("button", { name: "Recover Model" }).click();
  await opened(next, "Model");
  await eventually(async () => expect(await valuesOf(next, "My model!B1:B3")).toEqual([[300], [100], [200]]));
  // It is as it was: of that file, and changed.
  expect(await offer.count()).toBe(0);
  await ribbonButton(next, "New book").click();
  const question = next.getByRole("dialog", { name: "Start a new book?" });
  await question.getByRole("button", { name: "Cancel" }).click();
  const file = await saved(next, ribbonButton(next, "Save").click());
  expect(changedParts(bytes, file.bytes)).toEqual(["xl/worksheets/sheet1.xml"]);
  await eventually(async () => expect(await keptBooks(next)).toBe(0));

  await typeInCell(next, "B2", "1");
  await eventually(async () => expect(await keptBooks(next)).toBe(1));
  // While a page lives its book is its own.
  const beside = await context.newPage();
  await beside.goto(`${address()}/${empty}`);
  await ready(beside);
  await beside.waitForTimeout(500);
  expect(await beside.getByRole("region", { name: "Unsaved books" }).count()).toBe(0);
  await next.close({ runBeforeUnload: false });
  await beside.reload();
  await ready(beside);
  const again = beside.getByRole("region", { name: "Unsaved books" });
  await again.getByRole("button", { name: "Delete the unsaved changes of Model" }).click();
  await again.waitFor({ state: "detached" });
  await eventually(async () => expect(await keptBooks(beside)).toBe(0));
});

const compound = Buffer.concat([Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]), Buffer.alloc(600)]);
const encrypted = Buffer.concat([compound, Buffer.from("EncryptedPackage", "utf16le")]);
const binary = () => {
  const file = new WorkbookPackage(modelFile());
  const types = file.text("[Content_Types].xml");
  file.set(
    "[Content_Types].xml",
    types.replace(
      "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml",
      "application/vnd.ms-excel.sheet.binary.macroEnabled.main",
    ),
  );
  return Buffer.from(file.toBytes());
};
const broken = () => {
  const file = new WorkbookPackage(modelFile());
  file.set("xl/worksheets/sheet1.xml", "<worksheet><sheetData><row></sheetData></worksheet>");
  return Buffer.from(file.toBytes());
};

test.each([
  [
    "en-US",
    [
      /protected by a password/,
      /old \.xls format/,
      /binary \.xlsb format/,
      /sheet1\.xml is broken/,
      /zip archive but no workbook/,
    ],
  ],
  ["zh-CN", [/受密码保护/, /旧的 \.xls 格式/, /二进制 \.xlsb 格式/, /sheet1\.xml 的标记有误/, /zip 压缩包而非工作簿/]],
] as const)(
  "a file that cannot be opened is answered with its reason, and the book stays (%s)",
  async (language, reasons) => {
    const { page } = await visit(`?lang=${language}&theme=light&book=empty`);
    await typeInCell(page, "A1", "7");
    const files = [encrypted, compound, binary(), broken(), Buffer.from(packed({ "a.txt": "x" }))];
    for (const [place, reason] of reasons.entries()) {
      await drop(page, `File ${place}.xlsx`, files[place]!);
      const line = page.locator("#notice [role=status]");
      await eventually(async () => expect(await line.innerText()).toMatch(reason));
      expect(await line.innerText()).toContain(`File ${place}.xlsx`);
    }
    expect(await violations(page)).toEqual([]);
    await page.locator("#notice").getByRole("button").click();
    await page.locator("#notice").waitFor({ state: "hidden" });
    await eventually(async () => expect(await valuesOf(page, "Sheet1!A1")).toEqual([[7]]));
  },
);
