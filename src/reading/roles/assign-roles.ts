import { lengthOf, valueAt, type Values } from "../columns/values";
import type { StatedPeriod } from "../header/stated-period";
import type { Note } from "../note";
import type { ColumnType, Corrections } from "../recipe";
import { isChannelName } from "./channel-names";
import { headerStem } from "./header-stem";
import { nearWord } from "./near-word";
import { isDimension, isNumeric, STOCK_ROLES, UNIQUE_ROLES, type Role } from "./role";
import { roleOfHeader } from "./role-of-header";

export interface Typed {
  readonly at: number;
  readonly header: string;
  /** Where the header stands. */
  readonly headerRow: number;
  readonly firstRow: number;
  readonly type: ColumnType;
  /** What its cells say, asked for only where the header says nothing. */
  readonly values: () => Values;
}

export interface Assigned {
  readonly role: Role;
  readonly reason: Note;
}

/** Roles that several columns may share. */
const SHARED: ReadonlySet<Role> = new Set<Role>(["ratio", "part", "id", "note", "fees", ...STOCK_ROLES, ...UNIQUE_ROLES, "other"]);

/** What a site is measured by: beside these, views are of its pages. Beside clicks alone they are of advertisements. */
const SITE: ReadonlySet<Role> = new Set<Role>(["visits", "engagedSessions", "visitors"]);
const CLICKED: ReadonlySet<Role> = new Set<Role>(["clicks"]);

/** Gives each column its role: the user's choice, then the header's words, then what the values look like. */
export function assignRoles(columns: readonly Typed[], corrections: Corrections, period: StatedPeriod | null): readonly Assigned[] {
  const roles = new Map<number, Assigned>();
  const taken = new Map<Role, string>();
  const parts = new Set<Role>();
  const give: Give = (column, role, reason, fromValues = false) => {
    roles.set(column.at, { role, reason: noteOn(column, reason, fromValues) });
    if (!SHARED.has(role) && !taken.has(role)) taken.set(role, column.header);
  };
  for (const column of columns) {
    const chosen = corrections.roles?.[column.at] ?? (corrections.compareBy === column.at ? comparedAs(column) : undefined);
    if (chosen) give(column, chosen, { key: "chosen", certainty: "chosen", detail: { header: column.header } });
  }
  const claims = columns.flatMap((column) => {
    const match = roles.has(column.at) ? null : roleOfHeader(column.header);
    return match ? [{ column, match }] : [];
  });
  const has = (roles: ReadonlySet<Role>): boolean => claims.some(({ match }) => roles.has(match.role));
  const views: Role = has(CLICKED) && !has(SITE) ? "impressions" : "pageViews";
  for (const { column, match: claim } of [...claims].sort((a, b) => a.match.rank - b.match.rank || a.column.at - b.column.at)) {
    const match = headerStem(column.header) === "views" ? { ...claim, role: views } : claim;
    const holder = taken.get(match.role);
    const detail = { header: column.header, role: match.role };
    if (isTopUp(column.header) && claims.some(({ match: other }) => other.role === "stock")) {
      give(column, "other", { key: "noClue", certainty: "guess", detail });
    } else if (!fits(match.role, column.type) || (match.by === "part" && NAMES.has(match.role) && column.type === "number")) {
      give(column, "other", { key: "headerAgainstValues", certainty: "guess", detail: { ...detail, type: column.type } });
    } else if (NUMBERABLE.has(match.role) && isNumbered(column.values())) {
      give(column, "id", { key: "valuesAreIds", certainty: "guess", detail: { ...detail, text: firstText(column.values()) } });
    } else if (holder !== undefined && match.partly && !parts.has(match.role)) {
      give(column, "part", { key: "partOf", certainty: "fact", detail: { ...detail, by: holder } });
    } else if (holder !== undefined) give(column, "other", { key: "sameRoleTaken", certainty: "guess", detail: { ...detail, by: holder } });
    else if (match.partly) {
      // Beside another part it is not the whole: which of them counts is asked.
      parts.add(match.role);
      give(column, match.role, { key: match.by === "word" ? "headerWord" : "headerContains", certainty: "guess", detail });
    } else if (match.by === "word") give(column, match.role, { key: "headerWord", certainty: "fact", detail });
    else give(column, match.role, { key: "headerContains", certainty: "guess", detail });
  }
  for (const { column, whole } of partsOf(columns.filter(({ at }) => roles.get(at)?.role === "fees"))) {
    if (roles.get(column.at)?.reason.key === "chosen") continue;
    give(column, "part", { key: "partOf", certainty: "fact", detail: { header: column.header, role: "fees", by: whole } });
  }
  const open = columns.filter((column) => !roles.has(column.at) || roles.get(column.at)?.reason.key === "headerAgainstValues");
  guessFromValues(open, taken, give);
  const start = columns.find(({ at }) => roles.get(at)?.role === "periodStart");
  const end = columns.find(({ at }) => roles.get(at)?.role === "periodEnd");
  if (start && !taken.has("date") && period === null && (!end || areSameDays(start.values(), end.values()))) {
    give(start, "date", { key: "headerWord", certainty: "fact", detail: { header: start.header, role: "date" } });
  }
  const unknown = (column: Typed): Assigned => {
    const near = nearWord(column.header);
    const detail = { header: column.header, ...near };
    return { role: "other", reason: noteOn(column, { key: near ? "nearWord" : "noClue", certainty: "guess", detail }) };
  };
  return columns.map((column) => roles.get(column.at) ?? unknown(column));
}

