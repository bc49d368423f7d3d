import { createHeadlessEngine } from "../../../../src/workbench/engine/headless";
import { snapshotToFile } from "../../../../src/workbench/files/snapshot-to-file";

// Microsoft Support, "Start a new line of text inside a cell in Excel": a break is CHAR(10).
test("a line break typed into a cell is a line feed for add-ins and in files", () => {
  const engine = createHeadlessEngine({ lang: "en" });
  const sheet = engine.workbook.getActiveSheet();
  const body = {
    dataStream: "one\rtwo\r\n",
    paragraphs: [
      { startIndex: 3, paragraphId: "a" },
      { startIndex: 7, paragraphId: "b" },
    ],
  };
  sheet.getRange("A1").setValue({ p: { id: "cell", documentStyle: {}, body } });
  expect(engine.cells(sheet.getSheetId()).value(0, 0)).toBe("one\ntwo");
  const { workbook } = snapshotToFile(engine.save());
  expect(workbook.sheets[0]?.cells[0]?.value).toBe("one\ntwo");
  engine.dispose();
});
