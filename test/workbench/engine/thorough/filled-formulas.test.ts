import fc from "fast-check";
import { columnLetters } from "../../../../src/core/cells/column-letters";
import { createHeadlessEngine } from "../../../../src/workbench/engine/headless";

/** Numbers stand in rows and columns up to 30, the formulas of one random form each in a column further right, ten rows of them. */
const SIZE = 30;
const ROWS = 10;
const FIRST_COLUMN = 40;

interface Line {
  readonly at: number;
  readonly fixed: boolean;
}
interface Area {
  readonly rows?: readonly [Line, Line];
  readonly columns?: readonly [Line, Line];
  readonly sheet: "" | "Data!" | "'Q 1'!";
}

const line = (from: number, to: number): fc.Arbitrary<Line> => fc.record({ at: fc.integer({ min: from, max: to }), fixed: fc.boolean() });
const rows = fc.tuple(line(0, SIZE - ROWS - 1), line(0, SIZE - ROWS - 1));
const columns = fc.tuple(line(0, SIZE - 1), line(0, SIZE - 1));
const sheet = fc.constantFrom("" as const, "Data!" as const, "'Q 1'!" as const);
const area: fc.Arbitrary<Area> = fc.oneof(
  { weight: 5, arbitrary: fc.record({ rows, columns, sheet }) },
  fc.record({ columns, sheet }),
  fc.record({ rows, sheet }),
);

const down = ({ at, fixed }: Line, row: number): number => (fixed ? at : at + row);
const dollar = ({ fixed }: Line): string => (fixed ? "$" : "");

/** As it is written in the row `row` of its column. */
function text({ rows: lines, columns: across, sheet: name }: Area, row: number): string {
  const corner = (end: 0 | 1): string =>
    (across ? `${dollar(across[end])}${columnLetters(across[end].at)}` : "") +
    (lines ? `${dollar(lines[end])}${down(lines[end], row) + 1}` : "");
  return `${name}${corner(0)}:${corner(1)}`;
}

type Numbers = Readonly<Record<Area["sheet"], number[][]>>;

/** The same as a sum by plain loops. */
function sum({ rows: lines, columns: across, sheet: name }: Area, row: number, numbers: Numbers): number {
  const span = (ends: readonly number[] | undefined): readonly [number, number] =>
    ends ? [Math.min(...ends), Math.max(...ends)] : [0, SIZE - 1];
  const [top, bottom] = span(lines?.map((one) => down(one, row)));
  const [left, right] = span(across?.map(({ at }) => at));
  return numbers[name]
    .slice(top, bottom + 1)
    .flatMap((cells) => cells.slice(left, right + 1))
    .reduce((a, b) => a + b, 0);
}

const FORMS = {
  "=SUM(a)": (one: number) => one,
  "=SUM(a)+SUM(b)": (one: number, other: number) => one + other,
  "=IF(SUM(a)>SUM(b),SUM(b),SUM(a)*2)": (one: number, other: number) => (one > other ? other : one * 2),
  "=LET(t,SUM(a),t+SUM(b)+t)": (one: number, other: number) => one + other + one,
  "=SUM(MAP({1,2},LAMBDA(x,x*SUM(a))))": (one: number) => 3 * one,
  "=SUM(a,b,1)": (one: number, other: number) => one + other + 1,
} as const;
type Form = keyof typeof FORMS;

const grid = (seed: number): number[][] =>
  Array.from({ length: SIZE }, (_, r) => Array.from({ length: SIZE }, (__, c) => (r * 31 + c * 17 + seed) % 97));

/** Ten rows of each form, as it is written in each. */
const filled = (form: Form, a: Area, b: Area): readonly string[] =>
  Array.from({ length: ROWS }, (_, row) => form.replace(/\b[ab]\b/g, (name) => text(name === "a" ? a : b, row)));

test("formulas that were filled each read the cells they name, whatever is fixed and whichever end comes first, before and after an edit", async () => {
  const numbers: Numbers = { "": grid(1), "Data!": grid(5), "'Q 1'!": grid(9) };
  const engine = createHeadlessEngine();
  try {
    const active = engine.workbook.create("Formulas", SIZE, FIRST_COLUMN + 60);
    const sheets = { "": active, "Data!": engine.workbook.create("Data", SIZE, SIZE), "'Q 1'!": engine.workbook.create("Q 1", SIZE, SIZE) };
    for (const name of ["", "Data!", "'Q 1'!"] as const) sheets[name].getRange(0, 0, SIZE, SIZE).setValues(numbers[name]);
    const forms = fc
      .sample(fc.tuple(fc.constantFrom(...(Object.keys(FORMS) as Form[])), area, area), { numRuns: 60, seed: 20261128 })
      // Whole rows of the sheet on which the formulas stand would hold themselves.
      .filter(([, ...areas]) => areas.every((one) => one.sheet !== "" || one.columns));
    const written = forms.map((one) => filled(...one));
    const byRow = Array.from({ length: ROWS }, (_, row) => written.map((column) => column[row] as string));
    active.getRange(0, FIRST_COLUMN, ROWS, forms.length).setFormulas(byRow);
    for (const [r, c] of [
      [0, 0],
      [3, 4],
      [12, 20],
      [19, 9],
    ] as const) {
      for (const name of ["", "Data!", "'Q 1'!"] as const) {
        (numbers[name][r] as number[])[c] = r * 1000 + c;
        sheets[name].getRange(r, c).setValue(r * 1000 + c);
      }
      await engine.settle();
      const cells = engine.cells(active.getSheetId());
      const asRead = written.map((column, i) => column.map((formula, row) => [formula, cells.value(row, FIRST_COLUMN + i)]));
      const asMeant = forms.map(([form, a, b], i) =>
        (written[i] ?? []).map((formula, row) => [formula, FORMS[form](sum(a, row, numbers), sum(b, row, numbers))]),
      );
      expect(asRead).toEqual(asMeant);
    }
  } finally {
    engine.dispose();
  }
});
