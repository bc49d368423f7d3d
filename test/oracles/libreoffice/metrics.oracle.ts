import { corpusOf, differences } from "../../metrics/corpus";
import { workbookOf } from "../../workbench/conformance/lay-out";
import { hasProgram } from "./has-program";
import { recalculate } from "./recalculate";

const HAS_OFFICE = hasProgram("soffice");
if (!HAS_OFFICE) console.warn("LibreOffice (soffice) is not installed: the metrics were not compared with it.");

(HAS_OFFICE ? test : test.skip)("every metric has the same value in LibreOffice as by its definition", async () => {
  const corpus = corpusOf(20_261_128);
  const { sheets } = await recalculate(workbookOf(corpus.sheets));
  const values = sheets.map(({ cells }) => new Map(cells.map(({ row, column, value }) => [`${row},${column}`, value])));
  expect(differences(corpus, (sheet, row, column) => values[sheet]?.get(`${row},${column}`) ?? null)).toEqual([]);
  console.log(`${corpus.expected.length} metrics of the corpus: all agree with LibreOffice.`);
});
