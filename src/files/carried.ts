import type { Area } from "../plan/sheet-plan";
import type { FileLossKind } from "./xlsx/file-loss";

/** Another part, or an address outside, that something in a part points to. */
export interface CarriedLink {
  /** The relationship's type, in full. */
  readonly type: string;
  /** The part's path, or the address as it is written. */
  readonly target: string;
  readonly external?: true;
}

/** Cells that a piece names, one or several areas that are written beside each other. */
export type CarriedCells = readonly Area[];

/**
 * Something of a sheet that the grid does not know: its XML, with marks (`piece-marks.ts`) where it names cells. What it names is kept
 * beside it, so that it follows its cells without anybody reading the XML.
 */
export interface CarriedPiece {
  /** What it is called where it cannot be kept any longer. */
  readonly kind: FileLossKind;
  readonly name?: string;
  /** Where it belongs: an element of the worksheet part, or of its drawing. */
  readonly home: string;
  readonly xml: string;
  readonly cells: readonly CarriedCells[];
  /** With their "=". */
  readonly formulas: readonly string[];
  /** By the relationship's number in the XML. */
  readonly links: Readonly<Record<string, CarriedLink>>;
  /** Parts it points to that name cells as well, with marks of the same lists, by path. */
  readonly parts?: Readonly<Record<string, string>>;
  /** It cannot follow what moves on its sheet. */
  readonly rigid?: true;
  /** Something moved that it could not follow: it is told as lost when the workbook is saved. */
  readonly lost?: true;
}

export interface CarriedSheet {
  /** By element: what it says beyond what the grid knows. */
  readonly attributes: Readonly<Record<string, Readonly<Record<string, string>>>>;
  readonly pieces: readonly CarriedPiece[];
}

export interface CarriedPart {
  /** Its content type. */
  readonly type: string;
  /** As base64. */
  readonly bytes: string;
}

export interface CarriedWorkbook {
  readonly attributes: Readonly<Record<string, Readonly<Record<string, string>>>>;
  /** Elements of the workbook part; their formulas follow cells as names do. */
  readonly pieces: readonly CarriedPiece[];
  /** By path. Parts that the pieces, or each other, point to, and those that stand for themselves. */
  readonly parts: Readonly<Record<string, CarriedPart>>;
  /** What the package itself points to: properties. */
  readonly packageLinks: readonly CarriedLink[];
  /** Looks that pieces name by number, in their order, and looks of tables that somebody made. */
  readonly looks?: { readonly differential: readonly string[]; readonly tables: readonly string[] };
  /** Fonts of what is read beside texts, by the number that texts name them by. */
  readonly phoneticFonts?: Readonly<Record<string, string>>;
}
