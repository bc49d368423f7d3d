import type { InsertedPlan, WorkbookPort } from "../../excel/workbook-port";
import { FileError } from "../../files/file-error";
import { planSheetsIn } from "../../files/plan-sheets-in-file";
import { decode } from "../../files/xlsx/decode";
import type { Field } from "../../plan/structure/field";
import type { SheetStructure } from "../../plan/structure/structure";
import type { TableRows } from "../../plan/standing/table-rows";
import { collectRows, type Collection } from "../../teams/collect/collect-rows";
import { collectedPlans, type PlanFile } from "../../teams/collect/collected-plans";
import { openTemplate } from "../../templates/define";
import { OVERVIEW_ID, OVERVIEW_TABLE } from "../../templates/overview";
import { wordsOfTemplate } from "../../templates/sets/parts-of";
import { planOf } from "./plan-of";
import { loadTemplates } from "./use-catalogue";

export interface CollectedFiles extends Omit<Collection, "change"> {
  /** Files that hold no plan sheet. */
  readonly without: readonly string[];
  /** Files that are no workbooks, or damaged. */
  readonly unread: readonly string[];
}

/** The day a file was changed last, where the person is. */
const dayOf = (time: number): string => {
  const day = new Date(time);
  return [day.getFullYear(), day.getMonth() + 1, day.getDate()].map((part) => String(part).padStart(2, "0")).join("-");
};

async function planFile(file: File): Promise<PlanFile> {
  const known = { file: file.name, day: dayOf(file.lastModified) };
  try {
    const { workbook } = await decode(new Uint8Array(await file.arrayBuffer()));
    return { ...known, sheets: planSheetsIn(workbook) };
  } catch (error) {
    if (!(error instanceof FileError)) throw error;
    return known;
  }
}

/** Gives the plans of files a row of values each in an overview, or refreshes those that have one. */
export async function collectFiles(
  port: Pick<WorkbookPort, "changeRows">,
  { sheetId, identity: { lang, moneyUnit } }: InsertedPlan,
  files: readonly File[],
): Promise<CollectedFiles> {
  const read: PlanFile[] = [];
  for (const file of files) read.push(await planFile(file));
  const templates = await loadTemplates();
  const overview = templates.find(({ id }) => id === OVERVIEW_ID);
  if (!overview) throw new Error(`There is no template “${OVERVIEW_ID}”`);
  const ids = new Set(read.flatMap(({ sheets = [] }) => sheets.map(({ identity }) => identity.id)));
  const opened = await Promise.all([overview, ...templates.filter(({ id }) => ids.has(id))].map((one) => openTemplate(one, lang)));
  const structures = new Map<string, SheetStructure>(opened.map(({ structure }) => [structure.id, structure]));
  const own = opened[0] as (typeof opened)[number];
  const setting = {
    structureOf: (id: string) => structures.get(id),
    wordOf: wordsOfTemplate(own),
    countsInUnit: moneyUnit === "wan",
  };
  const readable = read.filter(({ sheets }) => sheets !== undefined);
  const plans = readable.flatMap((file) => collectedPlans(file, setting));
  const entered = Object.entries<Field>(own.structure.tables[OVERVIEW_TABLE]?.columns ?? {}).flatMap(([key, { kind }]) =>
    kind === "entered" ? [key] : [],
  );
  let done: Collection | undefined;
  await port.changeRows(sheetId, planOf, OVERVIEW_TABLE, (now: TableRows) => {
    // A file that could not be read says nothing of its plans: their rows stay as they are.
    done = collectRows(now, { files: readable, plans, entered, lang, replaceSamples: false });
    return done.change;
  });
  return {
    added: done?.added ?? [],
    refreshed: done?.refreshed ?? [],
    old: done?.old ?? [],
    without: readable.flatMap(({ file }) => (plans.some((plan) => plan.file === file) ? [] : [file])),
    unread: read.flatMap(({ file, sheets }) => (sheets ? [] : [file])),
  };
}
