import { stat, writeFile } from "node:fs/promises";
import { basename } from "node:path";
import { langOf, type Lang } from "../../core/lang";
import { editPackage, calculateOnOpening, packed } from "../../files/xlsx/editing/package-edit";
import { applyChanges } from "../../files/xlsx/editing/apply-changes";
import { readTeamWorkbook } from "../../files/xlsx/editing/read-team-workbook";
import { decode } from "../../files/xlsx/decode";
import { encodePlan } from "../../files/xlsx/encode-plan";
import { planSheetsIn } from "../../files/plan-sheets-in-file";
import { standingInFile } from "../../files/standing-in-file";
import { placesOf } from "../../plan/standing/places";
import { placeKey } from "../../plan/standing/cells-of";
import { standingSamples } from "../../plan/standing/standing-samples";
import { columnNow, type TableRows } from "../../plan/standing/table-rows";
import type { Field } from "../../plan/structure/field";
import type { SheetStructure } from "../../plan/structure/structure";
import { NOTHING_TAKEN } from "../../plan/taken-names";
import { collectRows } from "../../teams/collect/collect-rows";
import { collectedPlans, type CollectedPlan, type PlanFile } from "../../teams/collect/collected-plans";
import type { RowSource } from "../../teams/collect/source-text";
import type { CellChange } from "../../teams/change-plan";
import { openTemplate, type OpenedTemplate } from "../../templates/define";
import { OVERVIEW_ID, OVERVIEW_TABLE } from "../../templates/overview";
import { TEMPLATES } from "../../templates/registry";
import { renderTemplate } from "../../templates/render";
import { wordsOfTemplate } from "../../templates/sets/parts-of";
import { parseArguments } from "./arguments";
import { currencyIn, dayIn, unitOf } from "./plan-options";
import { computedValues, isLeftToExcel } from "./teams/computed-values";
import { planOfIdentity } from "./teams/plan-of-identity";
import { outOf, print } from "./teams/printed";
import { openTeamFile } from "./teams/team-file";
import { withEntries } from "./template-entries";

const USAGE = "Name the files with plans and the overview: collect A.xlsx B.xlsx … --out OVERVIEW.xlsx";

/** Rows of a new overview beyond those that are filled. */
const SPARE = 8;

/**
 * Makes the overview of the plans in files, or refreshes the one that is there: values with file, sheet and day. A row whose file or sheet
 * is gone keeps what it held and is marked; nothing else of an overview that is there is touched.
 */
