import { calculate } from "../../../workbench/conformance/calculate";
import { lambdaCorpus, plainCorpus, plainDifferences } from "../corpus";

test("plain formulas come to what their functions do in the embedded workbook: on examples, with other numbers, and with slips", async () => {
  const corpus = plainCorpus(20_261_129, 1, 1);
  const read = await calculate([corpus.sheet]);
  expect(plainDifferences(corpus, (row, column) => read(0, row, column))).toEqual([]);
});

test("functions as names of the workbook come to what they do, with and without the arguments that may be left out", async () => {
  const corpus = lambdaCorpus(1);
  const read = await calculate(
    [corpus.sheet],
    corpus.names.map(({ name, refersTo }) => ({ name, refersTo: refersTo.slice(1) })),
  );
  expect(plainDifferences(corpus, (row, column) => read(0, row, column))).toEqual([]);
});
