import { textInFormula } from "../../core/cells/text-in-formula";
import type { FunctionDefinition, NumberBounds, Param } from "../define";
import { call, error, literal, operation, WHOLE, type Expression } from "./expression";

/** Closed bounds are met to twelve digits, as the functions themselves have it. */
const DUST = 1e-12;

const isRate = ({ unit }: Param): boolean => unit === "fraction" || unit === "probability";
const zero = literal(0);
/** As a number: a text in it is #VALUE!, where a comparison would take any text for larger than any number. */
const asNumber = (expression: Expression): Expression =>
  expression.kind === "literal"
    ? expression
    : { kind: "operation", operator: "+", operands: [expression, { ...zero, text: "0" } as Expression] };

/** Tests of a single number, each true where it is out of bounds. */
function outside(param: Param, { min, max, above, below, integer }: NumberBounds, given: Expression): readonly Expression[] {
  const number = integer ? call("ROUND", given, literal(9)) : asNumber(given);
  const dust = isRate(param) ? DUST : 0;
  if (integer)
    return [
      ...(min === undefined ? [] : [operation("<", number, literal(min))]),
      ...(max === undefined ? [] : [operation(">", number, literal(max))]),
      operation("<>", number, call("ROUND", given, zero)),
    ];
  return [
    ...(min === undefined ? [] : [operation("<", number, literal(min - (min === 0 ? dust : DUST * Math.abs(min))))]),
    ...(max === undefined ? [] : [operation(">", number, literal(max + DUST * Math.max(Math.abs(max), isRate(param) ? 1 : 0)))]),
    ...(above === undefined ? [] : [operation("<=", number, literal(above))]),
    ...(below === undefined ? [] : [operation(">=", number, literal(below))]),
  ];
}

const isUnbounded = ({ shape, choices, numbers }: Param): boolean =>
  shape === "scalar" && choices === undefined && numbers !== undefined && Object.keys(numbers).length === 1;

/** Without bounds only a text is wrong, and that has to show before anything else is found wrong. */
const notANumber = (given: Expression): readonly Expression[] =>
  given.kind !== "given" ? [] : [operation("<>", operation("*", given, { kind: "literal", value: 0, text: "0" }), literal(0))];

/** Tests of the numbers of a range, by the smallest and the largest of them. */
function outsideRange(param: Param, { min, max, above, below, integer }: NumberBounds, given: Expression): readonly Expression[] {
  const [least, most] = [call("MIN", given), call("MAX", given)];
  const dust = isRate(param) ? DUST : 0;
  return [
    ...(min === undefined ? [] : [operation("<", least, literal(min - dust))]),
    ...(above === undefined ? [] : [operation("<=", least, literal(above))]),
    ...(max === undefined ? [] : [operation(">", most, literal(max + DUST * Math.max(1, Math.abs(max))))]),
    ...(below === undefined ? [] : [operation(">=", most, literal(below))]),
    ...(integer
      ? [operation(">", call("SUMPRODUCT", call("ABS", operation("-", given, call("ROUND", given, zero)))), literal(1e-10))]
      : []),
  ];
}

/** Where a blank means that there is none, there is nothing to test. */
const unlessBlank = (given: Expression, tests: readonly Expression[]): readonly Expression[] =>
  given.kind === "literal" || given.kind === "omitted"
    ? tests
    : tests.map((test) => call("IF", operation("=", given, literal("")), literal(false), test));

/** What is true where an argument is out of its bounds. */
function outOfBounds(param: Param, given: Expression): readonly Expression[] {
  if (given.kind === "omitted") return [];
  const tests = testsOf(param, given);
  return given.kind === "given" && given.maybe ? tests.map((test) => call("IF", call("ISOMITTED", given), literal(false), test)) : tests;
}

