import { trackedPlace, trackingFormula } from "../../src/teams/ledger/tracking";

const entry = { sheet: "Plan", row: 6, column: 3, formula: "=OPS.LTV(B7,$C$7:C9,'Other one'!A:A)+$B$1" };

test("the ledger refers to a cell and to all its formula reads", () => {
  expect(trackingFormula(entry)).toBe("CHOOSE(1,Plan!$D$7,Plan!$B$7,Plan!$C$7:$C$9,'Other one'!$A:$A,Plan!$B$1)");
  expect(trackingFormula({ ...entry, formula: "=OPS.LTV([1]Prices!A1,Jan:Mar!A1,rate,Log[cost])" })).toBe("CHOOSE(1,Plan!$D$7)");
});

test("addresses that a spreadsheet kept true are those of the formula, with its own dollar signs", () => {
  const now = "CHOOSE(1,'My plan'!$D$9,'My plan'!$B$9,'My plan'!$C$9:$C$12,Else!$A:$A,'My plan'!$B$1)";
  expect(trackedPlace(now, entry)).toEqual({
    sheet: "My plan",
    cell: { row: 8, column: 3 },
    formula: "=OPS.LTV(B9,$C$9:C12,Else!A:A)+$B$1",
  });
});

test("what was deleted is told, and nothing is made up for it", () => {
  const gone = "CHOOSE(1,Plan!$D$7,Plan!#REF!,Plan!$C$7:$C$9,'Other one'!$A:$A,Plan!$B$1)";
  expect(trackedPlace(gone, entry)).toMatchObject({ cell: { row: 6, column: 3 }, lost: "deleted" });
  expect(trackedPlace("CHOOSE(1,#REF!,Plan!$B$7)", entry)?.cell).toBeUndefined();
  expect(trackedPlace(undefined, entry)).toBeUndefined();
  expect(trackedPlace("4+1", entry)).toBeUndefined();
});
