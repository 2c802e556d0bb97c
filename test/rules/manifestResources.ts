/** References of a manifest to its resources, and the icon files behind them. */
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { PNG } from "pngjs";
import { childNamed, everyElement, named, type XmlElement } from "./xmlElement";

const residLength = 32;
const iconSizes = [16, 20, 24, 32, 40, 48, 64, 80];

/** Which list an element's resid points into. */
function listOf({ name }: XmlElement): string {
  if (name === "bt:Image") return "bt:Images";
  if (["Runtime", "SourceLocation", "FunctionFile", "LearnMoreUrl"].includes(name)) return "bt:Urls";
  return name === "Description" ? "bt:LongStrings" : "bt:ShortStrings";
}

const resourcesIn = (manifest: XmlElement, list: string): XmlElement[] =>
  named(manifest, list).flatMap(({ children }) => children);

export function residFaults(manifest: XmlElement): string[] {
  const users = everyElement(manifest).filter(({ attributes }) => attributes["resid"] !== undefined);
  const ids = ["bt:Images", "bt:Urls", "bt:ShortStrings", "bt:LongStrings"].flatMap((list) =>
    resourcesIn(manifest, list).map(({ attributes }) => attributes["id"] ?? ""),
  );
  const used = new Set(users.map(({ attributes }) => attributes["resid"]));
  const controls = everyElement(manifest)
    .filter(({ name }) => ["CustomTab", "Group", "Control"].includes(name))
    .map(({ attributes }) => attributes["id"] ?? "");
  return [
    ...users.flatMap((user) => {
      const resid = user.attributes["resid"]!;
      const found = resourcesIn(manifest, listOf(user)).some(({ attributes }) => attributes["id"] === resid);
      return found ? [] : [`${user.name} needs ${resid} among ${listOf(user)}`];
    }),
    ...ids
      .filter((id) => id.length > residLength)
      .map((id) => `resid needs at most ${residLength} characters; got ${id}`),
    ...ids.filter((id) => !used.has(id)).map((id) => `${id} is used by nothing`),
    ...[...ids, ...controls].filter((id, index, all) => all.indexOf(id) < index).map((id) => `${id} stands twice`),
  ];
}

/** One runtime for the page, the pane and the functions; otherwise Excel starts a second one and the functions hang. */
export function runtimeFaults(manifest: XmlElement): string[] {
  const runtimes = named(manifest, "Runtime");
  const resid = runtimes[0]?.attributes["resid"];
  const showing = named(manifest, "Action").filter(({ attributes }) => attributes["xsi:type"] === "ShowTaskpane");
  const shown = showing.flatMap(({ children }) => children.filter(({ name }) => name === "SourceLocation"));
  const sharing = [
    ...shown,
    ...named(manifest, "Page").flatMap(({ children }) => children),
    ...named(manifest, "FunctionFile"),
  ];
  const page = resourcesIn(manifest, "bt:Urls").find(({ attributes }) => attributes["id"] === resid)?.attributes[
    "DefaultValue"
  ];
  const pane = childNamed(childNamed(manifest, "DefaultSettings")!, "SourceLocation")?.attributes["DefaultValue"];
  const sets = named(manifest, "Set").map(({ attributes }) => `${attributes["Name"]} ${attributes["MinVersion"]}`);
  return [
    ...(runtimes.length === 1 && runtimes[0]!.attributes["lifetime"] === "long"
      ? []
      : ["a shared runtime needs one Runtime with lifetime long"]),
    ...sharing
      .filter(({ attributes }) => attributes["resid"] !== resid)
      .map(({ name, attributes }) => `${name} needs the runtime's resid ${resid}; got ${attributes["resid"]}`),
    ...(showing.length > 0
      ? []
      : ["a button needs to show the task pane by itself; the Marketplace ignores calls for it"]),
    ...(page === pane ? [] : [`the task pane needs the runtime's page ${page}; got ${pane}`]),
    ...(sets.join() === "SharedRuntime 1.1" ? [] : [`only SharedRuntime 1.1 may be required; got ${sets.join()}`]),
  ];
}

/** Every icon in all sizes, each a square PNG of the size it is named for. */
export function iconFaults(manifest: XmlElement, folder: string): string[] {
  const images = resourcesIn(manifest, "bt:Images");
  return [
    ...named(manifest, "Icon").flatMap(({ children }) => {
      const sizes = children.map(({ attributes }) => Number(attributes["size"]));
      return sizes.join() === iconSizes.join()
        ? []
        : [`an icon needs the sizes ${iconSizes.join()}; got ${sizes.join()}`];
    }),
    ...named(manifest, "Icon").flatMap(({ children }) =>
      children.flatMap(({ attributes }) => {
        const address = images.find((image) => image.attributes["id"] === attributes["resid"])?.attributes[
          "DefaultValue"
        ];
        return address === undefined ? [] : pictureFaults(address, Number(attributes["size"]), folder);
      }),
    ),
    ...[
      ["IconUrl", 32],
      ["HighResolutionIconUrl", 64],
    ].flatMap(([name, size]) =>
      pictureFaults(
        childNamed(manifest, String(name))?.attributes["DefaultValue"] ?? "https://none/",
        Number(size),
        folder,
      ),
    ),
  ];
}

function pictureFaults(address: string, size: number, folder: string): string[] {
  const path = /\/(assets\/.*)$/.exec(address)?.[1];
  const file = path === undefined ? undefined : join(folder, path);
  if (file === undefined || !existsSync(file)) return [`${address} needs a file in assets`];
  const { width, height } = PNG.sync.read(readFileSync(file));
  return width === size && height === size ? [] : [`${path} needs ${size} × ${size} pixels; got ${width} × ${height}`];
}
