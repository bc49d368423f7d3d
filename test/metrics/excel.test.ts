import { CPC, ROI } from "../../src/metrics/advertising";
import { excelOf } from "../../src/metrics/excel";
import { BREAKEVEN_ROI, CONTRIBUTION_RATE, PROFIT_AFTER_ADS } from "../../src/metrics/unit-economics";

test("cells may be addresses, names or columns of the row, and blank ones leave the result blank", () => {
  expect(excelOf(ROI, { revenue: "[@sales]", spend: "[@budget]" })).toBe(
    'IF(AND(ISNUMBER([@sales]),N([@budget])<>0),[@sales]/[@budget],"")',
  );
});

test("a gap of a line is an error instead", () => {
  expect(excelOf(ROI, { revenue: "B2", spend: "C2" }, { none: "NA()" })).toBe("IF(AND(ISNUMBER(B2),N(C2)<>0),B2/C2,NA())");
});

test("what may be left out leaves no trace in the formula", () => {
  const rates = { grossMargin: "gross_margin", refundRate: "refund_rate", feeRate: "fee_rate" };
  expect(excelOf(CONTRIBUTION_RATE, rates)).toBe('IF(ISNUMBER(gross_margin),(1-N(refund_rate))*(gross_margin-N(fee_rate)),"")');
  expect(excelOf(CONTRIBUTION_RATE, { grossMargin: "gross_margin" })).toBe('IF(ISNUMBER(gross_margin),gross_margin,"")');
  expect(() => excelOf(CONTRIBUTION_RATE, { refundRate: "refund_rate" })).toThrow("grossMargin");
});

test("a line that needs a positive rate asks for one, rounding dust aside", () => {
  expect(excelOf(BREAKEVEN_ROI, { contributionRate: "contribution_rate" })).toBe(
    'IF(ROUND(N(contribution_rate),15)>0,1/contribution_rate,"")',
  );
});

test("an amount in another unit is multiplied where it counts", () => {
  expect(excelOf(CPC, { spend: { cell: "E5", times: "money_unit" }, clicks: "F5" })).toBe(
    'IF(AND(ISNUMBER(E5),N(F5)<>0),E5*money_unit/F5,"")',
  );
});

test("a total is the metric of the totals, over the rows that have both numbers and, if asked, meet a criterion", () => {
  const columns = { revenue: { column: "log[sales]" }, spend: { column: "log[spend]" } };
  expect(excelOf(ROI, columns)).toBe(
    'IF(SUMIFS(log[spend],log[sales],">-1E+99")<>0,SUMIFS(log[sales],log[spend],">-1E+99")/SUMIFS(log[spend],log[sales],">-1E+99"),"")',
  );
  expect(excelOf(ROI, columns, { where: ["log[channel]", "[@channel]"] })).toContain(
    'SUMIFS(log[sales],log[spend],">-1E+99",log[channel],[@channel])/',
  );
});

test("a difference of sums over no rows is blank, not nothing", () => {
  const formula = excelOf(PROFIT_AFTER_ADS, {
    revenue: { column: "log[sales]" },
    spend: { column: "log[spend]" },
    grossMargin: "gross_margin",
  });
  expect(formula).toContain('COUNTIFS(log[sales],">-1E+99",log[spend],">-1E+99")>0');
});

test("a part that is a sum gets brackets, a number and a call none", () => {
  expect(excelOf(ROI, { revenue: { number: "A1+A2" }, spend: { number: "SUM(B1:B2)" } })).toBe('IF(SUM(B1:B2)<>0,(A1+A2)/SUM(B1:B2),"")');
});
