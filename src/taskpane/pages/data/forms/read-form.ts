import { serialOfIsoDay } from "../../../../core/cells/serial-date";
import type { Metric } from "../../../../metrics/metric";
import { METRICS, type MetricKey } from "../../../../metrics/registry";
import type { OfferedColumn } from "../data-source";
import type { Draft, Form, FormField, FormValues } from "./form";

/** Rows whose column holds one of some texts, or none of them. */
export interface DraftFilter {
  readonly column: string;
  readonly how: "in" | "notIn";
  /** One a line. */
  readonly texts: string;
}

export type ProblemKey = "whole" | "wholes" | "column" | "steps" | "stepsTwice" | "order" | "needsDays" | "filterTexts" | "bracket";

/** A question that can be asked, or what is wrong with which field. */
export type ReadForm =
  | { readonly ok: true; readonly question: Readonly<Record<string, unknown>> }
  | { readonly ok: false; readonly problems: Readonly<Record<string, ProblemKey>> };

const offered = (field: FormField & { readonly kind: "column" }, columns: readonly OfferedColumn[]): readonly OfferedColumn[] =>
  columns.filter(({ isText, isNumber }) => (field.of === "text" ? isText : isNumber));

/** What a field holds as long as nobody chose anything. */
export function firstOf(field: FormField, columns: readonly OfferedColumn[]): string | readonly string[] {
  switch (field.kind) {
    case "choice":
      return field.first;
    case "whole":
      return String(field.first);
    case "wholes":
      return field.first.join(", ");
    case "day":
      return "";
    case "column": {
      const all = offered(field, columns);
      const byRole = field.roles.flatMap((role) => all.find((one) => one.role === role) ?? [])[0];
      return byRole?.name ?? "";
    }
    case "columns":
      return field.roles.flatMap((role) => columns.find((one) => one.isNumber && one.role === role)?.name ?? []);
    case "steps":
      return [];
    case "ratios":
      return ratiosOf(columns).some(({ metric }) => metric === "roi") ? ["roi"] : [];
  }
}

/** What a field holds; columns that the source does not have were chosen for another. */
export function chosenOf(field: FormField, draft: Draft, columns: readonly OfferedColumn[]): string | readonly string[] {
  const chosen = draft[field.key];
  const names = columns.map(({ name }) => name);
  if (chosen === undefined) return firstOf(field, columns);
  if (field.kind === "column") return chosen === "" || names.includes(String(chosen)) ? chosen : firstOf(field, columns);
  if (field.kind === "columns") return [chosen].flat().filter((name) => names.includes(name));
  return chosen;
}

/** The metrics whose operands all have a column, by what columns were taken for. */
export function ratiosOf(
  columns: readonly OfferedColumn[],
): readonly { readonly metric: MetricKey; readonly from: Readonly<Record<string, string>> }[] {
  return (Object.keys(METRICS) as MetricKey[]).flatMap((metric) => {
    const operands = Object.keys((METRICS[metric] as Metric).operands);
    const found = operands.map((operand) => columns.find(({ role, isNumber }) => isNumber && role === operand)?.name);
    if (found.includes(undefined)) return [];
    return [{ metric, from: Object.fromEntries(operands.map((operand, at) => [operand, found[at] ?? ""])) }];
  });
}

export const shownFields = (form: Form, draft: Draft, columns: readonly OfferedColumn[]): readonly FormField[] => {
  const chosen = (key: string): string => {
    const field = form.fields.find((one) => one.key === key);
    return field ? String(chosenOf(field, draft, columns)) : "";
  };
  return form.fields.filter(({ shown }) => shown === undefined || shown(chosen));
};

const wholesIn = (text: string): readonly number[] =>
  text
    .split(/[\s,，、;；]+/)
    .filter((part) => part !== "")
    .map(Number);
const linesIn = (text: string): readonly string[] =>
  text
    .split("\n")
    .map((line) => line.trim())
    .filter((line) => line !== "");
const within = (value: number, min: number, max: number): boolean => Number.isInteger(value) && value >= min && value <= max;

/** Reads what was chosen as a question. */
export function readForm(form: Form, draft: Draft, filters: readonly DraftFilter[], columns: readonly OfferedColumn[]): ReadForm {
  const shown = shownFields(form, draft, columns);
  const held = (key: string): string | readonly string[] => {
    const field = form.fields.find((one) => one.key === key);
    return field ? chosenOf(field, draft, columns) : "";
  };
  const values: FormValues = {
    text: (key) => String(held(key)),
    texts: (key) => [held(key)].flat(),
    whole: (key) => Number(held(key)),
    wholes: (key) => wholesIn(String(held(key))),
    optional: (key, part = key) => (held(key) === "" ? {} : { [part]: String(held(key)) }),
  };
  const problems: Record<string, ProblemKey> = {};
  for (const field of shown) {
    const problem = problemOf(field, values);
    if (problem) problems[field.key] = problem;
  }
  const day = (key: string): number | null => serialOfIsoDay(values.text(key));
  for (const [first, last] of [
    ["from", "to"],
    ["cohortFrom", "cohortTo"],
  ] as const) {
    const [start, end] = [day(first), day(last)];
    if (start !== null && end !== null && start > end) problems[last] = "order";
  }
  const isShown = (key: string): boolean => shown.some((field) => field.key === key);
  if (isShown("previous") && values.text("previous") !== "none" && (day("from") === null || day("to") === null))
    problems["previous"] = "needsDays";
  if (isShown("bracketEnd") && values.wholes("days").some((one) => one > values.whole("bracketEnd"))) problems["bracketEnd"] ??= "bracket";
  filters.forEach(({ column, texts }, at) => {
    if (linesIn(texts).length === 0) problems[`filter${at}`] = "filterTexts";
    else if (!columns.some(({ name, isText }) => isText && name === column)) problems[`filter${at}`] = "column";
  });
  if (Object.keys(problems).length > 0) return { ok: false, problems };
  const ratios = ratiosOf(columns).filter(({ metric }) => values.texts("ratios").includes(metric));
  const asked = filters.map(({ column, how, texts }) => ({ field: column, [how]: linesIn(texts) }));
  return { ok: true, question: { ...form.question(values, ratios), ...(asked.length > 0 && { filters: asked }) } };
}

function problemOf(field: FormField, values: FormValues): ProblemKey | undefined {
  const { key } = field;
  switch (field.kind) {
    case "whole":
      return values.text(key).trim() !== "" && within(values.whole(key), field.min, field.max) ? undefined : "whole";
    case "wholes": {
      const all = values.wholes(key);
      return all.length > 0 && all.every((one) => within(one, field.min, field.max)) ? undefined : "wholes";
    }
    case "column":
      return values.text(key) !== "" || field.optional ? undefined : "column";
    case "steps": {
      const steps = values.texts(key);
      if (steps.length < 2) return "steps";
      return new Set(steps).size < steps.length ? "stepsTwice" : undefined;
    }
    case "choice":
    case "day":
    case "columns":
    case "ratios":
      return undefined;
  }
}
