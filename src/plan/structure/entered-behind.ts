import { dependenciesOf, type Dependency, type KeyedFormula } from "./keyed-formula";
import { columnsUnder } from "./define-structure";
import type { Field } from "./field";
import type { SheetStructure } from "./structure";

const keyOf = (dependency: Dependency): string =>
  dependency.kind === "name" ? dependency.name : `${dependency.table}[${dependency.column}]`;

function fieldOf(structure: SheetStructure, dependency: Dependency): Field | undefined {
  return dependency.kind === "name" ? structure.values[dependency.name] : structure.tables[dependency.table]?.columns[dependency.column];
}

/** The formulas of a row of figures above a table, by its name. */
const cellsAbove = ({ tables }: SheetStructure, name: string): readonly KeyedFormula[] =>
  Object.values(tables).flatMap((table) => {
    const row = table.above?.[name];
    return row ? columnsUnder(table, row).map((column, index) => row.cell(index + 1, column)) : [];
  });

/** Everything a formula rests on, through whatever is computed, by key: `budget`, `channels[cpc]`. */
export function behind(structure: SheetStructure, formula: KeyedFormula, table?: string): ReadonlyMap<string, Field> {
  const found = new Map<string, Field>();
  const walked = new Set<string>();
  const walk = (text: KeyedFormula, here: string | undefined): void => {
    for (const dependency of dependenciesOf(text, here)) {
      const key = keyOf(dependency);
      if (dependency.kind === "name" && !walked.has(key)) {
        walked.add(key);
        for (const cell of cellsAbove(structure, dependency.name)) walk(cell, undefined);
      }
      const field = fieldOf(structure, dependency);
      if (!field || found.has(key)) continue;
      found.set(key, field);
      const inside = dependency.kind === "column" ? dependency.table : undefined;
      if (field.kind === "computed") walk(field.formula, inside);
      else if (field.kind === "entered" && field.standard !== undefined) walk(field.standard, inside);
    }
  };
  walk(formula, table);
  return found;
}

/**
 * The entered cells a formula rests on, as formulas over keys; those that fill themselves or may stay blank are left out, and, beside
 * others, those that stand there from the start.
 */
export function enteredBehind(structure: SheetStructure, formula: KeyedFormula, table?: string): readonly KeyedFormula[] {
  const entered = [...behind(structure, formula, table)].flatMap(([key, field]) =>
    field.kind === "entered" && field.standard === undefined && !field.optional ? [{ key, kept: field.kept ?? false }] : [],
  );
  const own = entered.filter(({ kept }) => !kept);
  return (own.length > 0 ? own : entered).map(({ key }) => key);
}
