/** Small parts as a tree, where what an element means hangs on what stands around it. */
import { readMarkup, type Attributes } from "./markup";

export interface Tree {
  readonly name: string;
  readonly attributes: Attributes;
  readonly children: readonly Tree[];
  readonly text: string;
}

interface Growing extends Tree {
  readonly children: Growing[];
  text: string;
}

/** The root. Markup that is not well formed is a FileError that names the part. */
export function treeOf(part: string, text: string): Tree {
  const root: Growing = { name: "", attributes: {}, children: [], text: "" };
  const open = [root];
  readMarkup(part, text, {
    open: (name, attributes) => {
      const tree: Growing = { name, attributes, children: [], text: "" };
      open[open.length - 1]!.children.push(tree);
      open.push(tree);
    },
    text: (content) => void (open[open.length - 1]!.text += content),
    close: () => void open.pop(),
  });
  return root.children[0] ?? root;
}

export function childOf(tree: Tree | undefined, name: string): Tree | undefined {
  return tree?.children.find((child) => child.name === name);
}

/** The first of that name, however deep. */
export function descendant(tree: Tree | undefined, name: string): Tree | undefined {
  for (const child of tree?.children ?? []) {
    const found = child.name === name ? child : descendant(child, name);
    if (found !== undefined) return found;
  }
  return undefined;
}

/** What drawings say in an attribute "val". */
export function valueOf(tree: Tree | undefined): string | undefined {
  return tree?.attributes["val"];
}

/** The text of all runs, paragraphs on lines of their own. */
export function textIn(tree: Tree): string {
  if (tree.name === "t" || tree.name === "v") return tree.text;
  const parts = tree.children.map(textIn).filter((text) => text !== "");
  return parts.join(tree.children.some(({ name }) => name === "p") ? "\n" : "");
}
