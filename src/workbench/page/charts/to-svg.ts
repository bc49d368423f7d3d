import type { Shape } from "./shape";

const SVG = "http://www.w3.org/2000/svg";

/** Makes the SVG element a shape describes. */
export function toSvg({ tag, attributes, text, children = [] }: Shape): SVGElement {
  const element = document.createElementNS(SVG, tag);
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, typeof value === "number" ? String(Math.round(value * 100) / 100) : value);
  if (text !== undefined) element.textContent = text;
  element.append(...children.map(toSvg));
  return element;
}
