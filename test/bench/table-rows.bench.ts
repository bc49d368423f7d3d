import "../support/polyfill.js";
import assert from "node:assert/strict";
import { withEntries, type Entry } from "../../src/build/ops/template-entries";
import { planToFile } from "../../src/files/xlsx/plan-to-file";
import type { Field } from "../../src/plan/structure/field";
import type { SampleRows, TableWords } from "../../src/plan/structure/words";
import { NOTHING_TAKEN } from "../../src/plan/taken-names";
import { openTemplate, type OpenedTemplate } from "../../src/templates/define";
import { renderTemplate } from "../../src/templates/render";
import { TEMPLATES } from "../../src/templates/registry";
import { writeCells } from "../../src/workbench/engine/cells/write-cells";
import { createHeadlessEngine } from "../../src/workbench/engine/headless";
import { insertTableRows, removeTableRows } from "../../src/workbench/engine/tables/table-rows";
import { fileToSnapshot } from "../../src/workbench/files/file-to-snapshot";
import { processorSeconds } from "./support/processor";
import { printTable } from "./support/print-table";

/*
 * Every template with two hundred rows in each of its tables, and the logs of days with five thousand: opened and calculated, calculated
 * anew after one entry of the largest table was changed, and after a row came into it and went. Seconds of the processor, so that a busy
 * machine shows the same. Rows are the samples over and over, days of earlier ones further back.
 */
const TODAY = 46_348;
const LOGS: readonly string[] = ["channel-log", "store-daily"];

type Rows = Readonly<Record<string, readonly (readonly Entry[])[]>>;

const isEntry = (value: unknown): value is Entry => value === null || typeof value !== "object";

/** So many rows of each table that takes entries. */
function rowsOf({ structure, words }: OpenedTemplate, count: number, isTaken: (table: string) => boolean): Rows {
  const tables = Object.entries(structure.tables).flatMap(([table, { fixed, columns }]) => {
    const own = (words.tables as Readonly<Record<string, TableWords<string>>>)[table];
    const samples: SampleRows = typeof own?.rows === "function" ? own.rows(TODAY) : (own?.rows ?? []);
    const entered = Object.values<Field>(columns).filter(({ kind }) => kind === "entered");
    if (fixed || !isTaken(table) || entered.length === 0 || samples.length === 0) return [];
    const rows = Array.from({ length: count }, (_, i) =>
      entered.map((field, at): Entry => {
        const sample = samples[i % samples.length]?.[at];
        const value = typeof sample === "function" ? sample(TODAY) : (sample ?? null);
        if (field.unit === "date" && typeof value === "number") return value - Math.floor(i / samples.length) * samples.length;
        return isEntry(value) ? value : null;
      }),
    );
    return [[table, rows] as const];
  });
  return Object.fromEntries(tables);
}

async function spent(work: () => unknown): Promise<number> {
  const start = processorSeconds();
  await work();
  return processorSeconds() - start;
}

interface Measured {
  readonly what: string;
  readonly seconds: readonly number[];
}

async function measured(id: string, count: number, isTaken: (table: string) => boolean): Promise<Measured | undefined> {
  const definition = TEMPLATES.find((one) => one.id === id);
  assert(definition, id);
  const template = await openTemplate(definition, "en");
  const rows = rowsOf(template, count, isTaken);
  const tables = Object.keys(rows);
  const columns = (table: string): number => Object.keys(template.structure.tables[table]?.columns ?? {}).length;
  const [widest] = tables.toSorted((a, b) => columns(b) - columns(a));
  if (widest === undefined) return undefined;
  const grown = withEntries(template, { unit: "yuan", today: TODAY, rows });
  const plan = renderTemplate(grown, { taken: NOTHING_TAKEN, today: TODAY });
  const { snapshot } = fileToSnapshot(planToFile([plan]));
  const start = processorSeconds();
  const engine = createHeadlessEngine({ snapshot, now: () => new Date(Date.UTC(2026, 10, 22)) });
  try {
    await engine.settle();
    const opened = processorSeconds() - start;
    const table = engine.tableStore.all().find(({ area }) => area.row === plan.anchors?.[`tables.${widest}`]?.row);
    assert(table, `${id} has no ${widest}.`);
    const { sheetId, row: top, column: left, columns: width } = table.area;
    const [row, cells] = [top + 50, engine.cells(sheetId)];
    const column = Array.from({ length: width }, (_, i) => left + i).findLast(
      (at) => typeof cells.value(row, at) === "number" && !String(cells.formula(row, at)).startsWith("="),
    );
    const changed = await spent(() => {
      if (column !== undefined) writeCells(engine, { sheetId, row, column, rows: 1, columns: 1 }, () => ({ v: 1234 }));
      return engine.settle();
    });
    const added = await spent(async () => {
      await insertTableRows(engine, table.id, row, 1);
      await engine.settle();
    });
    const removed = await spent(async () => {
      await removeTableRows(engine, table.id, row, 1);
      await engine.settle();
    });
    const where = tables.length === 1 ? widest : `${tables.length} tables`;
    return { what: `${id}, ${count} rows in ${where}`, seconds: [opened, changed, added, removed] };
  } finally {
    engine.dispose();
  }
}

const lines: (readonly string[])[] = [];
const line = async (...which: Parameters<typeof measured>): Promise<void> => {
  const found = await measured(...which);
  if (found) lines.push([found.what, ...found.seconds.map((value) => `${value.toFixed(2)} s`)]);
};
// What is compiled once is there from here on.
await measured("channel-plan", 100, () => true);
for (const { id } of TEMPLATES) await line(id, 200, () => true);
for (const id of LOGS) await line(id, 5000, (table) => table === "log");
printTable(["processor time", "opened, calculated", "an entry changed", "a row came", "a row went"], lines);
// The engine's timers would keep the process.
process.exit();
