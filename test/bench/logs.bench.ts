import "../support/polyfill.js";
import assert from "node:assert/strict";
import { FormulaDependencyGenerator, IFormulaDependencyGenerator } from "@univerjs/engine-formula";
import { planToFile } from "../../src/files/xlsx/plan-to-file";
import type { SampleRows, TableWords } from "../../src/plan/structure/words";
import { NOTHING_TAKEN } from "../../src/plan/taken-names";
import { openTemplate } from "../../src/templates/define";
import { renderTemplate } from "../../src/templates/render";
import { TEMPLATES } from "../../src/templates/registry";
import { createHeadlessEngine } from "../../src/workbench/engine/headless";
import { fileToSnapshot } from "../../src/workbench/files/file-to-snapshot";
import { printTable } from "./support/print-table";
import { processorSeconds } from "./support/processor";

/*
 * The logs of the catalogue grown long: opened and calculated, and calculated anew after one amount was changed. "÷ before" says how
 * many times as long as the line above; rows that are read once a column stay below the ratio of the rows. The peer is the library's own
 * walk from each cell to all that read it, in the same engine on the same workbook. Seconds of the processor, so
 * that a busy machine shows the same.
 */
const LOGS = ["channel-log", "store-daily"];
const SIZES = [500, 1000, 5000];
const TODAY = 46_348;

/** Samples over and over, earlier ones further back in time. */
async function snapshotOf(id: string, count: number) {
  const definition = TEMPLATES.find((one) => one.id === id);
  assert(definition, id);
  const template = await openTemplate(definition, "en");
  const tables = template.words.tables as Readonly<Record<string, TableWords<string>>>;
  const log = tables.log as TableWords<string>;
  const samples: SampleRows = typeof log.rows === "function" ? log.rows(TODAY) : log.rows;
  const rows = Array.from({ length: count }, (_, i): SampleRows[number] => {
    const [day, ...rest] = samples[i % samples.length] ?? [];
    return [typeof day === "number" ? day - Math.floor(i / samples.length) * samples.length : (day ?? null), ...rest];
  });
  const words = { ...template.words, tables: { ...tables, log: { ...log, rows } } } as typeof template.words;
  return fileToSnapshot(planToFile([renderTemplate({ ...template, words }, { taken: NOTHING_TAKEN, today: TODAY })])).snapshot;
}

interface Calculated {
  readonly opened: number;
  readonly changed: number;
  /** All values, so that nothing is quick by being wrong. */
  readonly values: string;
}

async function calculated(id: string, count: number, by: "house" | "library"): Promise<Calculated> {
  const snapshot = await snapshotOf(id, count);
  const start = processorSeconds();
  const engine = createHeadlessEngine({ snapshot, now: () => new Date(Date.UTC(2026, 10, 22)) });
  try {
    if (by === "library") {
      const own = FormulaDependencyGenerator.prototype as unknown as Record<string, unknown>;
      const walks = ["_calculateRunList", "_checkIsCycleDependency"].map((name) => [name, own[name]]);
      Object.assign(engine.injector.get(IFormulaDependencyGenerator), Object.fromEntries(walks));
    }
    await engine.settle();
    const opened = processorSeconds() - start;
    const table = engine.tableStore.all().find(({ name }) => name.endsWith("_log"));
    assert(table, "There is no log.");
    const before = processorSeconds();
    engine.workbook
      .getActiveSheet()
      .getRange(table.area.row + 100, table.area.column + 3)
      .setValue(1234);
    await engine.settle();
    const changed = processorSeconds() - before;
    const { row, column, rows, columns } = table.area;
    const values = JSON.stringify(engine.workbook.getActiveSheet().getRange(row, column, rows, columns).getValues());
    return { opened, changed, values };
  } finally {
    engine.dispose();
  }
}

const inSeconds = (seconds: number): string => `${seconds.toFixed(2)} s`;
const times = (ratio: number): string => `${ratio.toFixed(1)} ×`;

const lines: (readonly string[])[] = [];
for (const id of LOGS) {
  for (const by of ["library", "house"] as const) await calculated(id, 200, by);
  let before: { readonly count: number; readonly seconds: number } | undefined;
  for (const count of SIZES) {
    const house = await calculated(id, count, "house");
    const library = await calculated(id, count, "library");
    assert.equal(library.values, house.values, `${id} must come to the same.`);
    lines.push([
      `${id}, ${count} rows`,
      inSeconds(house.opened),
      before ? `${times(house.opened / before.seconds)} for ${times(count / before.count)} rows` : "",
      inSeconds(house.changed),
      inSeconds(library.opened),
      times(library.opened / house.opened),
    ]);
    before = { count, seconds: house.opened };
  }
}
printTable(["processor time", "opened, calculated", "÷ before", "an amount changed", "the library's walk", "÷ ours"], lines);
// The engine's timers would keep the process.
process.exit();
