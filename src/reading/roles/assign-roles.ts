import type { ColumnValues } from "../column-values";
import type { Note, ReadingHints } from "../table-reading";
import { isChannelName } from "./channel-names";
import { isDimension, isMeasure, type Role } from "./role";
import { roleOfHeader } from "./role-of-header";

export interface Typed {
  readonly at: number;
  readonly header: string;
  /** Where the header stands. */
  readonly headerRow: number;
  readonly firstRow: number;
  readonly values: ColumnValues;
}

export interface Assigned {
  readonly role: Role;
  readonly reason: Note;
}

/** Roles that several columns may share. */
const SHARED: ReadonlySet<Role> = new Set<Role>(["ratio", "id", "note", "stock", "visitors", "other"]);

/** Gives each column its role: the user's choice, then the header's words, then what the values look like. */
export function assignRoles(columns: readonly Typed[], hints: ReadingHints): readonly Assigned[] {
  const roles = new Map<number, Assigned>();
  const taken = new Map<Role, string>();
  const give = (column: Typed, role: Role, reason: Omit<Note, "cell">, fromValues = false) => {
    roles.set(column.at, { role, reason: { ...reason, cell: { row: fromValues ? column.firstRow : column.headerRow, column: column.at } } });
    if (!SHARED.has(role) && !taken.has(role)) taken.set(role, column.header);
  };
  for (const column of columns) {
    const chosen = hints.roles?.[column.at];
    if (chosen) give(column, chosen, { key: "chosen", certainty: "chosen", detail: { header: column.header } });
  }
  const claims = columns.flatMap((column) => {
    const match = roles.has(column.at) ? null : roleOfHeader(column.header);
    return match ? [{ column, match }] : [];
  });
  for (const { column, match } of [...claims].sort((a, b) => a.match.rank - b.match.rank || a.column.at - b.column.at)) {
    const holder = taken.get(match.role);
    if (!fits(match.role, column.values)) give(column, "other", { key: "headerAgainstValues", certainty: "guess", detail: { header: column.header, role: match.role, type: column.values.type } });
    else if (holder !== undefined) give(column, "other", { key: "sameRoleTaken", certainty: "guess", detail: { header: column.header, role: match.role, by: holder } });
    else give(column, match.role, { key: match.by === "word" ? "headerWord" : "headerContains", certainty: match.by === "word" ? "fact" : "guess", detail: { header: column.header, role: match.role } });
  }
  const open = columns.filter((column) => !roles.has(column.at) || roles.get(column.at)?.reason.key === "headerAgainstValues");
  guessFromValues(open, taken, give);
  return columns.map((column) => roles.get(column.at) ?? { role: "other", reason: { key: "noClue", certainty: "guess", cell: { row: column.headerRow, column: column.at }, detail: { header: column.header } } });
}

function fits(role: Role, values: ColumnValues): boolean {
  if (values.type === "empty") return true;
  if (role === "date" || role === "periodEnd") return values.type === "date";
  if (isMeasure(role) || role === "stock" || role === "visitors") return values.type === "number";
  return role === "ratio" ? values.type === "number" : !isDimension(role) || values.type !== "date";
}

type Give = (column: Typed, role: Role, reason: Omit<Note, "cell">, fromValues?: boolean) => void;

function guessFromValues(open: readonly Typed[], taken: ReadonlyMap<Role, string>, give: Give): void {
  const left = new Set(open);
  const guess = (column: Typed | undefined, role: Role, key: Note["key"]) => {
    if (!column) return;
    give(column, role, { key, certainty: "guess", detail: { header: column.header, role, text: String(column.values.values.find((value) => value !== null) ?? "") } }, true);
    left.delete(column);
  };
  if (!taken.has("date")) guess([...left].find((column) => column.values.type === "date"), "date", "valuesAreDates");
  for (const column of [...left]) if (column.values.type === "id") guess(column, "id", "valuesAreIds");
  if (taken.has("channel")) return;
  const texts = [...left].filter((column) => column.values.type === "text");
  const named = texts.find((column) => {
    const distinct = distinctOf(column.values);
    return distinct.length > 0 && distinct.filter(isChannelName).length / distinct.length >= 0.5;
  });
  if (named) guess(named, "channel", "valuesAreChannels");
  else if (!taken.has("activity") && !taken.has("product") && !taken.has("store")) guess(texts[0], "channel", "valuesRepeat");
}

const distinctOf = (values: ColumnValues): readonly string[] => [...new Set(values.values.filter((value) => typeof value === "string"))];
