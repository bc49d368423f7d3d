import { columnIndex } from "../core/cells/column-letters";
import { areaAddress, cellAddress, contains, overlaps } from "./area";
import { formulaParts } from "./formula-parts";
import { isNameLike } from "./free-name";
import { SHARED_FUNCTIONS } from "./shared-functions";
import { usedIn, type IsUsed } from "./used-in";
import type { Area, PlanCell, SheetPlan, TablePlan } from "./sheet-plan";

const LONGEST_TEXT = 32767;
const LONGEST_LIST = 255;
const LONGEST_TITLE = 32;
const LONGEST_PROMPT = 255;
const LONGEST_ERROR = 225;
const LONGEST_FORMULA = 8192;
const LAST_ROW = 1048576;
const LAST_COLUMN = 16384;

export type Source = string | Pick<SheetPlan, "sheetName" | "tables">;

type Cells = ReadonlyMap<string, PlanCell>;

/**
 * Everything about a plan that Excel would refuse, lose or get wrong; empty when there is nothing. Its formulas may only speak of their
 * own sheet and of `sources`: sheets by name, or plans with their tables.
 */
export function excelRefusals(
  plan: SheetPlan,
  sources: readonly Source[] = [],
  isAllowed: (functionName: string) => boolean = (name) => SHARED_FUNCTIONS.has(name),
): string[] {
  const cells = new Map<string, PlanCell>();
  const unreadable = readCells(plan, cells);
  const isUsed = usedIn(plan.samples, [...cells.keys()].map(areaOf));
  return [
    ...unreadable,
    ...formulaProblems(plan, cells, isUsed, sources, isAllowed),
    ...tableProblems(plan, cells),
    ...nameProblems(plan),
    ...validationProblems(plan),
    ...mergeProblems(plan, cells),
    ...chartProblems(plan, cells, isUsed),
    ...sampleProblems(plan, cells),
  ];
}

function* addresses(area: Area): Generator<string> {
  for (let row = area.row; row < area.row + area.rows; row += 1) {
    for (let column = area.column; column < area.column + area.columns; column += 1) yield cellAddress(row, column);
  }
}

function readCells(plan: SheetPlan, cells: Map<string, PlanCell>): string[] {
  const problems: string[] = [];
  for (const block of plan.blocks) {
    block.cells.forEach((line, down) => {
      if (line.length !== block.cells[0]?.length) problems.push(`Block at ${cellAddress(block.row, block.column)} is not rectangular`);
      line.forEach((cell, across) => {
        if (cell === null) return;
        const address = cellAddress(block.row + down, block.column + across);
        if (cells.has(address)) problems.push(`${address} is written twice`);
        cells.set(address, cell);
        const text = typeof cell === "object" ? cell.formula : String(cell);
        const longest = typeof cell === "object" ? LONGEST_FORMULA : LONGEST_TEXT;
        if (text.length > longest) problems.push(`${address} holds ${text.length} characters`);
        if (typeof cell === "number" && !Number.isFinite(cell)) problems.push(`${address} is not a finite number`);
      });
    });
  }
  return problems;
}

function areaOf(reference: string): Area {
  const [from = "", to = from] = reference.split(":");
  const place = (address: string): { row: number; column: number } => {
    const letters = address.replace(/\d+$/, "");
    return { row: Number(address.slice(letters.length)) - 1, column: columnIndex(letters) };
  };
  const [start, end] = [place(from), place(to)];
  return { ...start, rows: end.row - start.row + 1, columns: end.column - start.column + 1 };
}

const isNoArea = ({ row, column, rows, columns }: Area): boolean =>
  row < 0 || rows < 1 || columns < 1 || row + rows > LAST_ROW || column + columns > LAST_COLUMN;

function formulaProblems(
  plan: SheetPlan,
  cells: Cells,
  isUsed: IsUsed,
  sources: readonly Source[],
  isAllowed: (functionName: string) => boolean,
): string[] {
  const sheets = sources.map((source) => (typeof source === "string" ? source : source.sheetName));
  const tables = [...plan.tables, ...sources.flatMap((source) => (typeof source === "string" ? [] : source.tables))];
  const names = new Set(plan.names.map(({ name }) => name.toLowerCase()));
  const formulas: { at: string; formula: string }[] = [];
  for (const [at, cell] of cells) if (cell !== null && typeof cell === "object") formulas.push({ at, formula: cell.formula });
  for (const { area, rule } of plan.conditionals) {
    if (rule.kind === "formula") formulas.push({ at: `the format of ${areaAddress(area, "none")}`, formula: rule.formula });
  }
  for (const { area, rule } of plan.validations) {
    const at = `the validation of ${areaAddress(area, "none")}`;
    if (rule.kind === "custom") formulas.push({ at, formula: rule.formula });
    const bounds = "first" in rule ? [rule.first, rule.second] : [];
    for (const bound of bounds) if (typeof bound === "string") formulas.push({ at, formula: bound });
  }
  return formulas.flatMap(({ at, formula }) => {
    const problems: string[] = [];
    if (!formula.startsWith("=")) problems.push(`${at} does not begin with "=": ${formula}`);
    const parts = formulaParts(formula);
    for (const name of parts.names) if (!names.has(name.toLowerCase())) problems.push(`${at} uses the unknown name ${name}`);
    for (const { table: wanted, columns } of parts.tables) {
      const table = wanted === "" ? tableAround(plan, at) : tables.find(({ name }) => name.toLowerCase() === wanted.toLowerCase());
      if (!table) {
        problems.push(wanted === "" ? `${at} speaks of its row and stands in no table` : `${at} uses the unknown table ${wanted}`);
        continue;
      }
      for (const column of columns) {
        if (!table.columns.includes(column)) problems.push(`${at} uses the unknown column ${table.name}[${column}]`);
      }
    }
    for (const sheet of parts.sheets) if (!sheets.includes(sheet)) problems.push(`${at} refers to the unknown sheet ${sheet}`);
    for (const name of parts.functions) if (!isAllowed(name)) problems.push(`${at} uses ${name}, which not every program has`);
    for (const reference of parts.references) {
      const area = areaOf(reference);
      if (isNoArea(area)) problems.push(`${at} refers to ${reference}, which is no area`);
      else if (!isUsed(area)) problems.push(`${at} refers to ${reference}, where nothing is`);
    }
    return problems;
  });
}

