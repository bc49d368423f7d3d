import { isCellError, type CellValue } from "../../../src/core/cell";
import { planToFile } from "../../../src/files/xlsx/plan-to-file";
import { cellReader } from "../../../src/workbench/engine/cells/cell-reader";
import { createHeadlessEngine } from "../../../src/workbench/engine/headless";
import { fileToSnapshot } from "../../../src/workbench/files/file-to-snapshot";
import { reportOf, TABLES } from "../../report/report-cases";
import { hasProgram } from "./has-program";
import { recalculate } from "./recalculate";
import { sameValue } from "./same-value";

const HAS_OFFICE = hasProgram("soffice");
if (!HAS_OFFICE) console.warn("LibreOffice (soffice) is not installed: reports were not calculated with it.");

/** A gap of a line; Excel writes it so, too. */
const NOT_THERE = "#N/A";
const plain = (value: CellValue): CellValue => (isCellError(value) ? value.error : value);

(HAS_OFFICE ? test : test.skip).each(TABLES)(
  "LibreOffice calculates the report of $name without an error, to the same values",
  async ({ rows, lang }) => {
    const { source, report } = await reportOf(rows, lang);
    const file = planToFile([source, report]);
    const theirs = new Map((await recalculate(file)).sheets[1]?.cells.map(({ row, column, value }) => [`${row},${column}`, value]));
    const engine = createHeadlessEngine({ snapshot: fileToSnapshot(file).snapshot });
    try {
      await engine.settle();
      const reader = cellReader(engine, engine.workbook.getSheetByName(report.sheetName)?.getSheetId() ?? "");
      const cells = report.blocks.flatMap(({ row, column, cells: lines }) =>
        lines.flatMap((line, down) => line.map((_, across) => ({ row: row + down, column: column + across }))),
      );
      const both = cells.map(({ row, column }) => ({
        row,
        column,
        ours: plain(reader.value(row, column)),
        theirs: plain(theirs.get(`${row},${column}`) ?? null),
      }));
      expect(both.filter(({ theirs: value }) => typeof value === "string" && /^#(?!N\/A)/.test(value) && value !== NOT_THERE)).toEqual([]);
      expect(both.filter((one) => !sameValue(one.ours, one.theirs))).toEqual([]);
      expect(both.some(({ ours }) => typeof ours === "number")).toBe(true);
    } finally {
      engine.dispose();
    }
  },
);
