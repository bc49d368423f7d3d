import { cellAddress, contains } from "../../../src/plan/area";
import { layOutSheet } from "../../../src/plan/layout/lay-out-sheet";
import { defineStructure } from "../../../src/plan/structure/define-structure";
import { amount, count, index, text } from "../../../src/plan/structure/field";
import type { SheetWords } from "../../../src/plan/structure/words";

const STRUCTURE = defineStructure({
  id: "tiny",
  version: 1,
  values: { price: amount(), income: amount`SUM(lines[worth])`, today: amount`NOW()` },
  tables: {
    lines: {
      columns: {
        place: index({ kept: true }),
        who: text(),
        pieces: count(),
        worth: amount`[@pieces]*price`,
        share: amount`[@place]*price`,
      },
      totals: { pieces: "sum" },
    },
  },
  checks: { named: { passes: "COUNTA(lines[who])>0" }, placed: { passes: "COUNT(lines[place])*N(price)>0" } },
  kpis: [{ key: "income", value: "income", unit: "amount" }],
  charts: {},
  lists: {},
  terms: [],
  head: [],
  page: [
    { kind: "values", key: "sums", values: ["price", "income", "today"] },
    { kind: "table", key: "lines", table: "lines" },
  ],
  moves: {},
});

const WORDS: SheetWords<typeof STRUCTURE> = {
  title: "Tiny",
  purpose: "What lines are worth.",
  owner: "Me",
  version: "1",
  values: { price: { label: "Price", sample: 2 }, income: { label: "Income" }, today: { label: "Now" } },
  tables: {
    lines: {
      columns: { place: "No.", who: "Who", pieces: "Pieces", worth: "Worth", share: "Share" },
      rows: [
        [1, "x", 3],
        [2, "y", 4],
      ],
    },
  },
  matrices: {},
  checks: { named: ["Named", "Nobody"], placed: ["Placed", "Nothing"] },
  kpis: {},
  charts: {},
  lists: {},
  terms: {},
  sections: { sums: { heading: "Sums" }, lines: { heading: "Lines" } },
};

const PLAN = layOutSheet({
  structure: STRUCTURE,
  words: WORDS,
  lang: "en",
  moneyUnit: "yuan",
  today: 46023,
  sheetName: "Tiny",
  tableName: (wish) => wish,
});
const anchorOf = (key: string) => {
  const area = PLAN.anchors?.[key];
  if (!area) throw new Error(key);
  return { ...area, rows: 1, columns: 1 };
};
/** The rule that keeps a cell quiet; columns of the table by their letters in its first row. */
const ruleOf = (cell: ReturnType<typeof anchorOf>): string | undefined => {
  const found = PLAN.conditionals.find(
    ({ area, rule }) => contains(area, cell) && rule.kind === "formula" && String(rule.style).startsWith("unentered"),
  );
  return found?.rule.kind === "formula" ? found.rule.formula : undefined;
};

test("what is worked out is quiet until something of what it rests on is entered, in a table until its row is", () => {
  const table = anchorOf("tables.lines");
  const at = (column: number, down = 1) => ({ ...table, row: table.row + down, column: table.column + column });
  const all = (column: number): string =>
    `${cellAddress(table.row + 1, table.column + column, "both")}:${cellAddress(table.row + 2, table.column + column, "both")}`;
  expect(ruleOf(anchorOf("values.income"))).toBe(`=COUNTA(${all(2)},price)=0`);
  expect(ruleOf(anchorOf("kpis.income"))).toBe(`=COUNTA(${all(2)},price)=0`);
  // A row's own pieces, whatever the price is; what stands there from the start is not entered.
  expect(ruleOf(at(3))).toBe(`=COUNTA(${cellAddress(table.row + 1, table.column + 2, "column")})=0`);
  expect(ruleOf(at(4))).toBe("=COUNTA(price)=0");
  // What rests on nothing that is entered, and what is entered, is always seen.
  expect([ruleOf(anchorOf("values.today")), ruleOf(anchorOf("values.price")), ruleOf(at(2))]).toEqual([undefined, undefined, undefined]);
});

test("a check is open until something is entered beside what stands there from the start", () => {
  const formulas = PLAN.blocks
    .flatMap(({ cells }) => cells.flat())
    .flatMap((cell) => (cell !== null && typeof cell === "object" ? [cell.formula] : []));
  expect(formulas.filter((formula) => formula.includes("Placed"))).toEqual([expect.stringMatching(/^=IF\(COUNTA\(price\)=0,"○ Placed/)]);
});
