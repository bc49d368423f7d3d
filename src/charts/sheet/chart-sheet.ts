import type { Lang } from "../../core/lang";
import type { Field } from "../../plan/structure/field";
import type { KeyedFormula } from "../../plan/structure/keyed-formula";
import type { Check, SheetStructure } from "../../plan/structure/structure";
import type { SheetWords, ValueWords } from "../../plan/structure/words";
import type { Measure } from "../../reading/roles/role";
import type { SourceCells } from "../link/source-cells";
import type { SourceSums } from "../link/source-sums";

/** What a chart says of its sheet; the rest is the same for all of them. */
export interface ChartSheet {
  /** What the chart says, as a formula over keys. */
  readonly finding: string;
  /** What its figures of a measure add up to, over keys: all rows of the chosen days have a place in one of them. */
  readonly totals?: Readonly<Partial<Record<Measure, KeyedFormula>>>;
  readonly structure: Omit<SheetStructure, "id" | "version" | "origin" | "finding" | "head" | "moves" | "lists">;
  readonly words: Omit<SheetWords, "owner" | "version" | "matrices" | "lists">;
}

/** Values that stand on a sheet, and checks over them. */
export interface SheetPart {
  readonly values: Readonly<Record<string, Field>>;
  readonly words: Readonly<Record<string, ValueWords>>;
  readonly checks: Readonly<Record<string, Check>>;
  readonly checkWords: SheetWords["checks"];
}

/** What every chart's sheet can speak of. */
export interface SheetContext {
  readonly lang: Lang;
  /** Null where the sheet gets the numbers as they are now. */
  readonly sums: SourceSums | null;
  /** The cells of the source, where the chart's sheet takes these; null otherwise. */
  readonly cells: SourceCells | null;
  /** What the sums are checked and multiplied by, and what the break-even line is made of; shown by the section `source`. */
  readonly source: SheetPart;
  /** What the workbook counts days from, against the system that dates are read in. */
  readonly dayShift: number;
}
