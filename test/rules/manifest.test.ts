import { execFileSync } from "node:child_process";
import { createRequire } from "node:module";
import { addInId } from "../../src/app/files/portableFile";
import { paneCommands } from "../../src/excel/host/commands";
import { orderFaults } from "./manifestOrder";
import { iconFaults, residFaults, runtimeFaults } from "./manifestResources";
import { addressesOf, addressFaults, textFaults, translationFaults } from "./manifestTexts";
import { projectFile, root } from "./sourceFiles";
import { childNamed, named, parseXml } from "./xmlElement";

const manifest = projectFile("manifest.xml");
const { withHost } = createRequire(__filename)("../../.config/releaseHost.cjs") as {
  withHost: (host: string, id?: string) => (content: Buffer, file: string) => string;
};
const released = withHost("https://example.org/aie")(Buffer.from(manifest), "manifest.xml");

function faultsOf(source: string): string[] {
  const tree = parseXml(source);
  const rules = [orderFaults, textFaults, addressFaults, translationFaults, residFaults, runtimeFaults];
  return [...rules.flatMap((rule) => rule(tree)), ...iconFaults(tree, root)];
}

describe.each([
  ["manifest.xml", manifest],
  ["a release's manifest", released],
])("%s", (_, source) => {
  test("breaks no rule", () => {
    expect(faultsOf(source)).toEqual([]);
  });
});

describe("manifest.xml", () => {
  const tree = parseXml(manifest);

  test("has the id by which copies for people without the add-in leave it out", () => {
    expect(childNamed(tree, "Id")?.text).toBe(addInId);
  });

  test("has the buttons that the add-in answers", () => {
    expect(
      named(tree, "FunctionName")
        .map(({ text }) => text)
        .sort(),
    ).toEqual(Object.keys(paneCommands).sort());
  });

  test("has the version of package.json", () => {
    expect(childNamed(tree, "Version")!.text).toBe(
      `${(JSON.parse(projectFile("package.json")) as { version: string }).version}.0`,
    );
  });
});

test("a release may have an Id of its own, so that it and a developer's copy are two add-ins", () => {
  const id = "0f8fad5b-d9cb-469f-a165-70867728950e";
  const text = withHost("https://example.org/aie", id)(Buffer.from(manifest), "manifest.xml");
  expect(childNamed(parseXml(text), "Id")!.text).toBe(id);
  expect(() => withHost("https://example.org/aie", "mine")).toThrow("id needs a UUID; got mine");
});

test("the add-in's server lets Excel on the web read everything that the manifest names", async () => {
  const script = `
    import("./.config/serve.mjs").then(async ({ serve }) => {
      const { address, stop } = await serve({});
      const answer = await fetch(address + "/assets/functions.json");
      console.log(answer.headers.get("access-control-allow-origin"));
      await stop();
    });`;
  expect(execFileSync(process.execPath, ["-e", script], { cwd: root, encoding: "utf8" }).trim()).toBe("*");
});

test("a release names its host everywhere", () => {
  const addresses = addressesOf(parseXml(released)).filter(
    (address) => !address.startsWith("https://example.org/aie/"),
  );
  expect(addresses).toEqual(["https://example.org"]);
  expect(released).not.toContain("localhost");
});

