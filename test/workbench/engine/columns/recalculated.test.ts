import fc from "fast-check";
import { createHeadlessEngine } from "../../../../src/workbench/engine/headless";

/** Rows of a small log: a name, an amount, a name that a formula makes of both, and what formulas count, add and find in these. */
const ROWS = 12;
type Row = readonly [name: string | number | null, amount: number | null];

const formulas = (r: number): readonly string[] => [
  `=IF(B${r}>4,A${r}&"!",IF(B${r}=0,"",B${r}))`,
  `=COUNTIFS($C$1:$C${r},$C${r})`,
  `=COUNTIF(C:C,">=2")`,
  `=SUMIFS($B$1:$B$${ROWS},$C$1:$C$${ROWS},C${r},$B$1:$B$${ROWS},"<="&B${r})`,
  `=MATCH(C${r},C:C,0)`,
  `=IFERROR(XLOOKUP(C${r},$C$1:$C${r},$D$1:$D${r},"none",0,-1),"error")`,
  `=MAXIFS(D:D,A:A,"<>a")`,
];

/** The same by plain loops over the cells. */
function plainly(rows: readonly Row[]): readonly (readonly unknown[])[] {
  const amounts = rows.map(([, amount]) => amount ?? 0);
  const made = rows.map(([name], i) => ((amounts[i] as number) > 4 ? `${name ?? ""}!` : amounts[i] === 0 ? "" : (amounts[i] as number)));
  const asked = (criterion: string | number, value: string | number) =>
    criterion === "" ? value === "" : String(value).toLowerCase() === String(criterion).toLowerCase();
  const running = made.map((one, i) => made.slice(0, i + 1).filter((other) => asked(one, other)).length);
  const greatest = Math.max(0, ...running.filter((_, i) => String(rows[i]?.[0] ?? "").toLowerCase() !== "a"));
  return made.map((one, i) => [
    one,
    running[i],
    made.filter((value) => typeof value === "number" && value >= 2).length,
    rows.reduce(
      (sum, [, amount], j) => (asked(one, made[j] as string) && amount !== null && amount <= (amounts[i] as number) ? sum + amount : sum),
      0,
    ),
    made.findIndex((value) => asked(one, value)) + 1,
    running[i],
    greatest,
  ]);
}

const row: fc.Arbitrary<Row> = fc.tuple(fc.constantFrom("a", "A", "b", null), fc.constantFrom(0, 1, 2, 3, 5, 8, null));
const edits = fc.array(fc.tuple(fc.integer({ min: 0, max: ROWS - 1 }), row), { minLength: 1, maxLength: 4 });

test("after any edits, counts, sums and searches are those of the cells as they are now, those that formulas have just filled included", async () => {
  const engine = createHeadlessEngine();
  try {
    const sheet = engine.workbook.getActiveSheet();
    const rows: Row[] = fc.sample(row, { numRuns: ROWS, seed: 7 });
    sheet.getRange(0, 2, ROWS, 7).setValues(Array.from({ length: ROWS }, (_, r) => formulas(r + 1).map((f) => ({ f }))) as never);
    sheet.getRange(0, 0, ROWS, 2).setValues(rows.map((cells) => cells.map((v) => ({ v }))) as never);
    for (const changes of fc.sample(edits, { numRuns: 12, seed: 11 })) {
      for (const [at, cells] of changes) {
        rows[at] = cells;
        sheet.getRange(at, 0, 1, 2).setValues([cells.map((v) => ({ v }))] as never);
      }
      await engine.settle();
      const read = engine.cells(sheet.getSheetId());
      expect(rows.map((_, r) => formulas(r).map((__, c) => read.value(r, c + 2)))).toEqual(plainly(rows));
    }
  } finally {
    engine.dispose();
  }
});
