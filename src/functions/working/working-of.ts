import { isBlank, isCellError, type CellValue } from "../../core/cell";
import type { Lang } from "../../core/lang";
import { columnUnit } from "../column-unit";
import type { FunctionDefinition, Param, RawArgument, Unit } from "../define";
import { equationsOf } from "./equation";
import { reckon, type Meaning } from "./reckon";

export interface WorkingStep {
  /** The line as the definition has it. */
  readonly words: string;
  /** The same with values: `1 ÷ [(1 − 0.2) × (0.4 − 0.05 − 0.1)]`. */
  readonly values: string;
  readonly result: number;
  readonly unit: Unit;
}

/** Two routes to one number end within rounding of each other. */
const same = (a: number, b: number): boolean => Math.abs(a - b) <= 1e-9 * Math.max(1, Math.abs(a), Math.abs(b));

const single = (value: RawArgument | undefined): CellValue => {
  if (!Array.isArray(value)) return (value ?? null) as CellValue;
  const rows = value as readonly (readonly CellValue[])[];
  return rows.length === 1 && rows[0]?.length === 1 ? (rows[0][0] ?? null) : { error: "#VALUE!" };
};

const fold = (text: string): string =>
  text
    .toLowerCase()
    .replaceAll(/[\s_]+/g, " ")
    .trim();

/** What of an argument goes into a formula: its number, or its default where it was left out. */
function numberOf(param: Param, value: RawArgument | undefined): number | undefined {
  const cell = single(value);
  if (value === null && param.optional)
    return typeof param.defaultText === "string" && Number.isFinite(Number(param.defaultText)) ? Number(param.defaultText) : undefined;
  if (isBlank(cell)) return 0;
  return typeof cell === "number" ? cell : undefined;
}

/** All digits that matter; shares as percentages, as people put them in. */
function exact(value: number, lang: Lang, unit: Unit = "number"): string {
  const share = unit === "fraction" || unit === "probability";
  return new Intl.NumberFormat(lang, { maximumSignificantDigits: 12, ...(share ? { style: "percent" as const } : {}) })
    .format(value)
    .replace("-", "−");
}

/** Formulas call an argument by its label, by its name, or by a word of its label that belongs to no other. */
function findParam(params: readonly Param[], word: string, lang: Lang): Param | undefined {
  const wanted = fold(word);
  const label = (param: Param): string => fold(param.text[lang].label);
  const exactly = params.find((param) => label(param) === wanted || fold(param.name) === wanted);
  if (exactly) return exactly;
  const alike = params.filter(
    (param) => label(param).startsWith(wanted) || label(param).endsWith(wanted) || wanted.startsWith(label(param)),
  );
  if (alike.length > 0) return alike.length === 1 ? alike[0] : undefined;
  // 总数 is short for 总天数. Whether it was meant is seen by the result.
  const longer = params.filter((param) => wanted.length > 1 && isWithin(wanted, label(param)));
  return longer.length === 1 ? longer[0] : undefined;
}

/** Whether the letters of one text stand in another in this order. */
function isWithin(short: string, long: string): boolean {
  let at = 0;
  for (const letter of long) if (letter === short[at]) at += 1;
  return at === short.length;
}

/** The symbols that stand for arguments: the first letter of a name that no other argument begins with. */
function symbolsOf({ params }: FunctionDefinition): ReadonlyMap<string, Param> {
  const initial = ({ name }: Param): string => name.charAt(0);
  return new Map(
    params
      .filter((param) => params.filter((other) => initial(other) === initial(param)).length === 1)
      .map((param) => [initial(param), param]),
  );
}

/**
 * How a result comes about, by the definition's own formula lines with the values put in. A line is shown only where its
 * arithmetic really gives the result, or leads to a line that does; formulas beyond arithmetic have no working.
 */
export function workingOf(
  definition: FunctionDefinition,
  values: readonly RawArgument[],
  result: CellValue | readonly (readonly CellValue[])[],
  lang: Lang,
): readonly WorkingStep[] {
  const results = Array.isArray(result) ? (result as readonly (readonly CellValue[])[]) : [[result as CellValue]];
  // Where arguments were ranges there is a result for each row, and no single working.
  const numbers = results.length === 1 ? (results[0] ?? []) : [];
  if (numbers.length === 0 || numbers.every((cell) => typeof cell !== "number") || numbers.every(isCellError)) return [];
  const { params } = definition;
  const keywords = params.map((param, i) =>
    param.choices ? fold(isBlank(single(values[i])) ? String(param.defaultText) : String(single(values[i]))) : "",
  );
  const known = new Map<string, Meaning>();
  const symbols = symbolsOf(definition);
  const used = new Set<string>();
  const meaning = (word: string): Meaning | undefined => {
    const earlier = known.get(fold(word));
    if (earlier) {
      used.add(fold(word));
      return earlier;
    }
    const param = symbols.get(word) ?? findParam(params, word, lang);
    const number = param && numberOf(param, values[params.indexOf(param)]);
    return number === undefined ? undefined : { value: number, text: exact(number, lang, param?.unit) };
  };
  const all = new Set(params.flatMap(({ choices = [] }) => choices.map(({ value }) => value)));
  const steps: Step[] = [];
  for (const { name, expression, line, option } of equationsOf(definition.text[lang].formula, all)) {
    if (option !== undefined && !keywords.includes(fold(option))) continue;
    used.clear();
    const reckoned = reckon(expression, meaning);
    if (!reckoned || !Number.isFinite(reckoned.value)) continue;
    const column = numbers.findIndex((cell) => typeof cell === "number" && same(cell, reckoned.value));
    // A plain copy of an argument explains nothing.
    if (!/[+−×÷·]/.test(expression)) continue;
    const unit =
      column < 0 ? "number" : definition.returns.shape === "scalar" ? definition.returns.unit : columnUnit(definition.returns, column);
    if (name !== "") known.set(fold(name), { value: reckoned.value, text: exact(reckoned.value, lang, unit) });
    steps.push({
      words: line,
      values: reckoned.text,
      result: reckoned.value,
      unit,
      proves: column >= 0,
      name: fold(name),
      uses: new Set(used),
    });
    // A single value needs no second way to it.
    if (column >= 0 && definition.returns.shape === "scalar") break;
  }
  return leadingToResult(steps).map(({ words, values: put, result: value, unit }) => ({ words, values: put, result: value, unit }));
}

interface Step extends WorkingStep {
  /** Whether its value is one of the results. */
  readonly proves: boolean;
  readonly name: string;
  readonly uses: ReadonlySet<string>;
}

/** Steps that give a result, and those they rest on. */
function leadingToResult(steps: readonly Step[]): readonly Step[] {
  const kept = new Set(steps.filter(({ proves }) => proves));
  for (const step of [...steps].reverse())
    if (steps.some((later) => kept.has(later) && step.name !== "" && later.uses.has(step.name))) kept.add(step);
  return steps.filter((step) => kept.has(step));
}
