import type { TablePart, TableSection } from "./formula-item";

const SECTIONS: Readonly<Record<string, TableSection>> = {
  "#all": "all",
  "#data": "data",
  "#headers": "headers",
  "#totals": "totals",
  "#this row": "this-row",
};
/** Sections that may stand together. Source: Microsoft Support, "Using structured references with Excel tables", special items. */
const PAIRS: ReadonlySet<string> = new Set(["headers+data", "data+totals"]);

/** One item in brackets, escapes included, then what parts it from the next. */
const ITEM = /\s*\[((?:[^[\]']|'[^])*)\]\s*(,|:|$)/gy;
/** A column without brackets of its own. */
const PLAIN_COLUMN = /^(?:[^[\]'#@,:]|'[^])(?:[^[\]'#]|'[^])*$/;

/** What stands between the outer brackets of a structured reference; undefined where Excel would not read it. */
export function readTablePart(brackets: string): TablePart | undefined {
  const inside = brackets.slice(1, -1).trim();
  if (inside === "") return { sections: [] };
  if (inside.startsWith("@")) return thisRow(inside.slice(1).trim());
  if (!inside.startsWith("[")) {
    const section = SECTIONS[inside.toLowerCase()];
    if (section) return { sections: [section] };
    return PLAIN_COLUMN.test(inside) ? columnPart([], inside, inside) : undefined;
  }
  return listed(inside);
}

function thisRow(rest: string): TablePart | undefined {
  if (rest === "") return { sections: ["this-row"] };
  if (!rest.startsWith("[")) return PLAIN_COLUMN.test(rest) ? columnPart(["this-row"], rest, rest) : undefined;
  const part = listed(rest);
  return part && part.sections.length === 0 && part.columns ? { ...part, sections: ["this-row"] } : undefined;
}

function listed(inside: string): TablePart | undefined {
  const sections: TableSection[] = [];
  const columns: string[] = [];
  let after = ",";
  let read = 0;
  for (const [whole, content = "", sign = ""] of inside.matchAll(ITEM)) {
    read += whole.length;
    const section = SECTIONS[content.trim().toLowerCase()];
    const fits = section
      ? after === "," && columns.length === 0 && sign !== ":"
      : after === ":"
        ? columns.length === 1
        : columns.length === 0;
    if (!fits || (!section && content === "")) return undefined;
    if (section) sections.push(section);
    else columns.push(content);
    after = sign;
    if (sign === "") break;
  }
  if (read !== inside.length || after !== "") return undefined;
  if (sections.length > 2 || (sections.length === 2 && !PAIRS.has(sections.join("+")) && !PAIRS.has([...sections].reverse().join("+"))))
    return undefined;
  const [from, to = from] = columns;
  return from === undefined || to === undefined ? { sections } : columnPart(sections, from, to);
}

const columnPart = (sections: readonly TableSection[], from: string, to: string): TablePart => ({
  sections,
  columns: { from: unescaped(from), to: unescaped(to) },
});

const unescaped = (text: string): string => text.replace(/'([^])/g, "$1");

/** A column's name between brackets. */
export const writeColumn = (name: string): string => `[${name.replace(/[[\]#']/g, "'$&")}]`;

/** A column alone behind its table's name: there an "@" means this row, and spaces at either end count only within brackets of its own. */
export function writeSoleColumn(name: string): string {
  const column = writeColumn(name).replaceAll("@", "'@");
  return /^\s|\s$/.test(name) ? `[${column}]` : column;
}

const NAMES: Readonly<Record<TableSection, string>> = {
  all: "[#All]",
  data: "[#Data]",
  headers: "[#Headers]",
  totals: "[#Totals]",
  "this-row": "[#This Row]",
};

export function writeTablePart({ sections, columns }: TablePart): string {
  const span =
    columns && (columns.from === columns.to ? writeColumn(columns.from) : `${writeColumn(columns.from)}:${writeColumn(columns.to)}`);
  const items = [...sections.map((section) => NAMES[section]), ...(span ? [span] : [])];
  return `[${items.join(",")}]`;
}
