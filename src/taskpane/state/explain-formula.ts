import { isCellError, type CellError, type CellValue } from "../../core/cell";
import type { Lang } from "../../core/lang";
import type { DomainError } from "../../core/errors";
import type { FormulaCell } from "../../excel/workbook-port";
import type { Intermediate, Param, RawArgument } from "../../functions/define";
import { evaluate } from "../../functions/formula/evaluate";
import type { FormulaNode } from "../../functions/formula/formula-node";
import { ownCalls, type OwnCall } from "../../functions/formula/own-calls";
import { parseFormula } from "../../functions/formula/parse-formula";
import { referencesIn } from "../../functions/formula/references-in";
import { inDateSystem } from "../../functions/in-date-system";
import { faultOf, invoke, type InvokeResult } from "../../functions/invoke";
import { intermediatesOf } from "../../functions/working/intermediates-of";
import { workingOf, type WorkingStep } from "../../functions/working/working-of";
import { modesOf } from "./modes-of";

export interface ExplainedArgument {
  readonly param: Param;
  /** As it stands in the formula; undefined where it was left out. */
  readonly written: string | undefined;
  /** Whether what is written is its value already. */
  readonly literal: boolean;
  readonly value: RawArgument | undefined;
}

/** What stands behind the function's last argument, and so makes the call fail. */
export interface SurplusArgument {
  readonly position: number;
  readonly written: string;
}

export interface ExplainedCall {
  readonly own: OwnCall;
  readonly args: readonly ExplainedArgument[];
  readonly surplus: readonly SurplusArgument[];
  readonly modes: readonly string[];
  /** What it gives; undefined where only the workbook can tell. */
  readonly result: InvokeResult | undefined;
  /** Why it fails, where it does. */
  readonly fault: DomainError | undefined;
  /** The size of a result that has no room. */
  readonly needed: { readonly rows: number; readonly columns: number } | undefined;
  /** The formula with the values put in, step by step; empty where it is no plain arithmetic. */
  readonly working: readonly WorkingStep[];
  /** Numbers on the way to the result: of how many, from which rate. */
  readonly intermediates: readonly Intermediate[];
}

export interface ParsedFormula {
  readonly node: FormulaNode;
  readonly calls: readonly OwnCall[];
  readonly references: readonly string[];
}

/** A formula in which functions of ours stand; undefined for any other content. */
export function parseOwnFormula(formula: string | undefined): ParsedFormula | undefined {
  const node = formula?.startsWith("=") ? parseFormula(formula) : undefined;
  const calls = node ? ownCalls(node) : [];
  return node && calls.length > 0 ? { node, calls, references: referencesIn(node) } : undefined;
}

/** What each call of ours in a cell's formula means, with the values of the moment. */
export function explainFormula(
  cell: FormulaCell,
  { node, calls }: ParsedFormula,
  cells: (reference: string) => readonly (readonly CellValue[])[] | undefined,
  lang: Lang,
): readonly ExplainedCall[] {
  return calls.map((own) => {
    const { definition, call } = own;
    const args = definition.params.map((param, i): ExplainedArgument => {
      const arg = call.args[i];
      const given = arg !== undefined && arg.kind !== "missing";
      return {
        param,
        written: given ? cell.formula.slice(arg.start, arg.end) : undefined,
        literal: arg?.kind === "literal",
        value: arg ? evaluate(arg, { cells, lang, dateSystem: cell.dateSystem }) : null,
      };
    });
    const behind = call.args.slice(definition.params.length);
    const beyond = behind.map((arg) => evaluate(arg, { cells, lang, dateSystem: cell.dateSystem }));
    const values = [...args.map(({ value }) => value), ...beyond];
    const known = !values.includes(undefined);
    const invoked = known ? invoke(inDateSystem(definition, cell.dateSystem), values as RawArgument[], lang) : undefined;
    const result = call === node ? withSentence(shownIn(cell), invoked) : invoked;
    const worked = known && result !== undefined;
    const failed = known && isCellError(result);
    return {
      own,
      args,
      surplus: behind.map((arg, at) => ({
        position: definition.params.length + at + 1,
        written: cell.formula.slice(arg.start, arg.end),
      })),
      modes: modesOf(definition, values, lang),
      result,
      fault: failed ? faultOf(inDateSystem(definition, cell.dateSystem), values as RawArgument[]) : undefined,
      needed:
        failed && result.error === "#SPILL!" && Array.isArray(invoked)
          ? { rows: invoked.length, columns: invoked[0]?.length ?? 1 }
          : undefined,
      working: worked ? workingOf(definition, values as RawArgument[], result, lang) : [],
      intermediates: worked ? intermediatesOf(inDateSystem(definition, cell.dateSystem), values as RawArgument[], lang) : [],
    };
  });
}

/** A cell holds an error's code; the sentence that goes with it is the function's. */
const withSentence = (shown: InvokeResult, invoked: InvokeResult | undefined): InvokeResult =>
  isCellError(shown as CellValue) &&
  invoked !== undefined &&
  isCellError(invoked as CellValue) &&
  (shown as CellError).error === (invoked as CellError).error
    ? invoked
    : shown;

const shownIn = ({ value, spill }: FormulaCell): InvokeResult => (spill ? spill.values.map((row) => [...row]) : value);
