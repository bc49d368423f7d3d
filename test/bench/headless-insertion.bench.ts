import "../support/polyfill.js";
import assert from "node:assert/strict";
import { LANGS, type Lang } from "../../src/core/lang";
import { insertPlan } from "../../src/excel/insert-plan";
import { planToFile } from "../../src/files/xlsx/plan-to-file";
import { NOTHING_TAKEN } from "../../src/plan/taken-names";
import { openTemplate, type OpenedTemplate } from "../../src/templates/define";
import { renderTemplate } from "../../src/templates/render";
import { TEMPLATES } from "../../src/templates/registry";
import { createHeadlessEngine } from "../../src/workbench/engine/headless";
import { fileToSnapshot } from "../../src/workbench/files/file-to-snapshot";
import { openWorkbook } from "../support/office";
import { processorSeconds } from "./support/processor";
import { printTable } from "./support/print-table";

/*
 * Each template inserted through the real Office.js into the embedded workbook without a page, and calculated; against the same sheet
 * opened from a file, for which nothing is asked through Office.js. Seconds of the processor, so that a busy machine shows the same.
 */
const TODAY = 46_348;
const DAY = new Date(Date.UTC(2026, 10, 22));

const template = (id: string, lang: Lang): Promise<OpenedTemplate> => {
  const definition = TEMPLATES.find((one) => one.id === id);
  assert(definition, id);
  return openTemplate(definition, lang);
};

interface Inserted {
  readonly whole: number;
  readonly requests: number;
  /** Characters of the requests. */
  readonly size: number;
}

async function inserted(id: string, lang: Lang): Promise<Inserted> {
  const own = await template(id, lang);
  const book = await openWorkbook({ lang });
  const bridge = (book.window as unknown as { _richApiNativeBridge: { sendMessageToHost(text: string): void } })._richApiNativeBridge;
  const send = bridge.sendMessageToHost.bind(bridge);
  let [requests, size] = [0, 0];
  bridge.sendMessageToHost = (text) => {
    requests += 1;
    size += text.length;
    send(text);
  };
  try {
    await book.engine.settle();
    const start = processorSeconds();
    await insertPlan((taken) => renderTemplate(own, { taken, today: TODAY }));
    await book.engine.settle();
    return { whole: processorSeconds() - start, requests, size };
  } finally {
    book.close();
  }
}

async function opened(id: string, lang: Lang): Promise<number> {
  const plan = renderTemplate(await template(id, lang), { taken: NOTHING_TAKEN, today: TODAY });
  const { snapshot } = fileToSnapshot(planToFile([plan]));
  const start = processorSeconds();
  const engine = createHeadlessEngine({ snapshot, lang, now: () => DAY });
  try {
    await engine.settle();
    return processorSeconds() - start;
  } finally {
    engine.dispose();
  }
}

const seconds = (value: number): string => `${value.toFixed(2)} s`;
// What is compiled once is there from here on.
await inserted("channel-plan", "en");
await opened("channel-plan", "en");
const rows: string[][] = [];
for (const { id } of TEMPLATES) {
  for (const lang of LANGS) {
    const { whole, requests, size } = await inserted(id, lang);
    const file = await opened(id, lang);
    rows.push([
      `${id}, ${lang}`,
      seconds(whole),
      seconds(file),
      `${(whole / file).toFixed(1)} ×`,
      String(requests),
      `${(size / 1024).toFixed(0)} KB`,
    ]);
  }
}
printTable(["processor time", "inserted, calculated", "opened as a file", "ratio", "requests", "size"], rows);
// The engine's timers would keep the process.
process.exit();
