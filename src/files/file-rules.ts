import type { Area, CompareOperator } from "../plan/sheet-plan";
import type { FileStyle } from "./file-workbook";

export interface FileValidation {
  readonly areas: readonly Area[];
  readonly rule:
    | { readonly kind: "any" }
    | { readonly kind: "list"; readonly values: readonly string[] }
    /** A formula or a reference that gives the list. */
    | { readonly kind: "listFrom"; readonly source: string }
    | {
        readonly kind: "whole" | "decimal" | "date" | "time" | "textLength";
        readonly operator: CompareOperator;
        readonly first: string;
        readonly second?: string;
      }
    | { readonly kind: "custom"; readonly formula: string };
  readonly allowBlank: boolean;
  readonly prompt?: { readonly title: string; readonly message: string };
  readonly error?: { readonly title: string; readonly message: string; readonly level: "stop" | "warning" | "information" };
  /** A list without an arrow beside its cells. */
  readonly hidesArrow?: true;
}

export interface FileConditional {
  readonly areas: readonly Area[];
  readonly rule:
    | { readonly kind: "formula"; readonly formula: string; readonly style: FileStyle }
    | {
        readonly kind: "compare";
        readonly operator: CompareOperator;
        readonly first: string;
        readonly second?: string;
        readonly style: FileStyle;
      }
    | { readonly kind: "dataBar"; readonly color: string; readonly low: FileThreshold; readonly high: FileThreshold }
    | { readonly kind: "colorScale"; readonly stops: readonly { readonly at: FileThreshold; readonly color: string }[] }
    | FileIcons;
  readonly stopIfTrue: boolean;
}

export interface FileThreshold {
  readonly kind: "min" | "max" | "num" | "percent" | "percentile";
  readonly value?: string;
}

/** Icons beside numbers. Source: ECMA-376 part 1, 18.3.1.49, and [MS-XLSX] 2.6.47. */
export interface FileIcons {
  readonly kind: "iconSet";
  /** By its name in files: "3Arrows". */
  readonly set: string;
  readonly reversed: boolean;
  readonly showsValue: boolean;
  /** From the lowest up, one for each icon; whatever lies below the second has the first. */
  readonly stops: readonly FileIconStop[];
  /** Other icons than those of the set, from the lowest up. */
  readonly icons?: readonly FileIcon[];
}

export interface FileIcon {
  readonly set: string;
  /** From the icon for the lowest numbers. */
  readonly index: number;
}

export interface FileIconStop {
  readonly kind: FileThreshold["kind"] | "formula";
  readonly value?: string;
  /** The number itself has the icon already. */
  readonly inclusive: boolean;
}
