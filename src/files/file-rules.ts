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
    | { readonly kind: "colorScale"; readonly stops: readonly { readonly at: FileThreshold; readonly color: string }[] };
  readonly stopIfTrue: boolean;
}

export interface FileThreshold {
  readonly kind: "min" | "max" | "num" | "percent" | "percentile";
  readonly value?: string;
}
