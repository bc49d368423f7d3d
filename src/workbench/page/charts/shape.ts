/** One SVG element as data, so that a picture can be computed and checked without a document. */
export interface Shape {
  readonly tag: "g" | "rect" | "path" | "circle" | "line" | "text" | "title";
  readonly attributes: Readonly<Record<string, string | number>>;
  readonly text?: string;
  readonly children?: readonly Shape[];
}
