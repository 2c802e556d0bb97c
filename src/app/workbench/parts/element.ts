/** Builds one element: attributes by name, children as elements or text. */
export function element<Tag extends keyof HTMLElementTagNameMap>(
  tag: Tag,
  attributes: Readonly<Record<string, string>> = {},
  ...children: (Node | string)[]
): HTMLElementTagNameMap[Tag] {
  const built = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) built.setAttribute(name, value);
  built.append(...children);
  return built;
}

const svgNamespace = "http://www.w3.org/2000/svg";

/** A drawing of 20 by 20 units in the colour of the text around it. */
export function drawing(path: string): SVGSVGElement {
  const svg = document.createElementNS(svgNamespace, "svg");
  for (const [name, value] of Object.entries({
    viewBox: "0 0 20 20",
    width: "20",
    height: "20",
    "aria-hidden": "true",
  }))
    svg.setAttribute(name, value);
  const shape = document.createElementNS(svgNamespace, "path");
  for (const [name, value] of Object.entries({
    d: path,
    fill: "none",
    stroke: "currentColor",
    "stroke-width": "1.4",
    "stroke-linecap": "round",
    "stroke-linejoin": "round",
  }))
    shape.setAttribute(name, value);
  svg.append(shape);
  return svg;
}
