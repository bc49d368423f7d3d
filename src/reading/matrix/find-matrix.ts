import type { Values } from "../columns/values";
import { areCohortPeriods } from "../header/cohort-period";
import type { HeaderText } from "../header/header-texts";
import type { CellAt } from "../note";
import type { Question } from "../question";
import { statedDay } from "../parse/serial";
import { readDate, serialIn, serialOfWeek } from "../parse/date";
import type { ColumnRecipe, Corrections, MatrixGroup, MatrixRecipe } from "../recipe";
import { isChannelName } from "../roles/channel-names";
import { planOrActual } from "../roles/plan-or-actual";
import { isDimension, isMeasure, isNumeric, type Role } from "../roles/role";
import { roleOfHeader } from "../roles/role-of-header";
import { totalKind } from "../rows/total-label";
import { areOneKind, type ColumnShape } from "./column-shape";
import { areOneFamily } from "./family";
import { summingColumns } from "./summing-columns";

/** What is found before it is said why. `headerAt` is the column whose header gave it away. */
export interface Matrix extends Omit<MatrixRecipe, "reason"> {
  readonly headerAt: number;
}

interface LabelledGroup {
  readonly label: string;
  readonly columns: MatrixGroup["columns"];
}

interface Asked {
  /** For dates that are written without a year. */
  readonly year: number | null;
  /** What the numbers are where one header row names only channels or dates. */
  readonly measure: Role;
  readonly corrections: Corrections;
  /** The numbers of a column in the rows it was understood from. */
  readonly numbers: (at: number) => { readonly values: Values; readonly shape: ColumnShape & { readonly rows: number } };
}

export interface Found {
  readonly matrix: Matrix | null;
  /** Asked where the columns may be a matrix or a list. */
  readonly question: Question | null;
}

const NONE: Found = { matrix: null, question: null };

/** Finds channels or dates that stand in the header instead of in a column. */
export function findMatrix(columns: readonly ColumnRecipe[], headers: readonly HeaderText[], asked: Asked): Found {
  if (asked.corrections.form === "long") return NONE;
  const matrix = grouped(columns, headers, asked);
  return matrix ? { matrix, question: null } : (plain(columns, asked) ?? NONE);
}

/** Two header rows: the same measures below each channel or month, or the same channels or months below each measure. */
function grouped(columns: readonly ColumnRecipe[], headers: readonly HeaderText[], { year }: Asked): Matrix | null {
  const groups = new Map<string | number, { readonly label: string; readonly columns: MatrixGroup["columns"][number][] }>();
  const fixed: ColumnRecipe[] = [];
  for (const column of columns) {
    const header = headers[column.at];
    if (!header?.group || header.groupAt === null || planOrActual(header.group, headers)) {
      fixed.push(column);
      continue;
    }
    const above = roleOfHeader(header.group)?.role,
      own = roleOfHeader(header.name)?.role;
    const turned = above !== undefined && isNumeric(above) && own === undefined;
    const key = turned ? header.name : header.groupAt;
    const group = groups.get(key) ?? { label: turned ? header.name : header.group, columns: [] };
    group.columns.push(
      turned ? { role: above, header: header.group, at: column.at } : { role: own ?? "other", header: header.name, at: column.at },
    );
    groups.set(key, group);
  }
  const wanted = [...groups.values()].filter((group) => !totalKind(group.label));
  const repeats = (one: LabelledGroup, two: LabelledGroup): boolean =>
    one.columns.some((a) => isMeasure(a.role) && two.columns.some((b) => b.header === a.header));
  const shared = wanted.some((one) => wanted.some((two) => one !== two && repeats(one, two)));
  return shared ? build(wanted, fixed, year, wanted[0]?.columns[0]?.at ?? 0) : null;
}

