import type { DateContext } from "../columns/dates";
import { rawColumn } from "../columns/raw-column";
import { readColumn } from "../columns/read-column";
import { understandColumn } from "../columns/understand-column";
import { listOf } from "../columns/values";
import type { Grid } from "../grid";
import type { ColumnRecipe, Corrections, PivotLevel, PivotRecipe } from "../recipe";
import { isDimension, type Role } from "../roles/role";
import type { TableColumn } from "../table";
import { firstNamed } from "./find-totals";
import type { RowTotals } from "./row-totals";

/** Roles that names of groups and of their rows can have, the outermost first. */
const NAMING: readonly Role[] = ["channel", "activity", "product", "store"];

/** What the groups of a pasted pivot table say of their rows: a column for each level, of the names that stand in the groups' own rows. */
export function understandPivot(
  grid: Grid,
  columns: readonly ColumnRecipe[],
  totals: RowTotals,
  dates: DateContext,
  corrections: Corrections,
): PivotRecipe | null {
  if (!totals.pivot) return null;
  const chains = chainsOf(totals);
  const depth = chains.reduce((most, chain) => Math.max(most, chain.length), 0);
  const names = columns.filter(({ type, role }) => type !== "number" || isDimension(role)).map(({ at }) => at);
  const levels: PivotLevel[] = [];
  const taken = new Set<Role>(chosenRoles(corrections));
  for (let level = 0; level < depth; level++) {
    const first = chains.find((chain) => chain.length > level)?.[level];
    if (first === undefined) break;
    const at = firstNamed(grid, names, first);
    const own = columns.find((column) => column.at === at);
    if (!own) continue;
    const groups = groupRows(chains, level);
    const form = understandColumn(rawColumn(grid, groups, at, own.header), undefined, null, { dates, mark: "." });
    // Days say their month themselves, and names that are repeated in every row are there already.
    if (form.type === "date" && own.type === "date") continue;
    if (totals.kept.every((place, index) => grid.text(totals.rows[place] as number, at) === grid.text(groups[index] as number, at)))
      continue;
    const inPlace = totals.kept.every((place) => grid.text(totals.rows[place] as number, at) === "");
    const guessed = form.type === "date" ? "date" : inPlace && NAMING.includes(own.role) ? own.role : nextRole(taken);
    const role = corrections.levelRoles?.[level] ?? guessed;
    taken.add(role);
    levels.push({
      level,
      inPlace,
      column: {
        ...form,
        at,
        header: numbered(own.header, levels.filter(({ column }) => column.at === at).length),
        role,
        blanks: "missing",
        reason: { key: "pivotLevel", certainty: "guess", cell: { row: first, column: at }, detail: { text: grid.text(first, at) } },
      },
    });
  }
  return levels.length === 0 ? null : { side: totals.pivot.side, levels };
}

/** What the user has said of columns is not given to others. */
const chosenRoles = ({ roles = {}, levelRoles = {} }: Corrections): readonly Role[] => [
  ...Object.values(roles),
  ...Object.values(levelRoles),
];

/** Levels of one column are told apart by their number. */
const numbered = (header: string, before: number): string => (before === 0 ? header : `${header} (${before + 1})`);

const nextRole = (taken: ReadonlySet<Role>): Role => NAMING.find((role) => !taken.has(role)) ?? "other";

/** The columns of a table with those that its groups name; a column of names that had to give its meaning to them takes the next. */
export function withPivotColumns(
  columns: readonly ColumnRecipe[],
  pivot: PivotRecipe | null,
  { roles }: Corrections,
): readonly ColumnRecipe[] {
  if (!pivot) return columns;
  const taken = new Set<Role>(pivot.levels.map(({ column }) => column.role));
  const replaced = new Set(pivot.levels.filter(({ inPlace }) => inPlace).map(({ column }) => column.at));
  const within = (at: number): number => pivot.levels.filter(({ inPlace, column }) => !inPlace && column.at === at).length;
  return columns
    .filter(({ at }) => !replaced.has(at))
    .map((column) => {
      const header = numbered(column.header, within(column.at));
      if (!taken.has(column.role) || roles?.[column.at] !== undefined) return { ...column, header };
      return { ...column, header, role: NAMING.find((role) => !taken.has(role)) ?? ("other" as const) };
    });
}

/** The columns that the groups name, of the rows that count. */
export function pivotColumns(grid: Grid, pivot: PivotRecipe | null, totals: RowTotals, dates: DateContext): readonly TableColumn[] {
  if (!pivot || !totals.pivot) return [];
  const chains = chainsOf(totals);
  return pivot.levels.map(({ level, inPlace, column }) => {
    const { at, header, type, role, reason, multiplier } = column;
    const { values, fromText } = readColumn(rawColumn(grid, groupRows(chains, level), at, header), column, dates);
    const filled = listOf(values).filter((value) => value !== null).length;
    return { at: inPlace ? at : null, level, header, type, role, reason, multiplier, values, fromText, filled };
  });
}

/** For each row that counts, the source rows of its groups, the outermost first. A group of everything says nothing of its rows. */
function chainsOf({ pivot, kept, rows }: RowTotals): readonly (readonly number[])[] {
  if (!pivot) return [];
  const outermost = [...pivot.groups.keys()].filter((group) => !pivot.parents.has(group));
  const ofAll = outermost.length === 1 ? outermost[0] : undefined;
  return kept.map((place) => {
    const chain: number[] = [];
    for (let at = pivot.parents.get(place); at !== undefined; at = pivot.parents.get(at))
      if (at !== ofAll) chain.unshift(rows[at] as number);
    return chain;
  });
}

const groupRows = (chains: readonly (readonly number[])[], level: number): readonly number[] => chains.map((chain) => chain[level] ?? -1);
