import { formulaTokens, neighbour } from "../../../files/xlsx/formula/tokens";
import { writeSoleColumn } from "../../../core/cells/formula/read-table-part";
import { columnInBrackets } from "../../../files/xlsx/totals-function";

/** New names of a table's columns, by their old ones in lower case. */
export type Renaming = ReadonlyMap<string, string>;

const ITEM = /\[((?:[^[\]']|'[\s\S])*)\]/g;
const PLAIN = /^[\p{L}\p{N}_.]+$/u;
/** Brackets that an apostrophe escapes belong to a name. */
export const holdsItems = (inside: string): boolean => inside.replace(/'[\s\S]/g, "").includes("[");
const unescaped = (text: string): string => text.replace(/'([\s\S])/g, "$1");

/** What stands in the brackets of a structured reference, with the columns' new names. */
function renamedBrackets(brackets: string, names: Renaming): string {
  const inside = brackets.slice(1, -1);
  if (holdsItems(inside)) {
    const items = inside.replace(ITEM, (whole, item: string) => {
      const name = item.startsWith("#") ? undefined : names.get(unescaped(item).toLowerCase());
      return name === undefined ? whole : columnInBrackets(name);
    });
    return `[${items}]`;
  }
  const [, sign = "", column = ""] = /^(\s*@)?([\s\S]*)$/.exec(inside) ?? [];
  const name = column.startsWith("#") ? undefined : names.get(unescaped(column).trim().toLowerCase());
  if (name === undefined) return brackets;
  return sign === "" ? writeSoleColumn(name) : `[${sign}${PLAIN.test(name) ? name : columnInBrackets(name)}]`;
}

/** A formula in which columns of a table have new names; `inside` is a formula that stands in the table and need not name it. */
export function withColumns(formula: string, table: string, inside: boolean, names: Renaming): string {
  if (!formula.includes("[")) return formula;
  const tokens = formulaTokens(formula);
  return tokens
    .map(({ kind, text }, index) => {
      if (kind !== "bracket") return text;
      const owner = tokens[index - 1]?.kind === "name" ? tokens[index - 1]?.text : undefined;
      // `[Book.xlsx]Sheet!A1` begins with brackets too.
      const own =
        owner === undefined ? inside && neighbour(tokens, index, 1)?.kind !== "name" : owner.toLowerCase() === table.toLowerCase();
      return own ? renamedBrackets(text, names) : text;
    })
    .join("");
}

/** A formula in which a table has a new name. */
export function withTable(formula: string, table: string, name: string): string {
  if (!formula.toLowerCase().includes(table.toLowerCase())) return formula;
  const tokens = formulaTokens(formula);
  return tokens
    .map(({ kind, text }, index) => {
      const before = neighbour(tokens, index, -1)?.text;
      const after = neighbour(tokens, index, 1)?.text;
      return kind === "name" && text.toLowerCase() === table.toLowerCase() && after !== "(" && after !== "!" && before !== "!"
        ? name
        : text;
    })
    .join("");
}
