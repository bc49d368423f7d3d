import { calculate } from "../../workbench/conformance/calculate";
import { lambdaCorpus, plainCorpus, plainDifferences } from "../native/corpus";

test("every plain formula comes to what its function does in the embedded workbook, on all examples and on many others", async () => {
  const corpus = plainCorpus(20_261_130, 4);
  const read = await calculate([corpus.sheet]);
  expect(plainDifferences(corpus, (row, column) => read(0, row, column))).toEqual([]);
});

test("functions as names of the workbook come to what they do on all examples", async () => {
  const corpus = lambdaCorpus();
  const names = corpus.names.map(({ name, refersTo }) => ({ name, refersTo: refersTo.slice(1) }));
  const read = await calculate([corpus.sheet], names);
  expect(plainDifferences(corpus, (row, column) => read(0, row, column))).toEqual([]);
});
