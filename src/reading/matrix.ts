import { readDate } from "./parse/date";
import { serialOf } from "./parse/serial";
import { isChannelName } from "./roles/channel-names";
import { isMeasure, type Role } from "./roles/role";
import { roleOfHeader } from "./roles/role-of-header";
import type { HeaderText } from "./header-texts";
import type { ColumnReading, ReadingHints } from "./table-reading";
import { totalKind } from "./totals";

export interface MatrixGroup {
  /** The channel's name, or the date's serial. */
  readonly key: string | number;
  readonly columns: readonly { readonly role: Role; readonly header: string; readonly column: ColumnReading }[];
}

export interface Matrix {
  readonly across: "channel" | "date";
  readonly groups: readonly MatrixGroup[];
  /** Columns that hold for the whole row. */
  readonly fixed: readonly ColumnReading[];
  readonly headerAt: number;
}

/** Finds channels or dates that stand in the header instead of in a column. */
export function findMatrix(columns: readonly ColumnReading[], headers: readonly HeaderText[], yearOf: () => number | null, measure: Role, hints: ReadingHints): Matrix | null {
  if (hints.form === "long") return null;
  return grouped(columns, headers, yearOf) ?? plain(columns, yearOf, measure, hints);
}

/** Two header rows: the same measures below each channel or month. */
function grouped(columns: readonly ColumnReading[], headers: readonly HeaderText[], yearOf: () => number | null): Matrix | null {
  const groups = new Map<number, { label: string; columns: { role: Role; header: string; column: ColumnReading }[] }>();
  const fixed: ColumnReading[] = [];
  for (const column of columns) {
    const header = column.at === null ? undefined : headers[column.at];
    if (!header?.group || header.groupAt === null) { fixed.push(column); continue; }
    const group = groups.get(header.groupAt) ?? { label: header.group, columns: [] };
    const role = roleOfHeader(header.name)?.role ?? "other";
    group.columns.push({ role, header: header.name, column });
    groups.set(header.groupAt, group);
  }
  const wanted = [...groups.values()].filter((group) => !totalKind(group.label));
  const shared = wanted.length >= 2 && wanted.some((one) => wanted.some((two) => one !== two && one.columns.some((a) => isMeasure(a.role) && two.columns.some((b) => b.header === a.header))));
  if (!shared) return null;
  return build(wanted.map((group) => ({ label: group.label, columns: group.columns })), fixed, yearOf, [...groups.keys()][0] ?? 0);
}

/** One header row: numbers below channel names or dates, all of one measure. */
function plain(columns: readonly ColumnReading[], yearOf: () => number | null, measure: Role, hints: ReadingHints): Matrix | null {
  const numeric = columns.filter((column) => column.type === "number" && hints.roles?.[column.at ?? -1] === undefined);
  const named = numeric.filter((column) => !totalKind(column.header) && column.header !== "");
  const asDates = named.filter((column) => isHeaderDate(column.header));
  const asChannels = named.filter((column) => !isHeaderDate(column.header) && (isChannelName(column.header) || !roleOfHeader(column.header)));
  const across = asDates.length >= 2 && asDates.length >= named.length * 0.6 ? asDates : asChannels;
  const others = columns.filter((column) => !across.includes(column) && !(column.type === "number" && totalKind(column.header)));
  const hasMeasure = others.some((column) => isMeasure(column.role) || column.role === "ratio");
  const chosen = hints.form === "wide";
  const sure = across === asDates || (across.length >= 2 && across.filter((column) => isChannelName(column.header)).length >= across.length * 0.5);
  const likely = across.length >= 3 && others.some((column) => column.role === "date");
  if (across.length < 2 || (!chosen && (hasMeasure || !(sure || likely)))) return null;
  return build(across.map((column) => ({ label: column.header, columns: [{ role: measure, header: "", column }] })), others.filter((column) => column.type !== "number" || column.role !== "other"), yearOf, across[0]?.at ?? 0);
}

const isHeaderDate = (header: string): boolean => readDate(header) !== null || isSerialText(header);
const isSerialText = (header: string): boolean => /^(?:3[6-9]|[4-6]\d|7[0-2])\d{3}$/.test(header);

function build(groups: readonly { label: string; columns: MatrixGroup["columns"] }[], fixed: readonly ColumnReading[], yearOf: () => number | null, headerAt: number): Matrix {
  const dates = groups.map((group) => headerDate(group.label, yearOf));
  const across = dates.every((date) => date !== null) && !fixed.some((column) => column.role === "date") ? "date" : "channel";
  return { across, fixed, headerAt, groups: groups.map((group, index) => ({ key: across === "date" ? (dates[index] ?? 0) : group.label, columns: group.columns })) };
}

function headerDate(label: string, yearOf: () => number | null): number | null {
  if (isSerialText(label)) return Number(label);
  const reading = readDate(label);
  if (reading?.kind === "full") return reading.date.serial;
  if (reading?.kind === "ambiguous") return serialOf(reading.date.year, reading.date.first, reading.date.second);
  const year = reading ? yearOf() : null;
  return reading && year !== null ? serialOf(year, reading.date.month, reading.date.day) : null;
}