function testsOf(param: Param, given: Expression): readonly Expression[] {
  if (param.choices !== undefined && param.unit === "number")
    return [call("AND", ...param.choices.map(({ value }) => operation("<>", asNumber(given), literal(Number(value)))))];
  if (param.numbers === undefined) return [];
  if (param.shape === "range") return outsideRange(param, param.numbers, given);
  const tests = outside(param, param.numbers, given);
  return param.numbers.blank === "none" ? unlessBlank(given, tests) : tests;
}

/** What a keyword or a range has to be before anything is worked out. */
function typeTest(param: Param, given: Expression): readonly Test[] {
  const fault = given.kind === "given" ? faultOfType(param, given) : undefined;
  if (fault === undefined || given.kind !== "given") return [];
  const [test, code] = fault;
  return [[given.maybe ? call("IF", call("ISOMITTED", given), literal(false), test) : test, code]];
}

function faultOfType(param: Param, given: Expression): Test | undefined {
  if (isKeyword(param)) {
    // A sign behind each word, so that a blank is found among them like any other.
    const known = [...(param.choices ?? []).map(({ value }) => value), ""].map((value) => textInFormula(`${value}!`)).join(",");
    const found = call("MATCH", operation("&", given, literal("!")), { kind: "given", text: `{${known}}`, binds: WHOLE }, zero);
    return [call("ISNA", found), error("#VALUE!")];
  }
  if (param.shape !== "range" || param.numbers === undefined) return undefined;
  const cells = param.numbers.blank === "fault" ? operation("*", call("ROWS", given), call("COLUMNS", given)) : call("COUNTA", given);
  // An error value among them comes first: it is the sum.
  return [operation("<", call("COUNT", given), cells), operation("+", call("SUM", given), error("#VALUE!"))];
}

const isKeyword = (param: Param): boolean => param.choices !== undefined && param.unit === "text" && !isFlag(param);
export const isFlag = (param: Param): boolean => param.choices?.some(({ value }) => value === "TRUE") ?? false;

/**
 * An option as it is compared: a word without spaces around it, as the list has it; blank counts as the default. A word that is none of the
 * list makes the whole call #VALUE!.
 */
export function compared(param: Param, given: Expression): Expression {
  if (!isKeyword(param)) return given;
  if (given.kind === "given") return { ...given, text: `TRIM(${given.text})`, binds: WHOLE };
  if (given.kind !== "literal") return given;
  const word = String(given.value).trim().toLowerCase();
  const known = (param.choices ?? []).find(({ value }, i) => value.toLowerCase() === word || (word === "" && i === 0));
  return known === undefined ? error("#VALUE!") : literal(known.value);
}

/** A formula and what is tested before it. */
export interface Tested {
  readonly formula: Expression;
  /** How the arguments fit together: tested after their types and before their bounds. */
  readonly fit: readonly Test[];
  /** What is tested after the bounds. */
  readonly domain: readonly Test[];
}

export type Test = readonly [condition: Expression, code: Expression];

/** The formula with the tests of all arguments around it: types first, then how they fit together, then bounds, then the rest. */
export function guarded(definition: FunctionDefinition, given: readonly Expression[], { formula, fit, domain }: Tested): Expression {
  const unknown = given.find((each, i) => each.kind === "error" && isKeyword(definition.params[i] as Param));
  if (unknown) return unknown;
  const bounds = definition.params.flatMap((param, i) => outOfBounds(param, given[i] as Expression));
  const texts = definition.params.flatMap((param, i) => (isUnbounded(param) ? notANumber(given[i] as Expression) : []));
  // Where nothing else is tested, a text shows in what is calculated.
  const outside = bounds.length + domain.length > 0 ? [...texts, ...bounds] : [];
  const tests: readonly Test[] = [
    ...definition.params.flatMap((param, i) => typeTest(param, given[i] as Expression)),
    ...fit,
    ...(outside.length === 0 ? [] : [[call("OR", ...outside), error("#NUM!")] as const]),
    ...domain,
  ];
  return tests.reduceRight((inner, [test, code]) => call("IF", test, code, inner), formula);
}
