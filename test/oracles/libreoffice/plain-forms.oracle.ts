import { plainCorpus, plainDifferences } from "../../functions/native/corpus";
import { workbookOf } from "../../workbench/conformance/lay-out";
import { hasProgram } from "./has-program";
import { recalculate } from "./recalculate";

const HAS_OFFICE = hasProgram("soffice");
if (!HAS_OFFICE) console.warn("LibreOffice (soffice) is not installed: plain formulas were not compared with it.");

(HAS_OFFICE ? test : test.skip)("every plain formula comes to what its function does in LibreOffice", async () => {
  const corpus = plainCorpus(20_261_129, 10);
  const { sheets } = await recalculate(workbookOf([corpus.sheet]));
  const values = new Map(sheets[0]?.cells.map(({ row, column, value }) => [`${row},${column}`, value]));
  expect(plainDifferences(corpus, (row, column) => values.get(`${row},${column}`) ?? null)).toEqual([]);
  console.log(`${corpus.cases.length} plain formulas: all agree with LibreOffice.`);
});
