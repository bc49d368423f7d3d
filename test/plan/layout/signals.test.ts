import { layOutSheet } from "../../../src/plan/layout/lay-out-sheet";
import { defineStructure } from "../../../src/plan/structure/define-structure";
import { count, text } from "../../../src/plan/structure/field";
import type { SheetWords } from "../../../src/plan/structure/words";

const STRUCTURE = defineStructure({
  id: "tiny",
  version: 1,
  values: {},
  tables: {
    heat: {
      columns: { who: text(), a: count(), b: count(), note: text(), c: count() },
      signals: [{ kind: "scale", columns: ["a", "b", "c"] }],
    },
  },
  checks: {},
  kpis: [],
  charts: {},
  lists: {},
  terms: [],
  head: [],
  page: [{ kind: "table", key: "heat", table: "heat" }],
  moves: {},
});

const WORDS: SheetWords<typeof STRUCTURE> = {
  title: "Tiny",
  purpose: "A heat map.",
  owner: "Me",
  version: "1",
  values: {},
  tables: { heat: { columns: { who: "Who", a: "A", b: "B", note: "Note", c: "C" }, rows: [["x", 1, 2, "y", 3]] } },
  matrices: {},
  checks: {},
  kpis: {},
  charts: {},
  lists: {},
  terms: {},
  sections: { heat: { heading: "Heat" } },
};

test("columns side by side share one scale of colour, and what stands between is left out", () => {
  const { anchors, conditionals } = layOutSheet({
    structure: STRUCTURE,
    words: WORDS,
    lang: "en",
    moneyUnit: "yuan",
    today: 46023,
    sheetName: "Tiny",
    tableName: (wish) => wish,
  });
  const left = anchors?.["tables.heat"]?.column ?? 0;
  expect(conditionals.map(({ area: { column, columns } }) => [column - left, columns])).toEqual([
    [1, 2],
    [4, 1],
  ]);
});
