import type { BorderLine, BorderSide } from "./file-workbook";

/** What of a look is kept and not shown. A setting that the grid has by now wins over it. */
export interface FileStyleMore {
  readonly underline?: "double" | "singleAccounting" | "doubleAccounting";
  readonly position?: "superscript" | "subscript";
  readonly horizontal?: "fill" | "centerContinuous";
  readonly vertical?: "justify" | "distributed";
  readonly shrink?: true;
  /** One letter above the other. */
  readonly stacked?: true;
  readonly order?: "ltr" | "rtl";
  /** Lines or dots on paper; the fill is the paper. */
  readonly pattern?: { readonly kind: string; readonly front: string; readonly back: string };
  /** The fill is the first stop. */
  readonly gradient?: { readonly degree: number; readonly stops: readonly { readonly position: number; readonly color: string }[] };
  readonly diagonal?: { readonly line: BorderLine; readonly color?: string; readonly up: boolean; readonly down: boolean };
  /** Can be changed on a protected sheet. */
  readonly unlocked?: true;
  /** On a protected sheet. */
  readonly formulaHidden?: true;
  /** The named style of the cell, where it is not the workbook's normal one. */
  readonly named?: string;
  /** Typed with an apostrophe before it: what looks like a formula or a number stays text when it is edited. */
  readonly quotePrefix?: true;
  /** Of the font it was read with. */
  readonly typeface?: FileTypeface & { readonly name?: string };
  /** Where the colours come from, by what has them; written while they still come to the colours of the look. */
  readonly colors?: { readonly [part in ColoredPart]?: FileColorSource };
}

/** What a file says of a font beside its name. Source: ECMA-376 part 1, 18.8.18, 18.8.29 (charset) and 18.8.35. */
export interface FileTypeface {
  readonly family?: number;
  readonly charset?: number;
  /** Which of the theme's fonts it is. */
  readonly scheme?: "major" | "minor";
}

/** A colour that a file takes from its theme, or from the list of old colours, where 64 is the window's text. */
export interface FileColorSource {
  readonly theme?: number;
  readonly tint?: number;
  readonly indexed?: number;
}

export type ColoredPart = "font" | "fill" | "front" | "diagonal" | BorderSide | `stop${number}`;

/** What a file says of a table that nobody here shows: numbers of looks, a comment, what is read out instead of it. */
export interface FileTableSaid {
  readonly attributes: Readonly<Record<string, string>>;
  /** By column. */
  readonly columns: readonly Readonly<Record<string, string>>[];
  readonly alternative?: Readonly<Record<string, string>>;
}
