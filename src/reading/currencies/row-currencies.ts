import type { Grid } from "../grid";
import type { ColumnRecipe, Recipe } from "../recipe";
import { unitOf } from "../roles/header-unit";
import { MONEY_ROLES } from "../roles/role";
import { shareSign } from "./currency-names";
import { sectionsOf } from "./section-currency";
import { currencyInAmount, currencyInFormat, currencyOf, type NamedCurrency } from "./currency-code";

/** The currency of each row's money, where a table has several: what stands in different ones is never one sum. */
export interface RowCurrencies {
  /** Codes by how many rows have them, the most first. */
  readonly codes: readonly string[];
  /** For each row its place in the codes; −1 where nothing says it. */
  readonly ofRow: Int8Array;
  /** Offset of the column that says it. */
  readonly at: number;
}

const NAMING_SHARE = 0.8;
const SAMPLE = 2000;

const isKnown = ({ role }: ColumnRecipe): boolean => MONEY_ROLES.has(role);

/** The column that names the currency of each row. */
export function currencyColumn(grid: Grid, columns: readonly ColumnRecipe[], rows: readonly number[]): number | null {
  const looked = rows.slice(0, SAMPLE);
  const found = columns.find(({ at, type, role }) => {
    if (type !== "text" && role !== "currency") return false;
    let known = 0,
      named = 0;
    for (const row of looked) {
      const text = grid.text(row, at);
      if (text === "") continue;
      known++;
      if (currencyOf(text)) named++;
    }
    return known > 0 && named >= known * NAMING_SHARE;
  });
  return found?.at ?? null;
}

/**
 * The currencies of the rows of a table; null where each column has one or none. A row whose amounts are in several is in none of them:
 * dollars spent and yen earned are no sum of either.
 */
export function rowCurrencies(
  grid: Grid,
  recipe: Pick<Recipe, "header" | "columns" | "currencyAt">,
  rows: readonly number[],
): RowCurrencies | null {
  const money = recipe.columns.filter(
    ({ role, type }) => type === "number" && (MONEY_ROLES.has(role) || role === "other" || role === "part"),
  );
  const naming = recipe.currencyAt;
  const stated = new Map(money.map(({ at, header, currency }) => [at, unitOf(header)?.currency ?? currency]));
  // What a column of no known role is in only tells where nothing else does.
  const sources = naming === null ? money.toSorted((a, b) => Number(isKnown(b)) - Number(isKnown(a))) : [{ at: naming }];
  const ofColumn = new Map<number, Set<string>>();
  const sections = naming === null ? sectionsOf(grid, recipe.header, rows) : null;
  // What no section names is in what its header says.
  const besides = money.map(({ at }) => stated.get(at)).find((code) => code !== undefined);
  const codes: string[] = [];
  const counts: number[] = [];
  const ofRow = new Int8Array(rows.length).fill(-1);
  const known = new Map<string, NamedCurrency | null>();
  const read = (key: string, reading: () => NamedCurrency | null): NamedCurrency | null => {
    const before = known.get(key);
    if (before !== undefined) return before;
    const found = reading();
    known.set(key, found);
    return found;
  };
  const at = sources[0]?.at;
  if (at === undefined) return null;
  for (const [index, row] of rows.entries()) {
    const inRow = new Set<string>();
    for (const source of sources) {
      if (inRow.size > 0 && "role" in source && !isKnown(source)) break;
      const column = source.at;
      let found: NamedCurrency | null = null;
      const value = grid.value(row, column);
      if (naming !== null) found = value === null ? null : read(String(value), () => currencyOf(String(value)));
      else if (typeof value === "string") found = read(value.replace(/[\d.,\s]+/g, "0"), () => currencyInAmount(value));
      else if (typeof value === "number") {
        const format = grid.format(row, column);
        found = format === undefined ? null : read(`format ${format}`, () => currencyInFormat(format));
      }
      // "$" below a header that says HKD is that dollar.
      const own = stated.get(column);
      if (found?.shared && own !== undefined && shareSign(found.code, own)) found = { code: own, shared: false };
      if (!found) continue;
      inRow.add(found.code);
      const before = ofColumn.get(column);
      if (before) before.add(found.code);
      else ofColumn.set(column, new Set([found.code]));
    }
    const ofSection = sections ? (sections[index] ?? besides) : undefined;
    if (inRow.size === 0 && ofSection !== undefined) inRow.add(ofSection);
    for (const code of inRow) {
      let place = codes.indexOf(code);
      if (place < 0) place = codes.push(code) - 1;
      counts[place] = (counts[place] ?? 0) + 1;
      if (inRow.size === 1) ofRow[index] = place;
    }
  }
  const differ = sections !== null && (codes.length > 1 || ofRow.includes(-1));
  if (!differ && [...ofColumn.values()].every(({ size }) => size < 2)) return null;
  const order = [...codes.keys()].sort((a, b) => (counts[b] ?? 0) - (counts[a] ?? 0));
  return { codes: order.map((place) => codes[place] as string), ofRow: ofRow.map((place) => (place < 0 ? -1 : order.indexOf(place))), at };
}