/** One header row: numbers below channel names or dates, all of one measure. */
function plain(columns: readonly ColumnRecipe[], { year, measure, corrections, numbers }: Asked): Found | null {
  const numeric = columns.filter((column) => column.type === "number" && corrections.roles?.[column.at] === undefined);
  const named = numeric.filter((column) => !totalKind(column.header) && column.header !== "");
  const asDates = named.filter((column) => isHeaderDate(column.header));
  const mayBeName = ({ header }: ColumnRecipe): boolean => !isHeaderDate(header) && (isChannelName(header) || !saysMeasure(header));
  const byDate = asDates.length >= 2 && asDates.length >= named.length * 0.6;
  const candidates = byDate ? asDates : named.filter(mayBeName);
  const chosen = corrections.form === "wide";
  // A measure beside them makes them measures, too, except where the user knows better.
  const mayBeNames = new Set(candidates);
  const measures = columns.filter((column) => !mayBeNames.has(column) && (isNumeric(column.role) || column.role === "part"));
  if (candidates.length < 2 || (!chosen && measures.some(({ header }) => !totalKind(header)))) return null;
  if (!chosen && !byDate && areCohortPeriods(candidates.map(({ header }) => header))) return null;
  const kind = areOneKind(candidates.map(({ at }) => numbers(at).shape));
  if (!chosen && kind === "no") return null;
  const totals = numeric.filter((column) => totalKind(column.header));
  const tried = [...candidates, ...totals].sort((a, b) => a.at - b.at);
  const summing = summingColumns(
    tried.map(({ at }) => numbers(at).values),
    numbers(candidates[0]?.at ?? 0).shape.rows,
  );
  const sums = new Set([...summing].map((place) => tried[place]?.at));
  const across = candidates.filter(({ at }) => !sums.has(at));
  const compared = new Set(tried);
  const others = columns.filter((column) => !compared.has(column));
  const family = byDate || areOneFamily(across.map(({ header }) => header));
  const sure = chosen || (across.length >= 2 && (sums.size > 0 || (family && kind === "yes")));
  if (!sure && !family && kind === "doubtful") return null;
  // Columns of names or days beside them that outnumber them speak of a list.
  const likely = across.length >= (family ? 2 : 3) && others.length <= 2 && others.some(({ type }) => type === "date" || type === "text");
  if (!sure && !likely) return null;
  const groups = across.map(({ header, at }) => ({ label: header, columns: [{ role: measure, header: "", at }] }));
  const matrix = build(
    groups,
    others.filter((column) => column.type !== "number" || column.role !== "other"),
    year,
    across[0]?.at ?? 0,
  );
  return sure ? { matrix, question: null } : { matrix: null, question: askMatrix(across, asksAt(columns, across)) };
}

const asksAt = (columns: readonly ColumnRecipe[], across: readonly ColumnRecipe[]): CellAt =>
  across[0]?.reason.cell ?? columns[0]?.reason.cell ?? { row: 0, column: 0 };

function askMatrix(across: readonly ColumnRecipe[], cell: CellAt): Question {
  return {
    key: "matrix",
    cell,
    detail: { first: across[0]?.header ?? "", last: across.at(-1)?.header ?? "", count: across.length },
    choices: [
      { key: "wide", correction: { form: "wide" } },
      { key: "long", correction: { form: "long" } },
    ],
    chosen: null,
  };
}

/** A name may be made of words for what it names: "全部门店". */
function saysMeasure(header: string): boolean {
  const match = roleOfHeader(header);
  return match !== null && !(match.by === "part" && isDimension(match.role) && match.role !== "id");
}

const isHeaderDate = (header: string): boolean => readDate(header) !== null || isSerialText(header);
const isSerialText = (header: string): boolean => /^(?:3[6-9]|[4-6]\d|7[0-2])\d{3}$/.test(header);

function build(groups: readonly LabelledGroup[], fixed: readonly ColumnRecipe[], year: number | null, headerAt: number): Matrix {
  const dates = groups.map((group) => headerDate(group.label, year));
  const across = dates.every((date) => date !== null) && !fixed.some((column) => column.role === "date") ? "date" : "channel";
  return {
    across,
    headerAt,
    fixed: fixed.map(({ at }) => at),
    groups: groups.map(({ label, columns }, index) => ({ key: across === "date" ? (dates[index] ?? 0) : label, columns })),
  };
}

function headerDate(label: string, year: number | null): number | null {
  if (isSerialText(label)) return Number(label);
  const reading = readDate(label);
  if (reading === null) return null;
  if (reading.kind === "full") return reading.date.serial;
  if (reading.kind === "ambiguous") return serialIn(reading.date, "monthFirst") ?? serialIn(reading.date, "dayFirst");
  if (reading.kind === "monthNumber") return statedDay(2000 + reading.date.number, reading.date.month, 1);
  if (reading.kind === "yearlessWeek") return year === null ? null : serialOfWeek(year, reading.week);
  return year === null ? null : statedDay(year, reading.date.month, reading.date.day);
}
