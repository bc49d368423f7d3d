import fc from "fast-check";
import { closeBrackets } from "../../../../src/core/cells/formula/close-brackets";
import { halfWidthFormula } from "../../../../src/core/cells/formula/half-width";
import { expressions, writeExpression } from "../../../support/generated-formulas";

// Unicode, "Halfwidth and Fullwidth Forms" (U+FF01 to U+FF5E are the ASCII signs from U+0021 on), and the curly marks
// of Chinese input methods.
test.each([
  ["＝ＳＵＭ（Ａ１：Ｂ２，１）", "=SUM(A1:B2,1)"],
  ["＝IF（A1＞1，“是”，“否”）", '=IF(A1>1,"是","否")'],
  ["=A1＆”和“＆＂（）＂", '=A1&"和"&"（）"'],
  ["=A1　＋　1", "=A1 + 1"],
  ['＝“他说"好"”', '="他说""好"""'],
  ['="，（“”"＆1', '="，（“”"&1'],
  ['="a""，"＆1', '="a""，"&1'],
  ["＝‘一月（旧）’！A1", "='一月（旧）'!A1"],
  ["='It''s（1）'！A1", "='It''s（1）'!A1"],
  ["=表1[花费（元）]", "=表1[花费（元）]"],
  ["＝表1［花费（元）］", "=表1[花费（元）]"],
  ["=SUM（表1［［＃数据］，［花费，元］：［收入］］）", "=SUM(表1[[#数据],[花费，元]:[收入]])"],
  ["=表1[＠花费]", "=表1[@花费]"],
  ["=表1[a'］，]＋１", "=表1[a'］，]+1"],
  ["=毛利率＊Ａ１", "=毛利率*A1"],
  ["＝Ｑ１利润＋１", "=Ｑ１利润+1"],
  ["=“是", '="是'],
  ["=表1［花费", "=表1[花费"],
])("%s means %s", (typed, formula) => expect(halfWidthFormula(typed).text).toBe(formula));

const wide = (formula: string): string =>
  formula.replace(/"(?:[^"]|"")*"|'[^']*'|\[.*\]|[!-~]/g, (piece) =>
    piece.length > 1 ? piece : String.fromCharCode(piece.charCodeAt(0) + 0xfee0),
  );

test("any formula written in signs of full width means itself, and each sign is known by its place", () => {
  fc.assert(
    fc.property(expressions, (expression) => {
      // Names keep the letters they were given, so none of them takes part.
      const formula = `=${writeExpression(expression, "").replaceAll("name", "A9")}`;
      const { text, from } = halfWidthFormula(wide(formula));
      expect([text, from]).toEqual([formula, [...formula].map((_, at) => at)]);
    }),
  );
});

test("a formula of half width stays as it is", () => {
  fc.assert(
    fc.property(expressions, (expression) => {
      const formula = `=${writeExpression(expression, " ")}`;
      expect(halfWidthFormula(formula).text).toBe(formula);
    }),
  );
});

test.each([
  ["=SUM(1,2", "=SUM(1,2)"],
  ["=IF(A1>1,SUM(B1", "=IF(A1>1,SUM(B1))"],
  ["=(1+2", "=(1+2)"],
  ["=1)", "=1)"],
  ['="(', '="('],
  ["=T[a(b]", "=T[a(b]"],
])("%s is closed as %s", (typed, closed) => expect(closeBrackets(typed)).toBe(closed));
