import { isCellError, type CellValue } from "../../../src/core/cell";
import type { FileWorkbook } from "../../../src/files/file-workbook";
import { planToFile } from "../../../src/files/xlsx/plan-to-file";
import type { SheetPlan } from "../../../src/plan/sheet-plan";
import { cellReader } from "../../../src/workbench/engine/cells/cell-reader";
import { createHeadlessEngine } from "../../../src/workbench/engine/headless";
import { fileToSnapshot } from "../../../src/workbench/files/file-to-snapshot";
import { reportOf, TABLES } from "../../report/report-cases";
import { hasProgram } from "./has-program";
import { recalculateAll } from "./recalculate";
import { sameValue } from "./same-value";

const HAS_OFFICE = hasProgram("soffice");
if (!HAS_OFFICE) console.warn("LibreOffice (soffice) is not installed: reports were not calculated with it.");

interface Calculated {
  readonly report: SheetPlan;
  readonly file: FileWorkbook;
  readonly theirs: FileWorkbook | undefined;
}

const calculated = new Map<string, Calculated>();

beforeAll(async () => {
  if (!HAS_OFFICE) return;
  const made: { readonly name: string; readonly report: SheetPlan; readonly file: FileWorkbook }[] = [];
  for (const { name, rows, lang } of TABLES) {
    const { source, report } = await reportOf(rows, lang);
    made.push({ name, report, file: planToFile([source, report]) });
  }
  const theirs = await recalculateAll(made.map(({ file }) => file));
  made.forEach(({ name, report, file }, index) => calculated.set(name, { report, file, theirs: theirs[index] }));
}, 900_000);

/** A gap of a line; Excel writes it so, too. */
const NOT_THERE = "#N/A";
const plain = (value: CellValue): CellValue => (isCellError(value) ? value.error : value);

(HAS_OFFICE ? test : test.skip).each(TABLES)(
  "LibreOffice calculates the report of $name without an error, to the same values",
  async ({ name }) => {
    const { report, file, theirs } = calculated.get(name) as Calculated;
    const values = new Map(theirs?.sheets[1]?.cells.map(({ row, column, value }) => [`${row},${column}`, plain(value)]));
    const engine = createHeadlessEngine({ snapshot: fileToSnapshot(file).snapshot });
    try {
      await engine.settle();
      const reader = cellReader(engine, engine.workbook.getSheetByName(report.sheetName)?.getSheetId() ?? "");
      const both = report.blocks.flatMap(({ row, column, cells: lines }) =>
        lines.flatMap((line, down) =>
          line.map((_, across) => {
            const at = [row + down, column + across] as const;
            return { at: at.join(","), ours: plain(reader.value(...at)), theirs: values.get(at.join(",")) ?? null };
          }),
        ),
      );
      expect([...values].filter(([, value]) => typeof value === "string" && /^#[A-Z]/.test(value) && value !== NOT_THERE)).toEqual([]);
      expect(both.filter((one) => !sameValue(one.ours, one.theirs))).toEqual([]);
      expect(both.some(({ ours }) => typeof ours === "number")).toBe(true);
    } finally {
      engine.dispose();
    }
  },
);
