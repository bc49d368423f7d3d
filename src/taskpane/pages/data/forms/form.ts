import type { Role } from "../../../../reading/roles/role";

/** What a person chose, field by field, before it is read as a question. */
export type Draft = Readonly<Record<string, string | readonly string[]>>;

/** What a draft says, read: of each field what its kind says. */
export interface FormValues {
  readonly whole: (key: string) => number;
  readonly wholes: (key: string) => readonly number[];
  readonly text: (key: string) => string;
  readonly texts: (key: string) => readonly string[];
  /** `{ [part]: text }`, or nothing where nothing was chosen. */
  readonly optional: (key: string, part?: string) => Readonly<Record<string, string>>;
}

interface FieldBase {
  readonly key: string;
  /** Whether it matters for what else was chosen. */
  readonly shown?: (chosen: (key: string) => string) => boolean;
}

/** A field of a form. Fields of columns begin with the first column of one of the roles. */
export type FormField = FieldBase &
  (
    | { readonly kind: "choice"; readonly options: readonly string[]; readonly first: string }
    | { readonly kind: "whole"; readonly first: number; readonly min: number; readonly max: number }
    | { readonly kind: "wholes"; readonly first: readonly number[]; readonly min: number; readonly max: number }
    /** Blank leaves it to the days that there are. */
    | { readonly kind: "day" }
    | { readonly kind: "column"; readonly of: "text" | "number"; readonly roles: readonly Role[]; readonly optional?: true }
    | { readonly kind: "columns"; readonly roles: readonly Role[] }
    /** Texts of the column that another field chooses, in order. */
    | { readonly kind: "steps"; readonly column: string }
    | { readonly kind: "ratios" }
  );

/** A question as people ask it; several may be one kind of question for the engines. */
export interface Form {
  readonly id: FormId;
  readonly users: boolean;
  readonly fields: readonly FormField[];
  /** The question as JSON. `ratios` are those that were ticked, with the column of each operand. */
  readonly question: (values: FormValues, ratios: readonly object[]) => Readonly<Record<string, unknown>>;
}

export const FORM_IDS = ["retention", "cohorts", "active", "funnel", "channels", "top", "customers", "span"] as const;
export type FormId = (typeof FORM_IDS)[number];
