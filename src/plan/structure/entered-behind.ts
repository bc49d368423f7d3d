import { dependenciesOf, type Dependency, type KeyedFormula } from "./keyed-formula";
import type { Field } from "./field";
import type { SheetStructure } from "./structure";

const keyOf = (dependency: Dependency): string =>
  dependency.kind === "name" ? dependency.name : `${dependency.table}[${dependency.column}]`;

function fieldOf(structure: SheetStructure, dependency: Dependency): Field | undefined {
  return dependency.kind === "name" ? structure.values[dependency.name] : structure.tables[dependency.table]?.columns[dependency.column];
}

/** Everything a formula rests on, through whatever is computed, by key: `budget`, `channels[cpc]`. */
export function behind(structure: SheetStructure, formula: KeyedFormula, table?: string): ReadonlyMap<string, Field> {
  const found = new Map<string, Field>();
  const walk = (text: KeyedFormula, here: string | undefined): void => {
    for (const dependency of dependenciesOf(text, here)) {
      const key = keyOf(dependency);
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

/** The entered cells a formula rests on, as formulas over keys; those that fill themselves or may stay blank are left out. */
export function enteredBehind(structure: SheetStructure, formula: KeyedFormula, table?: string): readonly KeyedFormula[] {
  return [...behind(structure, formula, table)]
    .filter(([, field]) => field.kind === "entered" && field.standard === undefined && !field.optional)
    .map(([key]) => key);
}
