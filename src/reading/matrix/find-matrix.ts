import type { HeaderText } from "../header/header-texts";
import { statedDay } from "../parse/serial";
import { readDate } from "../parse/date";
import type { ColumnRecipe, Corrections, MatrixGroup, MatrixRecipe } from "../recipe";
import { isChannelName } from "../roles/channel-names";
import { isMeasure, type Role } from "../roles/role";
import { roleOfHeader } from "../roles/role-of-header";
import { totalKind } from "../rows/total-label";

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
}

/** Finds channels or dates that stand in the header instead of in a column. */
export function findMatrix(columns: readonly ColumnRecipe[], headers: readonly HeaderText[], asked: Asked): Matrix | null {
  if (asked.corrections.form === "long") return null;
  return grouped(columns, headers, asked) ?? plain(columns, asked);
}

/** Two header rows: the same measures below each channel or month. */
function grouped(columns: readonly ColumnRecipe[], headers: readonly HeaderText[], { year }: Asked): Matrix | null {
  const groups = new Map<number, { readonly label: string; readonly columns: MatrixGroup["columns"][number][] }>();
  const fixed: ColumnRecipe[] = [];
  for (const column of columns) {
    const header = headers[column.at];
    if (!header?.group || header.groupAt === null) {
      fixed.push(column);
      continue;
    }
    const group = groups.get(header.groupAt) ?? { label: header.group, columns: [] };
    group.columns.push({ role: roleOfHeader(header.name)?.role ?? "other", header: header.name, at: column.at });
    groups.set(header.groupAt, group);
  }
  const wanted = [...groups.values()].filter((group) => !totalKind(group.label));
  const repeats = (one: LabelledGroup, two: LabelledGroup): boolean =>
    one.columns.some((a) => isMeasure(a.role) && two.columns.some((b) => b.header === a.header));
  const shared = wanted.some((one) => wanted.some((two) => one !== two && repeats(one, two)));
  return shared ? build(wanted, fixed, year, [...groups.keys()][0] ?? 0) : null;
}

/** One header row: numbers below channel names or dates, all of one measure. */
function plain(columns: readonly ColumnRecipe[], { year, measure, corrections }: Asked): Matrix | null {
  const numeric = columns.filter((column) => column.type === "number" && corrections.roles?.[column.at] === undefined);
  const named = numeric.filter((column) => !totalKind(column.header) && column.header !== "");
  const asDates = named.filter((column) => isHeaderDate(column.header));
  const mayBeChannel = ({ header }: ColumnRecipe): boolean => !isHeaderDate(header) && (isChannelName(header) || !roleOfHeader(header));
  const across = asDates.length >= 2 && asDates.length >= named.length * 0.6 ? asDates : named.filter(mayBeChannel);
  const others = columns.filter((column) => !across.includes(column) && !(column.type === "number" && totalKind(column.header)));
  const hasMeasure = others.some((column) => isMeasure(column.role) || column.role === "ratio");
  const chosen = corrections.form === "wide";
  const sure = across === asDates || across.filter((column) => isChannelName(column.header)).length >= across.length * 0.5;
  const likely = across.length >= 3 && others.some((column) => column.role === "date");
  if (across.length < 2 || (!chosen && (hasMeasure || !(sure || likely)))) return null;
  const groups = across.map(({ header, at }) => ({ label: header, columns: [{ role: measure, header: "", at }] }));
  return build(
    groups,
    others.filter((column) => column.type !== "number" || column.role !== "other"),
    year,
    across[0]?.at ?? 0,
  );
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
  if (reading.kind === "ambiguous") return statedDay(reading.date.year, reading.date.first, reading.date.second);
  return year === null ? null : statedDay(year, reading.date.month, reading.date.day);
}
