import type { FormulaCell } from "../../excel/workbook-port";
import type { OwnCall } from "../../functions/formula/own-calls";
import { readEntry } from "./argument-entry";
import { parseOwnFormula } from "./explain-formula";

/** A call in a cell, taken apart for the form. */
export interface CellEdit {
  readonly address: string;
  readonly sheet: string;
  readonly row: number;
  readonly formula: string;
  /** Where the call stands in the formula. */
  readonly start: number;
  readonly end: number;
  /** What the form's fields hold, by parameter. */
  readonly typed: Readonly<Record<string, string>>;
}

/** Opens a call for changing. */
export function editOf(cell: FormulaCell, own: OwnCall): CellEdit {
  const { address, sheet, row, formula } = cell;
  return { address, sheet, row, formula, start: own.call.start, end: own.call.end, typed: typedIn(formula, own) };
}

/** What the fields of a form hold for a formula that is one call. */
export function typedOf(formula: string | undefined): CellEdit["typed"] {
  const own = parseOwnFormula(formula)?.calls[0];
  return formula !== undefined && own ? typedIn(formula, own) : {};
}

/** A field takes what it can read as it stands; anything else goes in as a calculation. */
function typedIn(formula: string, { definition, call }: OwnCall): CellEdit["typed"] {
  const typed = definition.params.flatMap((param, i) => {
    const arg = call.args[i];
    if (!arg || arg.kind === "missing") return [];
    const text = formula.slice(arg.start, arg.end);
    if (param.choices) {
      const keyword = arg.kind === "literal" ? String(arg.value).toLowerCase() : undefined;
      const choice = param.choices.find(({ value }) => value.toLowerCase() === keyword);
      return [[param.name, choice ? choice.value : `=${text}`] as const];
    }
    const entry = readEntry(param, text);
    return [[param.name, "text" in entry && entry.text === text ? text : `=${text}`] as const];
  });
  return Object.fromEntries(typed);
}

/** The cell's formula with another call in the place of the one that was opened. */
export const withCall = ({ formula, start, end }: CellEdit, call: string): string =>
  `${formula.slice(0, start)}${call.replace(/^=/, "")}${formula.slice(end)}`;
