import { ConditionalFormattingService } from "@univerjs/sheets-conditional-formatting";
import { LANGS } from "../../../src/core/lang";
import type { Area } from "../../../src/plan/sheet-plan";
import { columnLetters } from "../../../src/core/cells/column-letters";
import { planOf } from "../../templates/support/every-plan";
import { opened as template } from "../../templates/support/opened";
import { createHeadlessEngine } from "../../../src/workbench/engine/headless";
import type { Engine } from "../../../src/workbench/engine/create-engine";
import { fileToSnapshot } from "../../../src/workbench/files/file-to-snapshot";
import type { FileCell, FileSheet, FileWorkbook } from "../../../src/files/file-workbook";
import type { FileConditional } from "../../../src/files/file-rules";
import { shiftFormula } from "../../../src/core/cells/formula/shift-formula";
import { planToFile } from "../../../src/files/xlsx/plan-to-file";
import { layOut, workbookOf } from "../conformance/lay-out";
import { readTopics } from "../conformance/read-table";

const SHEET = "sheet-1";

async function opened(workbook: FileWorkbook): Promise<{ engine: Engine; fillAt: (row: number, column: number) => string | undefined }> {
  const engine = createHeadlessEngine({ snapshot: fileToSnapshot(workbook).snapshot });
  await engine.settle();
  const formats = engine.injector.get(ConditionalFormattingService);
  return { engine, fillAt: (row, column) => formats.composeStyle("workbook", SHEET, row, column)?.style?.bg?.rgb ?? undefined };
}

// Every bar is drawn by a conditional format over empty cells; what it must show follows from the dates and the status of its row.
test.each(LANGS)("the bars of the campaign plan are drawn: done, late, planned and the campaign's days (%s)", async (lang) => {
  const today = Math.floor(Date.now() / 86_400_000) + 25_569;
  const plan = planOf("campaign-plan", lang, "yuan", today);
  const file = planToFile([plan]);
  const columns = Object.keys(template("campaign-plan", lang).structure.tables["schedule"]!.columns);
  const [start, end, share, status] = ["start", "end", "done", "status"].map(
    (key) => plan.anchors!["tables.schedule"]!.column + columns.indexOf(key),
  ) as [number, number, number, number];
  const dates = `COUNT($${columnLetters(start)}`;
  const bars = file.sheets[0]!.conditionals.filter(
    ({ rule }) => rule.kind === "formula" && rule.formula.includes(dates) && !rule.formula.includes("NOT(AND("),
  );
  const fills = bars.map(({ rule }) => (rule.kind === "formula" ? rule.style.fill : undefined));
  const [finishedFill, late, planned] = fills;
  const area = bars[0]!.areas[0] as Area;
  const { engine, fillAt } = await opened(file);
  const cells = engine.cells(SHEET);
  const at = (row: number, column: number): number => Number(cells.value(row, column));
  const table = plan.anchors!["tables.schedule"]!;
  const step = at(table.row - 1, table.column + table.columns - 1);
  const different: string[] = [];
  const seen = new Set<string | undefined>();
  for (let row = area.row; row < area.row + area.rows; row += 1) {
    const [from, to, done, state] = [at(row, start), at(row, end), at(row, share), String(cells.value(row, status))];
    for (let column = area.column; column < area.column + area.columns; column += 1) {
      const day = at(area.row - 1, column);
      const covered = day + step > from && day <= to;
      if (!covered) continue;
      const finished = Math.min(day + step, to + 1) <= from + Math.round((to - from + 1) * done);
      const overdue = done < 1 && to < today;
      const expected = finished ? finishedFill : overdue ? late : planned;
      seen.add(expected);
      if (fillAt(row, column) !== expected) different.push(`${row},${column} (${state}): ${fillAt(row, column)}, not ${expected}`);
    }
  }
  engine.dispose();
  expect(different).toEqual([]);
  expect(seen).toContain(planned);
});

const FORMULAS = [
  'NOT($A1="abc")',
  'A1=""',
  "A1=0",
  'A1<>""',
  "A1>2",
  "AND(A1>2,NOT(ISTEXT(A1)))",
  "ISBLANK(A1)",
  "IF(A1,1,0)",
  "A1",
  "A1*1",
  "LEN(A1)",
  'LEFT(A1,1)="a"',
  "A1=A2",
  "A$1=$A1",
  "COUNTIF($A$1:$A1,$A1)>1",
  "IFERROR(A1+1,0)",
  'OR(A1="x",A1=TRUE)',
  'A1&""="3"',
  "MOD(ROW(),2)=0",
];
const FILL = "#FF0000";

/** A number but 0 or TRUE shows the format; a text, a blank and an error do not. */
const shows = (engine: Engine, row: number, column: number): boolean => {
  const cells = engine.cells(SHEET);
  const value = cells.value(row, column);
  return cells.kind(row, column) === "Boolean" ? value === true : cells.kind(row, column) === "Double" && value !== 0;
};

test("a formula means in a conditional format, cell by cell, what it means in a cell", async () => {
  const { sheet } = layOut({ ...readTopics().find(({ name }) => name === "comparisons")!, cases: [] });
  const rows = 17;
  const formulas = FORMULAS.flatMap((formula, i) =>
    Array.from({ length: rows }, (_, row): FileCell => ({ row, column: 20 + i, value: null, formula: shiftFormula(formula, row, 0) })),
  );
  const conditionals = FORMULAS.map((formula, i): FileConditional => ({
    areas: [{ row: 0, column: 50 + i, rows, columns: 1 }],
    stopIfTrue: false,
    // The format's own cells lie in another column, so its reference is made to look at the column of the inputs.
    rule: { kind: "formula", formula: formula.replaceAll(/(?<![$A-Z(])A(?=\$?\d)/g, "$A"), style: { fill: FILL } },
  }));
  const cells = [...sheet.cells, ...formulas].sort((a, b) => a.row - b.row || a.column - b.column);
  const together: FileSheet = { ...sheet, cells, conditionals };
  const { engine, fillAt } = await opened(workbookOf([together]));
  const different = FORMULAS.flatMap((formula, i) =>
    Array.from({ length: rows }, (_, row) => row)
      .filter((row) => (fillAt(row, 50 + i) === FILL) !== shows(engine, row, 20 + i))
      .map((row) => `${formula} in row ${row + 1}: ${fillAt(row, 50 + i)}, in a cell ${String(engine.cells(SHEET).value(row, 20 + i))}`),
  );
  engine.dispose();
  expect(different).toEqual([]);
});
