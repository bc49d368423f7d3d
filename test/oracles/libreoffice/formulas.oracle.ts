import type { CellValue } from "../../../src/core/cell";
import { layOut, workbookOf } from "../../workbench/conformance/lay-out";
import { readTopics } from "../../workbench/conformance/read-table";
import { sameValue, writtenValue } from "../../workbench/conformance/same-value";
import { hasProgram } from "./has-program";
import { recalculate } from "./recalculate";

const HAS_OFFICE = hasProgram("soffice");
if (!HAS_OFFICE) console.warn("LibreOffice (soffice) is not installed: formulas were not compared with it.");

/** LibreOffice has no booleans: TRUE is a 1 that is shown as TRUE, in arrays not even that (LibreOffice Help, "Logical Functions"). */
const asTheirs = (value: CellValue): CellValue => (typeof value === "boolean" ? Number(value) : value);

const withOffice = HAS_OFFICE ? test : test.skip;

withOffice("the values of the conformance table are LibreOffice's, except where a line names another source", async () => {
  const topics = readTopics().map((topic) => layOut({ ...topic, cases: topic.cases.filter(({ source }) => source === undefined) }));
  const { sheets } = await recalculate(workbookOf(topics.map(({ sheet }) => sheet)));
  const different = topics.flatMap(({ cases, sheet: { name } }, index) => {
    const values = new Map(sheets[index]!.cells.map(({ row, column, value }) => [`${row},${column}`, value]));
    return cases.flatMap(({ formula, expected, row, column }) => {
      const theirs = expected.map((line, r) => line.map((_, c) => values.get(`${row + r},${column + c}`) ?? null));
      const agrees = expected.every((line, r) => line.every((value, c) => sameValue(asTheirs(value), asTheirs(theirs[r]![c]!))));
      return agrees ? [] : [`${name}: ${formula} → ${theirs.flat().map(writtenValue).join(",")}`];
    });
  });
  expect(different).toEqual([]);
  console.log(`${topics.reduce((sum, { cases }) => sum + cases.length, 0)} formulas of the table: all agree with LibreOffice.`);
});
