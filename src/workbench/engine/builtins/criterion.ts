import { ERROR_TYPE_SET, type ErrorType } from "@univerjs/engine-formula";
import type { Column } from "../columns/column";
import { numberInText } from "../columns/number-in-text";
import { countBelow } from "../columns/row-lists";
import { scalarError, type Scalar } from "../columns/scalar";
import { hasWildcards, wildcardTest } from "./wildcards";

/** What COUNTIF and its kin ask of a cell. */
export interface Criterion {
  fits(value: Scalar): boolean;
  /** Whether cells that were never filled fit. */
  readonly blanks: boolean;
  /** The rows that fit, ascending, where a column has a list of them. */
  rows?(column: Column): readonly number[];
  /** How many of these rows fit, where sorted numbers tell. */
  count?(column: Column, from: number, rows: number): number | undefined;
}

/** "Criteria longer than 255 characters": Microsoft Support, COUNTIF, "Wrong value returned for long strings". */
const LONGEST = 255;
const OPERATOR = /^(<>|<=|>=|=|<|>)?([^]*)$/;

type Operator = "=" | "<>" | "<" | ">" | "<=" | ">=";

/**
 * A criterion as it was given: a number, TRUE or an error asks for its equals, a text may begin with an operator, and a blank
 * cell counts as 0. Undefined for a text that Excel refuses as too long. Source: Microsoft Support, "COUNTIF function", "SUMIFS function".
 */
export function criterionOf(given: Scalar): Criterion | undefined {
  if (given === null) return equalTo(0);
  if (typeof given !== "string") return equalTo(given);
  if (given.length > LONGEST) return undefined;
  const [, sign = "", operand = ""] = OPERATOR.exec(given) ?? [];
  const operator = (sign || "=") as Operator;
  if (operand === "") return emptyOperand(sign);
  const value = operandOf(operand);
  if (operator === "=") return equalTo(value);
  if (operator === "<>") return not(equalTo(value));
  return ordered(operator, value);
}

/** `""` asks for blanks and empty texts, `"="` for blanks alone, `"<>"` for whatever is not blank. */
function emptyOperand(sign: string): Criterion {
  if (sign === "") return { blanks: true, fits: (value) => value === null || value === "" };
  if (sign === "=") return { blanks: true, fits: (value) => value === null };
  return sign === "<>" ? { blanks: false, fits: (value) => value !== null } : { blanks: false, fits: () => false };
}

/** The words after an operator: a number however it is written (50%, a date), TRUE, FALSE, an error or a text. */
function operandOf(text: string): Exclude<Scalar, null> {
  const upper = text.toUpperCase();
  if (upper === "TRUE" || upper === "FALSE") return upper === "TRUE";
  if (ERROR_TYPE_SET.has(upper as ErrorType)) return scalarError(upper);
  return numberInText(text) ?? text;
}

function equalTo(wanted: Exclude<Scalar, null>): Criterion {
  if (typeof wanted === "number") {
    return {
      blanks: false,
      // A number kept as text counts as that number.
      fits: (value) => value === wanted || (typeof value === "string" && numberInText(value) === wanted),
      rows: (column) => column.rowsLikeNumber(wanted),
    };
  }
  if (typeof wanted !== "string") return { blanks: false, fits: (value) => value === wanted };
  const lower = wanted.toLowerCase();
  if (!hasWildcards(wanted)) return { ...onTexts((text) => text.toLowerCase() === lower), rows: (column) => column.rowsOfText(lower) };
  const test = wildcardTest(wanted);
  return { ...onTexts((text) => test(text.toLowerCase())), rows: (column) => column.rowsOfTexts(lower, test) };
}

const onTexts = (fits: (text: string) => boolean): Criterion => ({
  blanks: false,
  fits: (value) => typeof value === "string" && fits(value),
});

const not = (criterion: Criterion): Criterion => ({ blanks: !criterion.blanks, fits: (value) => !criterion.fits(value) });

function ordered(operator: "<" | ">" | "<=" | ">=", bound: Exclude<Scalar, null>): Criterion {
  const below = operator.startsWith("<");
  const orEqual = operator.endsWith("=");
  const holds = (difference: number): boolean => (difference === 0 ? orEqual : below === difference < 0);
  if (typeof bound === "number") {
    return {
      blanks: false,
      fits: (value) => typeof value === "number" && holds(value - bound),
      count(column, from, rows) {
        const values = column.sortedNumbers(from, rows)?.values;
        if (!values) return undefined;
        const less = countBelow(values, bound, below === orEqual);
        return below ? less : values.length - less;
      },
    };
  }
  if (typeof bound === "string") return onTexts((text) => holds(compareTexts(text, bound)));
  if (typeof bound === "boolean")
    return { blanks: false, fits: (value) => typeof value === "boolean" && holds(Number(value) - Number(bound)) };
  return { blanks: false, fits: (value) => value === bound && orEqual };
}

/** Any case, in the order of a dictionary. */
const TEXTS = new Intl.Collator("en", { sensitivity: "accent" });
export const compareTexts = (one: string, other: string): number => TEXTS.compare(one, other);
