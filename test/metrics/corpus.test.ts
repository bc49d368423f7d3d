import { calculate } from "../workbench/conformance/calculate";
import { corpusOf, differences } from "./corpus";

test("every metric has the same value in the embedded workbook as by its definition, with blanks, zeros, refunds and texts", async () => {
  const corpus = corpusOf(20_261_128);
  expect(differences(corpus, await calculate(corpus.sheets))).toEqual([]);
  const values = corpus.expected.map(({ value }) => value);
  // A corpus that were all gaps, or none, would prove nothing.
  expect(values.filter((value) => value === "").length).toBeGreaterThan(values.length / 10);
  expect(values.filter((value) => typeof value === "number").length).toBeGreaterThan(values.length / 3);
});
