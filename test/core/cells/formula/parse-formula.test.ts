import fc from "fast-check";
import { isFault, parseFormula } from "../../../../src/core/cells/formula/parse-formula";
import { printFormula } from "../../../../src/core/cells/formula/print-formula";
import { tokenizeFormula } from "../../../../src/core/cells/formula/tokenize-formula";
import type { FormulaItem } from "../../../../src/core/cells/formula/formula-item";
import { expressions, writeExpression, type Expression } from "../../../support/generated-formulas";

const read = (formula: string): string => {
  const parsed = parseFormula(formula);
  return isFault(parsed) ? `${parsed.key} at ${parsed.at}` : printFormula(parsed.items);
};

/** The order of calculation, for formulas of single letters and operators. */
const order = (formula: string): string => {
  const parsed = parseFormula(formula);
  if (isFault(parsed)) return parsed.key;
  return parsed.items
    .map((item) =>
      item.kind === "number" ? item.value : item.kind === "prefix" ? `±${item.operator}` : "operator" in item ? item.operator : item.kind,
    )
    .join(" ");
};

// Microsoft Support, "Calculation operators and precedence in Excel": the table of precedence, and that signs bind before powers.
test.each([
  ["=-2^2", "2 ±- 2 ^"],
  ["=2^-2", "2 2 ±- ^"],
  ["=1+2*3", "1 2 3 * +"],
  ["=2*3+1", "2 3 * 1 +"],
  ["=8-4-2", "8 4 - 2 -"],
  ["=2^3^2", "2 3 ^ 2 ^"],
  ["=1&2+3", "1 2 3 + &"],
  ["=1=2&3", "1 2 3 & ="],
  ["=-5%", "5 ±- %"],
  ["=5%%", "5 % %"],
  ["=2^5%", "2 5 % ^"],
  ["=1+-+-1", "1 1 ±- ±+ ±- +"],
  ["=1<=2<>3", "1 2 <= 3 <>"],
])("%s is calculated in the order %s", (formula, expected) => expect(order(formula)).toBe(expected));

// ECMA-376 part 1, 18.17.2 (grammar); Microsoft Support, "Using structured references with Excel tables", "Calculation
// operators and precedence".
test.each([
  ["=2.0", "2"],
  ["=.5", "0.5"],
  ["=1.", "1"],
  ["=1E-2", "0.01"],
  ["=007", "7"],
  ['="a""b"', '"a""b"'],
  ["=true", "TRUE"],
  ["=#n/a", "#N/A"],
  ["=#REF!A1", "#REF!"],
  ["=IF(1,,2)", "IF(1,,2)"],
  ["=f(,)", "f(,)"],
  ["=f( )", "f()"],
  ["=SUM (A1)", "SUM(A1)"],
  ["=LOG10(5)", "LOG10(5)"],
  ["= A1 +\n B1 ", "A1+B1"],
  ["=(A1,C3)", "(A1,C3)"],
  ["=A1:B3 B2:C5", "A1:B3 B2:C5"],
  ["=A1:INDEX(B:B,2)", "A1:INDEX(B:B,2)"],
  ["=a1:$b$2", "A1:$B$2"],
  ["=5:5", "5:5"],
  ["=$A:B", "$A:B"],
  ["=A1#", "A1#"],
  ["=Jan:Mar!A1", "Jan:Mar!A1"],
  ["='It''s'!A1", "'It''s'!A1"],
  ["=渠道!A1", "渠道!A1"],
  ["='2024'!A1", "'2024'!A1"],
  ["=R1C1", "R1C1"],
  ["=A1048577", "A1048577"],
  ["=XFE1", "XFE1"],
  ["=-@A1:A3", "-@A1:A3"],
  ["=@OPS.CAC(8,2)", "@OPS.CAC(8,2)"],
  ['={1,-2;"a",TRUE}', '{1,-2;"a",TRUE}'],
  ["={#N/A}", "{#N/A}"],
  ["=LAMBDA(x,x+1)(2)", "LAMBDA(x,x+1)(2)"],
  ["=T[Re'#v]", "T[[Re'#v]]"],
  ["=T[[#Headers],[a]]", "T[[#Headers],[a]]"],
  ["=T[[#All], [a]:[b]]", "T[[#All],[a]:[b]]"],
  ["=[@[Ad Cost]]", "[[#This Row],[Ad Cost]]"],
  ["=[@a]", "[[#This Row],[a]]"],
  ["=T[@]", "T[[#This Row]]"],
  ["=T[]", "T[]"],
  ["=T[#Totals]", "T[[#Totals]]"],
  ["=T[[#Headers],[#Data],[a]]", "T[[#Headers],[#Data],[a]]"],
])("%s is read as %s", (formula, expected) => expect(read(formula)).toBe(expected));

