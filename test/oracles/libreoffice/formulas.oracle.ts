import { isCellError, type CellValue } from "../../../src/core/cell";
import { calculate } from "../../workbench/conformance/calculate";
import { layOut, workbookOf } from "../../workbench/conformance/lay-out";
import { readTopics } from "../../workbench/conformance/read-table";
import { sameValue, writtenValue } from "../../workbench/conformance/same-value";
import { generatedTopic } from "./generated-formulas";
import { NAMES, TABLE } from "./generated-references";
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

const GENERATED = 5000;

/**
 * LibreOffice saves the errors it alone knows as #VALUE! (LibreOffice Help, "Error Codes in LibreOffice Calc": 502, 503, 504 …), where
 * Excel's are #NUM!, #DIV/0!, #REF! or #N/A; and of two errors joined by `&` it reports the second.
 */
const sameAsTheirs = (ours: CellValue, theirs: CellValue): boolean =>
  (isCellError(ours) && isCellError(theirs)) || sameValue(rounded(asTheirs(ours)), rounded(asTheirs(theirs)));

/** To twelve digits: a long way of calculating loses some, and what is left of a difference is dust. */
const rounded = (value: CellValue): CellValue => (typeof value === "number" ? Number(Number(value.toPrecision(12)).toFixed(9)) : value);

withOffice("formulas made by chance give here what they give in LibreOffice", async () => {
  const { sheet: plain, cases } = layOut(generatedTopic(GENERATED, 20_261_128));
  const sheet = { ...plain, tables: [TABLE] };
  const read = await calculate([sheet], NAMES);
  const { sheets } = await recalculate({ ...workbookOf([sheet]), names: NAMES });
  const values = new Map(sheets[0]!.cells.map(({ row, column, value }) => [`${row},${column}`, value]));
  const different = cases.flatMap(({ formula, row, column }) => {
    const [ours, theirs] = [read(0, row, column), values.get(`${row},${column}`) ?? null];
    return sameAsTheirs(ours, theirs) ? [] : [`${formula} → ${writtenValue(theirs)}, not ${writtenValue(ours)}`];
  });
  console.log(`${cases.length} generated formulas: ${cases.length - different.length} agree with LibreOffice.`);
  expect(different).toEqual([]);
});