export async function run(argv: readonly string[]): Promise<number> {
  const {
    words: files,
    options,
    flags,
  } = parseArguments(argv, ["out", "lang", "unit", "currency", "today"], { flags: ["replace-samples"] });
  const out = outOf(options, USAGE);
  if (files.length === 0) throw new Error(USAGE);
  const lang = langOf(options.get("lang"));
  const read = await Promise.all(files.map((file) => planFile(file, lang)));
  const isThere = await exists(out);
  const most = read.reduce((sum, { sheets = [] }) => sum + sheets.length, 0);
  const bytes = isThere ? (await openTeamFile(out, lang)).bytes : await newOverview(lang, most + SPARE, options);
  const { workbook: decoded } = await decode(bytes);
  const overview = planSheetsIn(decoded).find(({ identity }) => identity.kind === "template" && identity.id === OVERVIEW_ID);
  const sheet = decoded.sheets.find(({ name }) => name === overview?.sheetName);
  if (!overview || !sheet) throw new Error(`${out} holds no overview of OpsPlan. Write to a new file, or to one that “collect” made.`);
  const { identity } = overview;
  const [template, plan] = [await overviewTemplate(identity.lang), await planOfIdentity(identity)];
  const standing = standingInFile(sheet);
  const places = plan && placesOf(plan, standing.state);
  const place = places?.tables.get(OVERVIEW_TABLE);
  if (!plan || !places || !place) throw new Error(`The overview in ${out} has no list of plans any more.`);
  const samples = new Set(standingSamples(plan, places, standing.cells).map(placeKey));
  const now: TableRows = { place, cells: standing.cells, isSample: (row, column) => samples.has(placeKey({ row, column })) };
  const structures = await structuresOf(read, identity.lang);
  const setting = {
    structureOf: (id: string) => structures.get(id),
    wordOf: wordsOfTemplate(template),
    countsInUnit: identity.moneyUnit === "wan",
  };
  const plans = read.flatMap((file) => collectedPlans(file, setting));
  const entered = Object.entries<Field>(template.structure.tables[OVERVIEW_TABLE]?.columns ?? {}).flatMap(([key, { kind }]) =>
    kind === "entered" ? [key] : [],
  );
  const { change, added, refreshed, old } = collectRows(now, {
    files: read,
    plans,
    entered,
    lang: identity.lang,
    replaceSamples: flags.has("replace-samples"),
  });
  const room = place.now.area.rows - 1;
  const beyond = change.rows.filter(({ row }) => row >= room).length;
  if (beyond > 0)
    throw new Error(`The list in ${out} has no blank row for ${beyond} of the plans. Add rows to it in Excel, then collect again.`);
  const cellsOf = (row: number, keys: readonly string[], value: (key: string) => string | number | null): readonly CellChange[] =>
    keys.flatMap((key) => {
      const column = columnNow(place, key);
      return column === undefined ? [] : [{ sheet: sheet.name, row: place.now.area.row + 1 + row, column, content: { value: value(key) } }];
    });
  const changes = [
    ...change.cleared.flatMap((row) => cellsOf(row, entered, () => null)),
    ...change.rows.flatMap(({ row, typed }) => cellsOf(row, Object.keys(typed), (key) => typed[key] ?? null)),
  ];
  const edited = editPackage(bytes);
  const holds = ({ row, column, content }: CellChange): boolean =>
    "value" in content && standing.cells.at(row, column) === (content.value ?? "");
  const last = new Map(changes.filter((one) => !holds(one)).map((one) => [`${one.row}:${one.column}`, one]));
  applyChanges(edited, readTeamWorkbook(edited, decoded), [...last.values()]);
  calculateOnOpening(edited);
  await writeFile(out, last.size > 0 ? packed(edited) : bytes);
  const told = ({ file, sheet: from, day }: CollectedPlan | RowSource): object => ({ file, sheet: from, day });
  return print({
    out,
    sheet: sheet.name,
    made: !isThere,
    added: added.map(told),
    refreshed: refreshed.map(told),
    old: old.map(told),
    missing: read.flatMap(({ file, sheets }) => (sheets ? [] : [file])),
    withoutPlans: read.flatMap(({ file, sheets }) => (sheets && !plans.some((one) => one.file === file) ? [file] : [])),
  });
}

/** A file's plans with what their cells show; calculated here where the file lacks results. A file that is not there has none. */
async function planFile(path: string, lang: Lang): Promise<PlanFile> {
  const file = basename(path);
  if (!(await exists(path))) return { file, day: "" };
  const day = (await stat(path)).mtime.toISOString().slice(0, 10);
  const { decoded } = await openTeamFile(path, lang);
  const lacks = decoded.sheets.some(({ cells }) => cells.some(({ formula, value }) => formula !== undefined && value === null));
  const valueAt = lacks && !isLeftToExcel(decoded) ? await computedValues(decoded, []) : undefined;
  return { file, day, sheets: planSheetsIn(decoded, valueAt) };
}

async function exists(path: string): Promise<boolean> {
  try {
    return (await stat(path)).isFile();
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "ENOENT") return false;
    throw error;
  }
}

function overviewTemplate(lang: Lang): Promise<OpenedTemplate> {
  const definition = TEMPLATES.find(({ id }) => id === OVERVIEW_ID);
  if (!definition) throw new Error(`There is no template “${OVERVIEW_ID}”.`);
  return openTemplate(definition, lang);
}

async function newOverview(lang: Lang, rows: number, options: ReadonlyMap<string, string>): Promise<Uint8Array> {
  const today = dayIn({ today: options.get("today") });
  const unit = unitOf(options.get("unit"), lang);
  const template = withEntries(await overviewTemplate(lang), {
    unit,
    today,
    empty: true,
    rows: { [OVERVIEW_TABLE]: Array.from({ length: rows }, () => ({})) },
  });
  return encodePlan(
    renderTemplate(template, { taken: NOTHING_TAKEN, today, moneyUnit: unit, ...currencyIn({ currency: options.get("currency") }) }),
  );
}

/** What the templates of the collected sheets are made of, by id. */
async function structuresOf(files: readonly PlanFile[], lang: Lang): Promise<ReadonlyMap<string, SheetStructure>> {
  const ids = new Set(files.flatMap(({ sheets = [] }) => sheets.map(({ identity }) => identity.id)));
  const opened = await Promise.all(TEMPLATES.filter(({ id }) => ids.has(id)).map((one) => openTemplate(one, lang)));
  return new Map(opened.map(({ structure }) => [structure.id, structure]));
}
