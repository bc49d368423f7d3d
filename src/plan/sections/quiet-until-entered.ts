import type { Sheet } from "../layout/sheet";
import type { Area } from "../sheet-plan";
import { behind } from "../structure/entered-behind";
import type { KeyedFormula } from "../structure/keyed-formula";

/** Cells with a formula over keys, on paper or on the band of the numbers. */
export interface Quiet {
  readonly area: Area;
  readonly formula: KeyedFormula;
  readonly ground?: "paper" | "band";
}

const STYLES = { paper: "unentered", band: "unenteredOnBand" } as const;

/**
 * Cells show nothing until something is entered of what they rest on: their text has the colour of the ground. What they hold stays a
 * number, so that nothing that is worked out from it fails. In the rows of a table it is the row that has to be entered.
 */
export function quietUntilEntered(sheet: Sheet, cells: readonly Quiet[], table?: string): void {
  sheet.later(() => {
    const runs: { area: Area; formula: string; style: (typeof STYLES)[keyof typeof STYLES] }[] = [];
    for (const { area, formula: keyed, ground = "paper" } of cells) {
      const formula = nothingBehind(sheet, keyed, table);
      if (formula === undefined) continue;
      const run = { area, formula, style: STYLES[ground] };
      const last = runs.at(-1);
      const joined = last?.formula === formula && last.style === run.style ? together(last.area, area) : undefined;
      if (joined) runs[runs.length - 1] = { ...run, area: joined };
      else runs.push(run);
    }
    // Before any other colour: nothing is good or bad yet.
    for (const { area, formula, style } of runs) {
      sheet.draft.conditional({ area, rule: { kind: "formula", formula, style }, stopIfTrue: true });
    }
  });
}

/** Whether a column of a table shows nothing in a blank row by itself. */
const SELF_BLANK = /^IF\((?:\[@(\w+)\]=""|NOT\(ISNUMBER\(\[@(\w+)\]\)\)),"",/;

/** That nothing is entered behind a formula, as a rule; nothing where nothing is to be entered. */
function nothingBehind(sheet: Sheet, keyed: KeyedFormula, table: string | undefined): string | undefined {
  const { structure } = sheet.source;
  const entered = [...behind(structure, keyed, table)]
    .filter(([, field]) => field.kind === "entered" && field.standard === undefined && !field.kept)
    .map(([key]) => key);
  const own = entered.filter((key) => table !== undefined && key.startsWith(`${table}[`)).map((key) => key.slice(key.indexOf("[") + 1, -1));
  const [, text = "", number = text] = SELF_BLANK.exec(keyed) ?? [];
  if (own.includes(number)) return undefined;
  const parts = own.length > 0 ? own.map((column) => `[@${column}]`) : entered;
  return parts.length === 0 ? undefined : `=COUNTA(${parts.map((part) => sheet.rule(part, table).slice(1)).join(",")})=0`;
}

/** Two areas side by side, or one below the other, as one. */
function together(a: Area, b: Area): Area | undefined {
  if (a.column === b.column && a.columns === b.columns && a.row + a.rows === b.row) return { ...a, rows: a.rows + b.rows };
  if (a.row === b.row && a.rows === b.rows && a.column + a.columns === b.column) return { ...a, columns: a.columns + b.columns };
  return undefined;
}