/** Rounded amounts of parts miss their total by less than this. */
const CENT = 0.011;

/** The columns that another of them sums up, row by row. */
function partsOf(columns: readonly Typed[]): readonly { readonly column: Typed; readonly whole: string }[] {
  if (columns.length < 3) return [];
  const values = columns.map((column) => column.values());
  const rows = [...Array(lengthOf(values[0] as Values)).keys()];
  const amount = (of: Values, row: number): number => Number(valueAt(of, row) ?? 0);
  const whole = columns.findIndex((_, at) =>
    rows.every((row) => Math.abs(values.reduce((sum, of) => sum + amount(of, row), 0) - 2 * amount(values[at] as Values, row)) < CENT),
  );
  return columns.flatMap((column, at) => (whole < 0 || at === whole ? [] : [{ column, whole: columns[whole]?.header ?? "" }]));
}

/** A column that is chosen to be compared names something; what it is called decides what. */
function comparedAs({ header }: Typed): Role {
  const role = roleOfHeader(header)?.role;
  return role === "activity" || role === "product" ? role : "channel";
}

/** Reports by day give each day's row its beginning and its end; a campaign that runs for a week has no day. */
function areSameDays(starts: Values, ends: Values): boolean {
  for (let row = 0; row < lengthOf(starts); row++) {
    const [start, end] = [valueAt(starts, row), valueAt(ends, row)];
    if (typeof start === "number" && typeof end === "number" && Math.floor(start) !== Math.floor(end)) return false;
  }
  return true;
}

/** A note with the cell it rests on: the header, or the first value. */
const noteOn = (column: Typed, note: Omit<Note, "cell">, onValues = false): Note => ({
  ...note,
  cell: { row: onValues ? column.firstRow : column.headerRow, column: column.at },
});

function fits(role: Role, type: ColumnType): boolean {
  if (type === "empty") return true;
  if (role === "date" || role === "periodStart" || role === "periodEnd") return type === "date";
  if (isNumeric(role)) return type === "number";
  return !isDimension(role) || type !== "date";
}

type Give = (column: Typed, role: Role, reason: Omit<Note, "cell">, fromValues?: boolean) => void;

function guessFromValues(open: readonly Typed[], taken: ReadonlyMap<Role, string>, give: Give): void {
  const left = new Set(open);
  const guess = (column: Typed | undefined, role: Role, key: Note["key"]) => {
    if (!column) return;
    give(column, role, { key, certainty: "guess", detail: { header: column.header, role, text: firstText(column.values()) } }, true);
    left.delete(column);
  };
  if (!taken.has("date"))
    guess(
      [...left].find((column) => column.type === "date"),
      "date",
      "valuesAreDates",
    );
  for (const column of [...left]) if (column.type === "id") guess(column, "id", "valuesAreIds");
  if (taken.has("channel")) return;
  const texts = [...left].filter((column) => column.type === "text");
  const named = texts.find((column) => {
    const distinct = distinctOf(column.values());
    return distinct.length > 0 && distinct.filter(isChannelName).length / distinct.length >= 0.5;
  });
  if (named) guess(named, "channel", "valuesAreChannels");
  else if (!taken.has("activity") && !taken.has("product") && !taken.has("store")) guess(texts[0], "channel", "valuesRepeat");
}

/** What is counted and numbered by the same word: "Order", "Lead", "件数". Impressions and clicks have no numbers. */
const NUMBERABLE: ReadonlySet<Role> = new Set<Role>(["orders", "units", "leads", "conversions", "signUps", "targetOrders"]);

/** Money that an account is filled with, beside its balance; a game's revenue elsewhere. */
const isTopUp = (header: string): boolean => /^充值|^top.?up|^recharge/i.test(header);

/** What is named in words: numbers below "商品金额" are no goods. */
const NAMES: ReadonlySet<Role> = new Set<Role>(["channel", "activity", "product", "store", "format"]);

/** Rows and steps from which on numbers that only rise, or only fall, are numbers of something and count nothing. */
const NUMBERED_ROWS = 6;
const NUMBERED_STEP = 3;
const NUMBERED_FROM = 100;

/** Whether numbers run on from row to row, as those of orders do. */
function isNumbered(values: Values): boolean {
  const count = lengthOf(values);
  const first = valueAt(values, 0),
    last = valueAt(values, count - 1);
  if (count < NUMBERED_ROWS || typeof first !== "number" || typeof last !== "number") return false;
  const rises = Math.sign(last - first);
  if (rises === 0 || Math.min(first, last) < NUMBERED_FROM || Math.abs(last - first) > NUMBERED_STEP * (count - 1)) return false;
  for (let row = 1; row < count; row++) {
    const [before, value] = [valueAt(values, row - 1), valueAt(values, row)];
    if (typeof before !== "number" || typeof value !== "number" || !Number.isInteger(value) || Math.sign(value - before) !== rises)
      return false;
  }
  return true;
}

const distinctOf = (values: Values): readonly string[] => (values.kind === "texts" ? values.distinct : []);

function firstText(values: Values): string {
  for (let row = 0; row < lengthOf(values); row++) {
    const value = valueAt(values, row);
    if (value !== null) return String(value);
  }
  return "";
}
