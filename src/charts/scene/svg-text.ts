import type { Scene } from "./mark";
import { round, svgNode, type Paints, type SvgNode } from "./svg-node";

const ESCAPES: Readonly<Record<string, string>> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" };
const escape = (text: string): string => text.replaceAll(/[&<>"]/g, (sign) => ESCAPES[sign] ?? sign);

function written({ tag, attributes, text, children = [] }: SvgNode): string {
  const list = Object.entries(attributes).map(([name, value]) => ` ${name}="${typeof value === "number" ? round(value) : escape(value)}"`);
  const inside = children.map(written).join("") + (text === undefined ? "" : escape(text));
  return inside === "" ? `<${tag}${list.join("")}/>` : `<${tag}${list.join("")}>${inside}</${tag}>`;
}

/** The marks of a scene as the inside of an `svg` element. */
export const svgMarks = ({ marks }: Pick<Scene, "marks">, paints: Paints): string =>
  marks.map((mark) => written(svgNode(mark, paints))).join("");

/** A scene as a whole picture. It decorates what says the same in words beside it. */
export const svgText = (scene: Scene, paints: Paints, className = ""): string =>
  `<svg xmlns="http://www.w3.org/2000/svg"${className === "" ? "" : ` class="${className}"`} width="${round(scene.width)}" height="${round(scene.height)}" ` +
  `viewBox="0 0 ${round(scene.width)} ${round(scene.height)}" aria-hidden="true">${svgMarks(scene, paints)}</svg>`;
