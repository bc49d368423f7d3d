import { literalText } from "../../src/excel/literal-text";

describe("text that Excel would take for something else gets an apostrophe", () => {
  test.each(["=1+1", "+86 138", "-5", "@SUM(A1)", "  =A1", "\t=A1", "=cmd|' /C calc'!A0"])("as a formula: %j", (text) => {
    expect(literalText(text)).toBe(`'${text}`);
  });

  test.each(["2026-01", "3-4", "1/2", "12", "007", "50%", "¥100", "$5", "(3)", ".5", "9:30", "１２", "Mar 2026", "sep-24", "12月"])(
    "as a number or a date: %j",
    (text) => {
      expect(literalText(text)).toBe(`'${text}`);
    },
  );

  test.each(["TRUE", "false", " True ", "#N/A", "#DIV/0!"])("as a truth value or an error: %j", (text) => {
    expect(literalText(text)).toBe(`'${text}`);
  });

  test("its own apostrophe stays, because a second one stands before it", () => {
    expect(literalText("'quoted'")).toBe("''quoted'");
  });
});

test.each(["Budget", "预算", "Marketing plan", "ROI ≥ 2", "第 1 周", "W1", "March", "truely", "# of orders", "（含税）", ""])(
  "plain text is written as it is: %j",
  (text) => {
    expect(literalText(text)).toBe(text);
  },
);
