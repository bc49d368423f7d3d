import type { Mark, Paint, Stroke, TextMark } from "./mark";

/** One SVG element as data: both renderers write it, so that a mark looks the same wherever it is drawn. */
export interface SvgNode {
  readonly tag: "g" | "rect" | "path" | "circle" | "line" | "text";
  readonly attributes: Readonly<Record<string, string | number>>;
  readonly text?: string;
  readonly children?: readonly SvgNode[];
}

/** What a paint is on a given ground: a colour, or a variable of a page. */
export type Paints = (paint: Paint) => string;

/** Distance of the lines of a hatch, in px. */
const HATCH = 6;

/** Whether a theme has one colour for all series, as a contrast theme does. */
const isPlain = (paints: Paints): boolean => paints("series0") === paints("series1");

/** How strongly each series fills its stretch where all have one colour: neighbours differ most. */
const STRENGTHS = [1, 0.25, 0.75, 0.12, 0.55, 0, 0.4];
/** Fields of a heat map stay so weak there that ink reads on any of the system's colours. */
const PLAIN_CELL = 0.6;

/** The fill of a length or a stretch; where series have one colour it is outlined, with dashes where it would be paler. */
function fillOf(fill: Paint, paints: Paints, opacity?: number): SvgNode["attributes"] {
  const series = fill.startsWith("series") && isPlain(paints) ? Number(fill.slice("series".length)) : undefined;
  if (series === undefined) return { fill: paints(fill), ...(opacity === undefined ? {} : { "fill-opacity": opacity }) };
  return {
    fill: paints(fill),
    "fill-opacity": STRENGTHS[series % STRENGTHS.length] ?? 1,
    stroke: paints("ink"),
    ...(opacity === undefined || opacity === 1 ? {} : { "stroke-dasharray": "2 2" }),
  };
}

function strokeOf({ paint, width, dash, plainDash, opacity }: Stroke, paints: Paints): Readonly<Record<string, string | number>> {
  const drawn = dash ?? (isPlain(paints) ? plainDash : undefined);
  return {
    stroke: paints(paint),
    "stroke-width": width,
    ...(drawn ? { "stroke-dasharray": drawn } : {}),
    ...(opacity === undefined ? {} : { "stroke-opacity": opacity }),
  };
}

export function svgNode(mark: Mark, paints: Paints): SvgNode {
  switch (mark.kind) {
    case "bar": {
      const { x, y, width, height, round, outline } = mark;
      return {
        tag: "rect",
        attributes: {
          x,
          y,
          width,
          height,
          ...(round ? { rx: round } : {}),
          ...fillOf(mark.fill, paints),
          ...(outline ? { stroke: paints(outline), "stroke-width": 2 } : {}),
          class: "bar",
        },
      };
    }
    case "band":
      return band(mark, paints);
    case "cell": {
      const { x, y, width, height, fill, share } = mark;
      return {
        tag: "rect",
        attributes: {
          x,
          y,
          width,
          height,
          fill: paints(fill),
          "fill-opacity": isPlain(paints) ? share * PLAIN_CELL : share,
          class: "cell",
        },
      };
    }
    case "line":
      return {
        tag: "path",
        attributes: {
          d: mark.path,
          fill: "none",
          ...strokeOf(mark.stroke, paints),
          "stroke-linejoin": "round",
          "stroke-linecap": "round",
          class: "line",
        },
      };
    case "area":
      return {
        tag: "path",
        attributes: {
          d: mark.path,
          fill: paints(mark.fill),
          ...(mark.opacity === undefined ? {} : { "fill-opacity": mark.opacity }),
          ...(mark.outline ? { stroke: paints(mark.outline), "stroke-width": 1.5 } : {}),
          class: "area",
        },
      };
    case "dot":
      return {
        tag: "circle",
        attributes: {
          cx: mark.x,
          cy: mark.y,
          r: mark.r,
          fill: paints(mark.fill),
          ...(mark.opacity === undefined ? {} : { "fill-opacity": mark.opacity }),
          ...(mark.outline ? { stroke: paints(mark.outline), "stroke-width": 1.5 } : {}),
          class: "dot",
        },
      };
    case "rule": {
      const { x1, y1, x2, y2 } = mark;
      return { tag: "line", attributes: { x1, y1, x2, y2, ...strokeOf(mark.stroke, paints), class: "rule" } };
    }
    case "text":
      return textNode(mark, paints);
    case "group":
      return {
        tag: "g",
        attributes: { transform: `translate(${round(mark.x)} ${round(mark.y)})` },
        children: mark.marks.map((one) => svgNode(one, paints)),
      };
  }
}

function textNode({ text, x, y, size, fill, anchor = "start", bold, rotate, rim }: TextMark, paints: Paints): SvgNode {
  return {
    tag: "text",
    text,
    attributes: {
      x,
      y,
      "font-size": size,
      fill: paints(fill),
      "text-anchor": anchor,
      "dominant-baseline": "central",
      ...(bold ? { "font-weight": 600 } : {}),
      ...(rim ? { stroke: paints(rim), "stroke-width": 3, "stroke-linejoin": "round", "paint-order": "stroke" } : {}),
      ...(rotate === undefined ? {} : { transform: `rotate(${rotate} ${round(x)} ${round(y)})` }),
    },
  };
}

/** A hatch is drawn line by line: a pattern would need a name that is its own in the whole page. */
function band(mark: Extract<Mark, { kind: "band" }>, paints: Paints): SvgNode {
  const { x, y, width, height, fill, hatch } = mark;
  const ground: SvgNode = { tag: "rect", attributes: { x, y, width, height, ...fillOf(fill, paints, mark.opacity), class: "band" } };
  if (!hatch || width <= 0) return ground;
  const lines: string[] = [];
  for (let at = HATCH; at < width + height; at += HATCH) {
    const from = [x + Math.max(0, at - height), y + Math.min(at, height)].map(round).join(" ");
    const to = [x + Math.min(at, width), y + Math.max(0, at - width)].map(round).join(" ");
    lines.push(`M${from}L${to}`);
  }
  const hatching = { d: lines.join(""), fill: "none", stroke: paints(hatch), "stroke-width": 1, "stroke-opacity": 0.3 };
  return { tag: "g", attributes: {}, children: [ground, { tag: "path", attributes: hatching }] };
}

/** Hundredths of a px: more says nothing, and makes pictures larger. */
export const round = (value: number): number => Math.round(value * 100) / 100;
