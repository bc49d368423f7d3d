import { hashAlgorithm } from "@univerjs/core";
import { createHeadlessEngine } from "../../../src/workbench/engine/headless";

const LETTERS = "abcdefghijklmnopqrstuvwxyz";

/** Two texts of the same length for which the library's hash is the same; it then is whatever stands around them. */
function alike(): readonly [string, string] {
  const known = new Map<number, string>();
  let state = 1;
  for (;;) {
    let text = "";
    while (text.length < 64) {
      state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
      text += LETTERS[(state >>> 16) % LETTERS.length];
    }
    const hash = hashAlgorithm(text);
    const other = known.get(hash);
    if (other !== undefined && other !== text) return [other, text];
    known.set(hash, text);
  }
}

test("two long formulas that the library's hash takes for one another give each its own value", async () => {
  const engine = createHeadlessEngine();
  try {
    const texts = alike();
    const sheet = engine.workbook.getActiveSheet();
    sheet.getRange(0, 0, 2, 1).setValues(texts.map((text) => [{ f: `=UPPER("${text}")` }]) as never);
    await engine.settle();
    const read = engine.cells(sheet.getSheetId());
    expect(texts.map((_, row) => read.value(row, 0))).toEqual(texts.map((text) => text.toUpperCase()));
  } finally {
    engine.dispose();
  }
});
