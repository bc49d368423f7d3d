import type { EnteredField, Field } from "../../../src/plan/structure/field";
import { writeCells } from "../../../src/workbench/engine/cells/write-cells";
import type { Engine } from "../../../src/workbench/engine/create-engine";
import { TODAY } from "./every-plan";
import type { SheetOfCase } from "./one-workbook";

type Value = string | number | boolean;
type Results = ReadonlyMap<string, Value>;

/** What moved when an input was turned, and whether everything came back with it. */
export interface Turned {
  readonly moved: readonly string[];
  readonly back: boolean;
}

/** Another value that the cell takes: the other end of a rate, another choice, a tenth more. */
function another({ unit, entry }: EnteredField, now: Value, choices: readonly string[]): Value {
  if (entry.kind === "choice") return choices.find((choice) => choice !== now) ?? now;
  if (entry.kind === "whole") return now === entry.max ? entry.min : Number(now) + 1;
  if (unit === "date") return Number(now) + 1;
  return unit === "text" ? `${String(now)} 2` : Number(now) === 0 ? 0.05 : Number(now) * 1.1;
}

const fields = ({ template }: SheetOfCase): [string, Field][] => Object.entries<Field>(template.structure.values);

export const inputsOf = (sheet: SheetOfCase): readonly (readonly [string, EnteredField])[] =>
  fields(sheet).flatMap(([name, field]) => (field.kind === "entered" ? [[name, field] as const] : []));

const idOf = (engine: Engine, { plan }: SheetOfCase): string => engine.workbook.getSheetByName(plan.sheetName)?.getSheetId() ?? "";

function at(engine: Engine, sheet: SheetOfCase, name: string) {
  const area = sheet.plan.anchors?.[`values.${name}`];
  if (!area) throw new Error(`${sheet.name} has no ${name}`);
  return { sheetId: idOf(engine, sheet), row: area.row, column: area.column, rows: 1, columns: 1 };
}

const valueAt = (engine: Engine, sheet: SheetOfCase, name: string): Value => {
  const { sheetId, row, column } = at(engine, sheet, name);
  return engine.cells(sheetId).value(row, column);
};

const results = (engine: Engine, sheet: SheetOfCase): Results =>
  new Map(fields(sheet).flatMap(([name, { kind }]) => (kind === "computed" ? [[name, valueAt(engine, sheet, name)] as const] : [])));

/** Types the day of the samples where the clock would be read, so that what moves is the same on every day. */
async function stopClock(engine: Engine, sheet: SheetOfCase): Promise<void> {
  for (const [name, { standard }] of inputsOf(sheet)) {
    if (standard === "TODAY()") writeCells(engine, at(engine, sheet, name), () => ({ v: TODAY }));
  }
  await engine.settle();
}

/** Turns each input of a sheet and back, one after the other. */
export async function turnInputs(engine: Engine, sheet: SheetOfCase): Promise<ReadonlyMap<string, Turned>> {
  const found = new Map<string, Turned>();
  await stopClock(engine, sheet);
  const before = results(engine, sheet);
  for (const [name, field] of inputsOf(sheet)) {
    const { entry } = field;
    const list = entry.kind === "choice" ? Object.values(sheet.template.words.lists[entry.list] ?? {}) : [];
    const own = valueAt(engine, sheet, name);
    writeCells(engine, at(engine, sheet, name), () => ({ v: another(field, own, list) }));
    await engine.settle();
    const after = results(engine, sheet);
    writeCells(engine, at(engine, sheet, name), () => ({ v: own }));
    await engine.settle();
    const again = results(engine, sheet);
    const moved = [...before.keys()].filter((key) => before.get(key) !== after.get(key)).sort();
    found.set(name, { moved, back: [...before].every(([key, value]) => again.get(key) === value) });
  }
  return found;
}