test.each([
  ["=", "empty at 1"],
  ["=1+", "missing-operand at 3"],
  ["=*2", "missing-operand at 1"],
  ["=()", "missing-operand at 2"],
  ["=1 2", "missing-operator at 3"],
  ["=A1 2", "missing-operator at 4"],
  ["=(1", "unclosed-bracket at 1"],
  ["=1)", "unopened-bracket at 2"],
  ["=T[", "unclosed-bracket at 1"],
  ['="abc', "unclosed-text at 1"],
  ["=SUM(1;2)", "semicolon at 6"],
  ["={1,2;3}", "array-constant at 7"],
  ["={}", "array-constant at 2"],
  ["={A1}", "array-constant at 2"],
  ["=1,2", "not-a-reference at 2"],
  ['="a":B1', "not-a-reference at 4"],
  ["=SUM(A1)#", "not-a-reference at 8"],
  ["=1e400", "number-too-large at 1"],
  ["=€", "unknown-sign at 1"],
  ["=T[[a]", "unclosed-bracket at 1"],
  ["=T[[#Headers],[#Totals]]", "table-reference at 1"],
  ["=A1>", "missing-operand at 4"],
])("%s is refused: %s", (formula, expected) => expect(read(formula)).toBe(expected));

// Microsoft Support, "Excel specifications and limits".
test("formulas of the largest size are read, larger ones are refused", () => {
  expect(parseFormula(`=1${"+1".repeat(4095)}`)).toHaveProperty("items.length", 8191);
  expect(read(`=1${"+1".repeat(4096)}`)).toBe("too-long at 8192");
  expect(parseFormula(`=${"(".repeat(4095)}1${")".repeat(4095)}`)).toHaveProperty("items.length", 4096);
  expect(read(`=${"IF(1,".repeat(64)}1${")".repeat(64)}`)).not.toMatch(/at/);
  expect(read(`=${"IF(1,".repeat(65)}1${")".repeat(65)}`)).toMatch(/^too-nested/);
  expect(read(`=SUM(${Array.from({ length: 255 }, () => "1").join(",")})`)).toMatch(/^SUM/);
  expect(read(`=SUM(${Array.from({ length: 256 }, () => "1").join(",")})`)).toBe("too-many-arguments at 1");
  expect(read(`="${"x".repeat(255)}"`)).toMatch(/^"x/);
  expect(read(`="${"x".repeat(256)}"`)).toBe("text-too-long at 1");
});

const asTree = (items: readonly FormulaItem[]): Expression => {
  const pile: Expression[] = [];
  for (const item of items) {
    if (item.kind === "group") continue;
    if (item.kind === "prefix" || item.kind === "postfix") pile.push({ sign: item.operator, of: pile.pop() as Expression });
    else if (item.kind === "binary") {
      const right = pile.pop() as Expression;
      pile.push({ operator: item.operator, left: pile.pop() as Expression, right });
    } else if (item.kind === "call") pile.push({ call: item.name, args: item.args === 0 ? [] : pile.splice(-item.args) });
    else pile.push({ leaf: printFormula([item]) });
  }
  return pile[0] as Expression;
};

test("any expression written out is read as the same expression, whatever space is put around its signs", () => {
  fc.assert(
    fc.property(expressions, fc.constantFrom("", " ", "\n", "  "), (expression, gap) => {
      const parsed = parseFormula(`=${writeExpression(expression, gap)}`);
      if (isFault(parsed)) throw new Error(`${parsed.key} at ${parsed.at}`);
      expect(asTree(parsed.items)).toEqual(expression);
    }),
  );
});

test("any text whatever is either read or refused with a reason, and its pieces give it back", () => {
  const signs = fc.constantFrom(
    ..."=+-*/^&<>()[]{},;:!#@%'\"$.\\? \n".split(""),
    "A1",
    "T[",
    "12",
    "e",
    "名",
    "#REF!",
    "Sheet1!",
    "LET(",
    "\u0001",
    "€",
  );
  fc.assert(
    fc.property(
      fc.array(signs, { maxLength: 40 }).map((parts) => parts.join("")),
      (text) => {
        const parsed = parseFormula(text);
        expect(isFault(parsed) ? parsed.at <= text.length : parsed.items.length > 0).toBe(true);
        expect(
          tokenizeFormula(text)
            .map((token) => token.text)
            .join(""),
        ).toBe(text);
      },
    ),
    { numRuns: 1000 },
  );
});

test("a formula that was read and printed is read as the same items", () => {
  fc.assert(
    fc.property(expressions, (expression) => {
      const once = parseFormula(`=${writeExpression(expression, "")}`);
      if (isFault(once)) throw new Error(once.key);
      expect(parseFormula(printFormula(once.items))).toEqual(once);
    }),
  );
});