/** The table whose rows hold a cell, given by its address. */
function tableAround(plan: SheetPlan, address: string): TablePlan | undefined {
  if (!/^[A-Z]+\d+$/.test(address)) return undefined;
  const cell = areaOf(address);
  return plan.tables.find(({ area }) => contains({ ...area, row: area.row + 1, rows: area.rows - 1 }, cell));
}

function tableProblems(plan: SheetPlan, cells: Cells): string[] {
  return plan.tables.flatMap(({ name, area, columns }, index) => {
    const problems: string[] = [];
    if (!isNameLike(name)) problems.push(`Excel refuses the table name ${name}`);
    if (columns.length !== area.columns) problems.push(`${name} has ${area.columns} columns and ${columns.length} headers`);
    if (new Set(columns.map((header) => header.toLowerCase())).size !== columns.length) problems.push(`${name} repeats a header`);
    columns.forEach((header, column) => {
      const address = cellAddress(area.row, area.column + column);
      if (cells.get(address) !== header) problems.push(`${address} should hold the header "${header}" of ${name}`);
    });
    if (area.rows < 2) problems.push(`${name} has no row`);
    for (const other of plan.tables.slice(index + 1)) {
      if (other.name.toLowerCase() === name.toLowerCase()) problems.push(`Two tables are called ${name}`);
      if (overlaps(area, other.area)) problems.push(`${name} and ${other.name} overlap`);
    }
    const under = { row: area.row + area.rows, column: area.column, rows: 1, columns: area.columns };
    for (const address of addresses(under)) {
      if (cells.has(address)) problems.push(`${address} stands directly under ${name}, which cannot grow`);
    }
    return problems;
  });
}

function nameProblems(plan: SheetPlan): string[] {
  const seen = new Set<string>();
  return plan.names.flatMap(({ name }) => {
    const problems = isNameLike(name) ? [] : [`Excel refuses the name ${name}`];
    if (seen.has(name.toLowerCase())) problems.push(`The name ${name} is given twice`);
    seen.add(name.toLowerCase());
    return problems;
  });
}

const lengthProblems = (what: string, at: string, text: string, longest: number): string[] =>
  text.length === 0 || text.length > longest ? [`${what} at ${at} has ${text.length} characters`] : [];

function validationProblems(plan: SheetPlan): string[] {
  return plan.validations.flatMap(({ area, rule, prompt, error }) => {
    const at = areaAddress(area, "none");
    const problems: string[] = [];
    if (rule.kind === "list") {
      if (rule.values.join(",").length > LONGEST_LIST) problems.push(`The list at ${at} is longer than ${LONGEST_LIST} characters`);
      if (rule.values.some((value) => value.includes(","))) problems.push(`An entry of the list at ${at} holds a comma`);
      const distinct = new Set(rule.values).size;
      if (distinct !== rule.values.length || distinct === 0) problems.push(`The list at ${at} is empty or repeats an entry`);
    }
    for (const title of [prompt.title, error.title]) problems.push(...lengthProblems(`The title "${title}"`, at, title, LONGEST_TITLE));
    problems.push(...lengthProblems("The prompt", at, prompt.message, LONGEST_PROMPT));
    problems.push(...lengthProblems("The error message", at, error.message, LONGEST_ERROR));
    const others = plan.validations.filter((other) => other.area !== area && overlaps(other.area, area));
    problems.push(...others.map(() => `Two validations meet at ${at}`));
    return problems;
  });
}

function mergeProblems(plan: SheetPlan, cells: Cells): string[] {
  return plan.merges.flatMap((merge) => {
    const [, ...covered] = addresses(merge);
    return covered.filter((address) => cells.has(address)).map((address) => `The merge ${areaAddress(merge, "none")} hides ${address}`);
  });
}

function chartProblems(plan: SheetPlan, cells: Cells, isUsed: IsUsed): string[] {
  return plan.charts.flatMap((chart, index) => {
    const problems: string[] = [];
    for (const address of addresses(chart.at)) if (cells.has(address)) problems.push(`The chart ${chart.name} covers ${address}`);
    for (const other of plan.charts.slice(index + 1)) {
      if (overlaps(chart.at, other.at)) problems.push(`The charts ${chart.name} and ${other.name} overlap`);
      if (chart.name === other.name) problems.push(`Two charts are called ${chart.name}`);
    }
    if (!contains(plan.page.printArea, chart.at)) problems.push(`The chart ${chart.name} does not print`);
    for (const { name, values, categories } of chart.series) {
      const shown = `The series "${name}" of ${chart.name}`;
      const alike = values.rows === categories.rows && values.columns === categories.columns;
      if (!alike) problems.push(`${shown} has not as many categories as values`);
      if (!isUsed(values) || !isUsed(categories)) problems.push(`${shown} has no cells`);
    }
    return problems;
  });
}

function sampleProblems(plan: SheetPlan, cells: Cells): string[] {
  return plan.samples.flatMap((area) =>
    [...addresses(area)].flatMap((address) => {
      const cell = cells.get(address);
      return typeof cell === "object" && cell !== null ? [`${address} is marked as a sample and holds a formula`] : [];
    }),
  );
}
