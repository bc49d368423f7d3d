import { createElement, memo, type ReactElement } from "react";
import type { Mark } from "./mark";
import { round, svgNode, type Paints, type SvgNode } from "./svg-node";

/** React names attributes of SVG without hyphens. */
const named = (name: string): string =>
  name === "class" ? "className" : name.replaceAll(/-([a-z])/g, (_, letter: string) => letter.toUpperCase());

function element({ tag, attributes, text, children = [] }: SvgNode, key: number): ReactElement {
  const props = Object.entries(attributes).map(([name, value]) => [named(name), typeof value === "number" ? round(value) : value] as const);
  return createElement(tag, { key, ...Object.fromEntries(props) }, ...(text === undefined ? children.map(element) : [text]));
}

interface Props {
  readonly marks: readonly Mark[];
  readonly paints: Paints;
}

/** Marks inside an `svg` element that the caller has. */
export const SceneMarks = memo(function SceneMarks({ marks, paints }: Props) {
  return <>{marks.map((mark, index) => element(svgNode(mark, paints), index))}</>;
});
