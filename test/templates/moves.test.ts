import type { Area, SheetPlan } from "../../src/plan/sheet-plan";
import type { EnteredField, Field } from "../../src/plan/structure/field";
import { TEMPLATES } from "../../src/templates/registry";
import { writeCells } from "../../src/workbench/engine/cells/write-cells";
import type { Engine } from "../../src/workbench/engine/create-engine";
import { createHeadlessEngine } from "../../src/workbench/engine/headless";
import { fileToSnapshot } from "../../src/workbench/files/file-to-snapshot";
import { planToFile } from "../../src/files/xlsx/plan-to-file";
import { planOf } from "./support/every-plan";
import { opened } from "./support/opened";

jest.setTimeout(120_000);

type Value = string | number | boolean;

const anchor = (plan: SheetPlan, key: string): Area => {
  const area = plan.anchors?.[key];
  if (!area) throw new Error(`The sheet has no ${key}`);
  return area;
};

/** Another value that the cell takes: the other end of a rate, another choice, a tenth more. */
function turned({ unit, entry }: EnteredField, now: Value, choices: readonly string[]): Value {
  if (entry.kind === "choice") return choices.find((choice) => choice !== now) ?? now;
  if (entry.kind === "whole") return now === entry.max ? entry.min : Number(now) + 1;
  if (unit === "date") return Number(now) + 1;
  return unit === "text" ? `${String(now)} 2` : Number(now) === 0 ? 0.05 : Number(now) * 1.1;
}

describe.each(TEMPLATES.map(({ id }) => id))("%s", (id) => {
  const { structure, words } = opened(id, "en");
  const plan = planOf(id, "en");
  const values = Object.entries<Field>(structure.values);
  const inputs = values.flatMap(([name, field]) => (field.kind === "entered" ? [[name, field] as const] : []));
  let engine: Engine;
  beforeAll(async () => {
    engine = createHeadlessEngine({ lang: "en", snapshot: fileToSnapshot(planToFile([plan])).snapshot });
    await engine.settle();
  });
  afterAll(() => engine.dispose());

  const sheetId = (): string => engine.workbook.getActiveSheet().getSheetId();
  const at = (key: string): Value => engine.cells(sheetId()).value(anchor(plan, key).row, anchor(plan, key).column);
  const write = async (key: string, v: Value): Promise<void> => {
    writeCells(engine, { ...anchor(plan, key), sheetId: sheetId(), rows: 1, columns: 1 }, () => ({ v }));
    await engine.settle();
  };
  const results = (): ReadonlyMap<string, Value> => new Map(values.flatMap(([name, { kind }]) => (kind === "computed" ? [[name, at(`values.${name}`)] as const] : [])));

  test.each(inputs)("%s moves what it says, and nothing else", async (name, field) => {
    const { entry } = field;
    const list = entry.kind === "choice" ? words.lists[entry.list] : [];
    const before = results();
    const own = at(`values.${name}`);
    await write(`values.${name}`, turned(field, own, Object.values(list ?? {})));
    const after = results();
    await write(`values.${name}`, own);
    const moved = [...before.keys()].filter((key) => before.get(key) !== after.get(key));
    expect(moved.sort()).toEqual([...(structure.moves[name] ?? [])].sort());
    expect(results()).toEqual(before);
  });
});
