import { rewriteReferences, shiftedFormula, type ReferenceView } from "../../../../src/workbench/engine/structure/rewrite-references";
import { referenceAfter } from "../../../../src/workbench/engine/structure/structural-change";

const NAMES: Readonly<Record<string, string>> = { s: "Sheet1", m: "My sheet", q: "Q2" };
const view: ReferenceView = {
  sheetId: "s",
  sheetNamed: (name) => Object.keys(NAMES).find((id) => NAMES[id]?.toLowerCase() === name.toLowerCase()),
  nameOf: (id) => NAMES[id] ?? "",
};
const rowBefore2 = (formula: string) =>
  rewriteReferences(formula, view, (area) => referenceAfter(area, { kind: "insert", axis: "rows", sheetId: "s", at: 1, count: 1 }));

describe("a formula whose cells move", () => {
  test.each([
    ["=C3 * D3", "=C4 * D4"],
    ['=SUM($A$1:B5) & "A5"', '=SUM($A$1:B6) & "A5"'],
    ["=Sheet1!A3+'My sheet'!A3+q2!A3", "=Sheet1!A4+'My sheet'!A3+q2!A3"],
    ["=T[A3]+T1[[#This Row],[a A5]]+A3#", "=T[A3]+T1[[#This Row],[a A5]]+A4#"],
    ["=LOG10(A10)+ROI_A3+A3.x", "=LOG10(A11)+ROI_A3+A3.x"],
    ["=SUM(A:A, 3:3, $3:$5)", "=SUM(A:A, 4:4, $4:$6)"],
    ["=INDEX(A3:A5,1):B7", "=INDEX(A4:A6,1):B8"],
    ["=SUM(Sheet1:Q2!A3)", "=SUM(Sheet1:Q2!A3)"],
    ["text A3", "text A3"],
    ["=Sheet1!C4+'Sheet1'!C4+sheet1!C4", "=Sheet1!C5+'Sheet1'!C5+sheet1!C5"],
    ["=SUM(营收!A3:A5)+'营 收'!A3+'It''s'!$A$3", "=SUM(营收!A3:A5)+'营 收'!A3+'It''s'!$A$3"],
    ["=@A3+@Sheet1!A3:A9+-A3%", "=@A4+@Sheet1!A4:A10+-A4%"],
    ["=SUM(A3#,Sheet1!A3#)", "=SUM(A4#,Sheet1!A4#)"],
    ["=SUM(B9:A3,$B5:A$3)", "=SUM(B10:A4,$B6:A$4)"],
    ["=[Book.xlsx]Sheet1!A3+'[Book.xlsx]Sheet1'!A3", "=[Book.xlsx]Sheet1!A3+'[Book.xlsx]Sheet1'!A3"],
    ["=Sheet1!Cost+Sheet1!#REF!+#REF!A3+XFE3+A1048577", "=Sheet1!Cost+Sheet1!#REF!+#REF!A3+XFE3+A1048577"],
    ['={1,2;3,4}+"Sheet1!A3"&"\'"&A3', '={1,2;3,4}+"Sheet1!A3"&"\'"&A4'],
    ["=Sheet1!A:B Sheet1!3:3", "=Sheet1!A:B Sheet1!4:4"],
  ])("keeps its text but for the references: %s", (before, after) => expect(rowBefore2(before)).toBe(after));

  test("names the sheet that its cells were moved to, and says so when they are gone", () => {
    const moved = rewriteReferences("=A1 + B2", view, (area) => (area.column === 0 ? { ...area, sheetId: "m" } : null));
    expect(moved).toBe("='My sheet'!A1 + #REF!");
    expect(rewriteReferences("=A1 + Q2!B2", view, (area) => area, "m")).toBe("=Sheet1!A1 + Q2!B2");
  });

  // Microsoft Support, "How to correct a #REF! error": the sheet stays named.
  test("says of which sheet cells are gone, and that nothing is spilled from them", () => {
    expect(rewriteReferences("=Sheet1!A1+A1#+@A1+SUM('My sheet'!A1:B2)", view, () => null)).toBe(
      "=Sheet1!#REF!+#REF!+@#REF!+SUM('My sheet'!#REF!)",
    );
  });

  test("keeps both corners of a range that shrinks to one cell", () => {
    const gone = rewriteReferences("=SUM(A2:A3,$A$1:$A$2)", view, (area) =>
      referenceAfter(area, { kind: "delete", axis: "rows", sheetId: "s", at: 1, count: 1 }),
    );
    expect(gone).toBe("=SUM(A2:A2,$A$1:$A$1)");
  });

  test("reads in another cell as if it had been filled there, around the sheet's edge", () => {
    expect(shiftedFormula("=A2>$A2+A$2+$A$2+2:2+B:$B", 1, 2)).toBe("=C3>$A3+C$2+$A$2+3:3+D:$B");
    expect(shiftedFormula("=A1", -1, -1)).toBe("=XFD1048576");
    expect(shiftedFormula("='A1 b'!A1+Jan:Mar!B$2+T[A1]+\"A1\"+LOG10(A1)", 1, 1)).toBe("='A1 b'!B2+Jan:Mar!C$2+T[A1]+\"A1\"+LOG10(B2)");
  });
});
