import type { Area } from "../plan/sheet-plan";

/** In inches. */
export interface FilePageMargins {
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
  readonly left: number;
  readonly header: number;
  readonly footer: number;
}

export interface FilePage {
  readonly orientation: "portrait" | "landscape";
  readonly printArea?: Area;
  /** Further areas, each printed on pages of its own. */
  readonly moreAreas?: readonly Area[];
  readonly titleRows?: { readonly from: number; readonly to: number };
  readonly titleColumns?: { readonly from: number; readonly to: number };
  readonly fitToWidth: boolean;
  /** Where it fits to pages: how many side by side, one by default; 0 is as many as it takes. */
  readonly pagesWide?: number;
  /** And one below the other, by default as many as it takes, which is 0. */
  readonly pagesHigh?: number;
  /** In per cent. */
  readonly scale?: number;
  /** Rows that begin a new page. */
  readonly breaks?: readonly number[];
  readonly columnBreaks?: readonly number[];
  readonly margins?: FilePageMargins;
  /** With Excel's codes such as `&P`, the same on all pages. */
  readonly header?: string;
  readonly footer?: string;
  /** Headers and footers of even and first pages, by their elements, and the settings of all of them. */
  readonly otherNotes?: Readonly<Record<string, string>>;
  /** The other settings of pages, by the attributes of `pageSetup` and `printOptions`; of a page of ours none are given. */
  readonly setup?: Readonly<Record<string, string>>;
  readonly options?: Readonly<Record<string, string>>;
}
