import type { Shape } from "./shape";

interface Style {
  readonly size: number;
  readonly fill: string;
  readonly anchor?: "start" | "middle" | "end";
  readonly bold?: boolean;
  readonly rotate?: number;
  /** A rim in this colour keeps a label readable over lines and columns. */
  readonly rim?: string;
}

/** A line of text whose vertical middle is `y`. */
export const textShape = (text: string, x: number, y: number, style: Style): Shape => ({
  tag: "text",
  text,
  attributes: {
    x, y,
    "font-size": style.size,
    fill: style.fill,
    "text-anchor": style.anchor ?? "start",
    "dominant-baseline": "central",
    ...(style.bold === true ? { "font-weight": 600 } : {}),
    ...(style.rim === undefined ? {} : { stroke: style.rim, "stroke-width": 3, "stroke-linejoin": "round", "paint-order": "stroke" }),
    ...(style.rotate === undefined ? {} : { transform: `rotate(${style.rotate} ${x} ${y})` }),
  },
});
