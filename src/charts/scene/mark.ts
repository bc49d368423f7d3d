import type { ChartColors } from "../../design/chart-colors";

/** A colour by its role, one of the series in order, or one that a chart's own file gives. */
export type Paint = Exclude<keyof ChartColors, "series"> | `series${number}` | `#${string}`;

/** How a line is drawn. Widths and dashes in px. */
export interface Stroke {
  readonly paint: Paint;
  readonly width: number;
  readonly dash?: string;
  /** Where a theme has one colour for all series, which only their dashes tell apart. */
  readonly plainDash?: string;
  readonly opacity?: number;
}

interface Rectangle {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

export interface TextMark {
  readonly kind: "text";
  readonly text: string;
  readonly x: number;
  /** Of the line's middle. */
  readonly y: number;
  readonly size: number;
  readonly fill: Paint;
  readonly anchor?: "start" | "middle" | "end";
  readonly bold?: boolean;
  /** In degrees, around its own place. */
  readonly rotate?: number;
  /** A rim in this colour keeps a label readable over lines and bars. */
  readonly rim?: Paint;
}

/**
 * Everything a chart is drawn from, in px from its own top left corner. What a mark means is its kind; how it looks is a role of the
 * palette, so that one picture serves light, dark and contrast.
 */
export type Mark =
  /** A length that is read from its foot. */
  | (Rectangle & { readonly kind: "bar"; readonly fill: Paint; readonly round?: number; readonly outline?: Paint })
  /** A stretch of the ground: a loss zone, a campaign, the paper itself. */
  | (Rectangle & { readonly kind: "band"; readonly fill: Paint; readonly opacity?: number; readonly hatch?: Paint })
  /** A field of a heat map, the stronger, the larger its share. */
  | (Rectangle & { readonly kind: "cell"; readonly fill: Paint; readonly share: number })
  | { readonly kind: "line"; readonly path: string; readonly stroke: Stroke }
  | { readonly kind: "area"; readonly path: string; readonly fill: Paint; readonly opacity?: number; readonly outline?: Paint }
  | {
      readonly kind: "dot";
      readonly x: number;
      readonly y: number;
      readonly r: number;
      readonly fill: Paint;
      readonly opacity?: number;
      readonly outline?: Paint;
    }
  /** A straight line: an axis, a gridline, a level to read against. */
  | {
      readonly kind: "rule";
      readonly x1: number;
      readonly y1: number;
      readonly x2: number;
      readonly y2: number;
      readonly stroke: Stroke;
    }
  | TextMark
  /** Marks that stand together, moved as one. */
  | { readonly kind: "group"; readonly x: number; readonly y: number; readonly marks: readonly Mark[] };

/** One value that can be pointed at, by mouse or by arrow key. */
export interface Point {
  readonly x: number;
  readonly y: number;
  /** First what it is, then its values. */
  readonly lines: readonly string[];
  /** Drawn over the rest while it is pointed at. */
  readonly focus?: readonly Mark[];
}

/** A picture of a width, and what in it can be pointed at. */
export interface Scene {
  readonly width: number;
  readonly height: number;
  readonly marks: readonly Mark[];
  readonly points: readonly Point[];
}