describe("the checker fails on a manifest with", () => {
  const label = '<Label resid="Sources.Label" />';
  const tabLabel = '<Override Locale="zh-CN" Value="AI 经济" />';
  test.each([
    ["Version before Id", /(<Id>.*<\/Id>)\s*(<Version>.*<\/Version>)/, "$2$1", "OfficeApp needs Id before Version"],
    [
      "Runtimes last",
      /(<Runtimes>[^]*<\/Runtimes>)([^]*)(<\/Host>\s*<\/Hosts>\s*<Resources>)/,
      "$2$1$3",
      "Host needs Runtimes before DesktopFormFactor",
    ],
    [
      "Namespace first",
      /(<Script>[^]*?<\/Metadata>)\s*(<Namespace .*\/>)/,
      "$2$1",
      "ExtensionPoint needs Script before Namespace",
    ],
    [
      "an element of its own",
      "<GetStarted>",
      "<Banner/><GetStarted>",
      "DesktopFormFactor holds Banner, which it may not",
    ],
    [
      "a label too long",
      /DefaultValue="Sources"/,
      `DefaultValue="${"x".repeat(126)}"`,
      "bt:ShortStrings Sources.Label needs at most 125 characters; got 126",
    ],
    [
      "a description too long",
      /(<Description DefaultValue=")[^"]*/,
      `$1${"x".repeat(251)}`,
      "Description  needs at most 250 characters; got 251",
    ],
    [
      "a page without https",
      /(<bt:Url id="Help.Url" DefaultValue=")https/,
      "$1http",
      "http://localhost:3000/assets/help/index.html needs https",
    ],
    [
      "a second host",
      /(<SupportUrl DefaultValue=")https:\/\/localhost:3000/,
      "$1https://example.org",
      "all addresses need one host; got https://localhost:3000, https://example.org",
    ],
    [
      "a short language tag",
      `<bt:${tabLabel.slice(1)}`,
      `<bt:${tabLabel.slice(1)}`.replace("zh-CN", "zh"),
      "Tab.Label needs a full language tag; got zh",
    ],
    ["a text left in English", `<bt:${tabLabel.slice(1)}`, "", "Tab.Label needs a text in zh-CN"],
    [
      "an override of its own language",
      `<bt:${tabLabel.slice(1)}`,
      `$&<bt:Override Locale="en-US" Value="x" />`,
      "Tab.Label overrides the default language en-US",
    ],
    ["two texts for one language", `<bt:${tabLabel.slice(1)}`, "$&$&", "Tab.Label has two texts for one language"],
    ["a resid of nothing", label, '<Label resid="Absent" />', "Label needs Absent among bt:ShortStrings"],
    [
      "a resid of the wrong list",
      label,
      '<Label resid="Sources.Tip" />',
      "Label needs Sources.Tip among bt:ShortStrings",
    ],
    [
      "a resid too long",
      /Sources\.Tip/g,
      "Sources.TipThatGoesOnAndOnAndOnAndOn",
      "resid needs at most 32 characters; got Sources.TipThatGoesOnAndOnAndOnAndOn",
    ],
    [
      "a resource that nothing uses",
      "<bt:LongStrings>",
      '$&<bt:String id="Spare" DefaultValue="x"><bt:Override Locale="zh-CN" Value="x"/></bt:String>',
      "Spare is used by nothing",
    ],
    ["one id twice", 'id="Button.Models"', 'id="Button.Sources"', "Button.Sources stands twice"],
    [
      "a runtime that ends with the pane",
      'lifetime="long"',
      'lifetime="short"',
      "a shared runtime needs one Runtime with lifetime long",
    ],
    [
      "functions in a page of their own",
      /<Page>\s*<SourceLocation resid="Taskpane.Url"/,
      '<Page><SourceLocation resid="Help.Url"',
      "SourceLocation needs the runtime's resid Taskpane.Url; got Help.Url",
    ],
    [
      "no button that shows the pane by itself",
      /<Action xsi:type="ShowTaskpane">[^]*?<\/Action>/,
      '<Action xsi:type="ExecuteFunction"><FunctionName>showSources</FunctionName></Action>',
      "a button needs to show the task pane by itself; the Marketplace ignores calls for it",
    ],
    [
      "a pane of its own behind a button",
      /(<TaskpaneId>.*<\/TaskpaneId>\s*<SourceLocation resid=")Taskpane/,
      "$1Help",
      "SourceLocation needs the runtime's resid Taskpane.Url; got Help.Url",
    ],
    [
      "another page in the pane",
      /(<DefaultSettings>\s*<SourceLocation DefaultValue="[^"]*)taskpane/,
      "$1other",
      "the task pane needs the runtime's page https://localhost:3000/taskpane.html; got https://localhost:3000/other.html",
    ],
    [
      "a requirement more",
      "</Sets>",
      '<Set Name="ExcelApi" MinVersion="1.12" /></Sets>',
      "only SharedRuntime 1.1 may be required; got SharedRuntime 1.1,ExcelApi 1.12",
    ],
    [
      "an icon of another size",
      /aie-16\.png/,
      "aie-20.png",
      "assets/icons/aie-20.png needs 16 × 16 pixels; got 20 × 20",
    ],
    [
      "an icon that is no file",
      /aie-16\.png/,
      "absent-16.png",
      "https://localhost:3000/assets/icons/absent-16.png needs a file in assets",
    ],
    [
      "a size left out",
      '<bt:Image size="24" resid="Icon.models.24" />',
      "",
      "an icon needs the sizes 16,20,24,32,40,48,64,80; got 16,20,32,40,48,64,80",
    ],
  ] as [string, string | RegExp, string, string][])("%s", (_, found, replacement, complaint) => {
    const broken = manifest.replace(found, replacement);
    expect(broken).not.toBe(manifest);
    expect(faultsOf(broken)).toContain(complaint);
  });

  test("no XML", () => {
    expect(() => faultsOf(manifest.replace("</Hosts>", ""))).toThrow("line");
  });
});
