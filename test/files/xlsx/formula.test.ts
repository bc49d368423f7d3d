import { fromFileFormula } from "../../../src/files/xlsx/formula/from-file-formula";
import { needsArray } from "../../../src/files/xlsx/formula/needs-array";
import { shiftFormula } from "../../../src/core/cells/formula/shift-formula";
import { toFileFormula } from "../../../src/files/xlsx/formula/to-file-formula";

// The stored forms are those of [MS-XLSX] 2.2.2 and [ECMA-376] 18.17.
test.each([
  ["XLOOKUP(A1,B:B,C:C)", "_xlfn.XLOOKUP(A1,B:B,C:C)"],
  ["FILTER(A1:A9,B1:B9>1)", "_xlfn._xlws.FILTER(A1:A9,B1:B9>1)"],
  ["LET(x,A1,x*x)", "_xlfn.LET(_xlpm.x,A1,_xlpm.x*_xlpm.x)"],
  ["MAP(A1:A3,LAMBDA(v,v+1))", "_xlfn.MAP(A1:A3,_xlfn.LAMBDA(_xlpm.v,_xlpm.v+1))"],
  ["SUM(A1#)", "SUM(_xlfn.ANCHORARRAY(A1))"],
  ["OPS.BREAKEVENROI(0.25)", "_xldudf_OPS_BREAKEVENROI(0.25)"],
  ['"XLOOKUP("&A1', '"XLOOKUP("&A1'],
  ["STDEV.S('It''s LET(x'!A1:A9)", "_xlfn.STDEV.S('It''s LET(x'!A1:A9)"],
  ["SUM(A1:A3)", "SUM(A1:A3)"],
])("%s is stored as %s and reads back", (shown, stored) => {
  expect(toFileFormula(shown)).toBe(stored);
  expect(fromFileFormula(stored)).toBe(shown);
});

test.each([
  ["[@cost]*2", "Ads[[#This Row],[cost]]*2"],
  ["[@[ad cost]]", "Ads[[#This Row],[ad cost]]"],
  ["SUM([cost])", "SUM(Ads[cost])"],
  ["Other[@x]", "Other[[#This Row],[x]]"],
])("inside the table Ads, %s is stored as %s", (shown, stored) => {
  expect(toFileFormula(shown, "Ads")).toBe(stored);
});

test.each([
  ["A1+$B$2+C$3", 1, 2, "C2+$B$2+E$3"],
  ["SUM(A:A)+SUM(2:2)", 1, 1, "SUM(B:B)+SUM(3:3)"],
  ['"A1"&Sheet1!A1', 1, 0, '"A1"&Sheet1!A2'],
  ["LOG10(A1)", 1, 0, "LOG10(A2)"],
  // Names of sheets that read like cells.
  ["SUM(Jan1:Mar1!A1)+Q1!B2", 1, 0, "SUM(Jan1:Mar1!A2)+Q1!B3"],
])("%s moved by %i rows and %i columns is %s", (formula, rows, columns, moved) => {
  expect(shiftFormula(formula, rows, columns)).toBe(moved);
});

test.each([
  "MAX(IF(A1:A9>1,B1:B9))",
  "FILTER(A1:A9,B1:B9)",
  "A1:A3*2",
  "INDEX(A1:A9,MATCH(1,(B1:B9=2)*(C1:C9=3),0))",
  "SUMPRODUCT(IF(A1:A9>1,1,0))",
])("%s needs an array", (formula) => {
  expect(needsArray(formula)).toBe(true);
});

test.each([
  "SUM(A1:A9)/2",
  "IF(SUM(A1:A9)>0,1,0)",
  "SUMPRODUCT((A1:A9=1)*(B1:B9))",
  'SUMIFS(T[a],T[b],">="&D1)',
  "T[[#This Row],[a]]*2",
  "INDEX(A1:A9,3)",
  "A1*2",
])("%s needs none", (formula) => {
  expect(needsArray(formula)).toBe(false);
});
