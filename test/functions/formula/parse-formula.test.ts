import fc from "fast-check";
import { ownCalls } from "../../../src/functions/formula/own-calls";
import { parseFormula } from "../../../src/functions/formula/parse-formula";
import { referencesIn } from "../../../src/functions/formula/references-in";
import { tokenize } from "../../../src/functions/formula/tokenize";
import type { FormulaNode } from "../../../src/functions/formula/formula-node";

const pieces = (formula: string) => tokenize(formula)?.map(({ kind, text }) => `${kind} ${text}`);

const tree = (formula: string): FormulaNode => {
  const node = parseFormula(formula);
  if (!node) throw new Error(`${formula} is no formula`);
  return node;
};

/** The tree in brackets, which shows what belongs together. */
const shape = (node: FormulaNode): string => {
  switch (node.kind) {
    case "literal":
      return JSON.stringify(node.value);
    case "array":
      return JSON.stringify(node.rows);
    case "reference":
      return node.text;
    case "missing":
      return "_";
    case "operation":
      return `(${[node.operator, ...node.operands.map(shape)].join(" ")})`;
    case "call":
      return `${node.name}[${node.args.map(shape).join(" ")}]`;
    case "other":
      return `?<${node.parts.map(shape).join(" ")}>`;
  }
};

describe("the pieces of a formula", () => {
  test("a quote inside a text or a sheet's name does not end it", () => {
    expect(pieces(`="say ""(hi)"","&'It''s, (活动)'!$B$2:B9`)).toEqual([
      `text "say ""(hi)"","`,
      "operator &",
      "reference 'It''s, (活动)'!$B$2:B9",
    ]);
  });

  test.each([
    ["日报!A2", "reference 日报!A2"],
    ["Sheet1!A:C", "reference Sheet1!A:C"],
    ["2:5", "reference 2:5"],
    ["C3#", "reference C3#"],
    ["日报[花费]", "reference 日报[花费]"],
    ["日报[[#This Row],[花费 (元)]]", "reference 日报[[#This Row],[花费 (元)]]"],
    ["[@花费]", "reference [@花费]"],
    ["'日 报'!毛利率", "name '日 报'!毛利率"],
    ["毛利率", "name 毛利率"],
    ["LOG10", "reference LOG10"],
    ["XFD1048576", "reference XFD1048576"],
    ["1.5e-3", "number 1.5e-3"],
    ["#DIV/0!", "error #DIV/0!"],
  ])("%s is one piece", (text, piece) => {
    expect(pieces(`=${text}`)).toEqual([piece]);
  });

  test("a name before a bracket is a function, even one that looks like a cell", () => {
    expect(pieces("=LOG10(A1)")?.[0]).toBe("function LOG10");
    expect(pieces("=OPS.LTV (1)")?.[0]).toBe("function OPS.LTV");
  });

  test("what stands in no formula is no formula", () => {
    expect(tokenize('="open')).toBeUndefined();
    expect(tokenize("=A1 § B1")).toBeUndefined();
  });
});

describe("the tree of a formula", () => {
  test.each([
    // Source: Microsoft Support, "Calculation operators and precedence in Excel": −2^2 is 4, percent before power, powers from the left.
    ["=-2^2", "(^ (negate 2) 2)"],
    ["=2^3^2", "(^ (^ 2 3) 2)"],
    ["=1+2*3%", "(+ 1 (* 2 (% 3)))"],
    ["=1-A1=B1&C1", "(= (- 1 A1) (& B1 C1))"],
    ["=(1+2)*3", "(* (+ 1 2) 3)"],
    ['=OPS.RETENTION_LOG(A2:A9,B2:B9,1,,"24h")', 'OPS.RETENTION_LOG[A2:A9 B2:B9 1 _ "24h"]'],
    ['=F({1,-2;"a,b",TRUE},(G(1,2)),{3})', 'F[[[1,-2],["a,b",true]] G[1 2] [[3]]]'],
    ["=TODAY()", "TODAY[]"],
    ["=F(,1,)", "F[_ 1 _]"],
  ])("%s", (formula, expected) => {
    expect(shape(tree(formula))).toBe(expected);
  });

  test("what is not understood keeps the calls within it", () => {
    expect(shape(tree("=SUM(A1:INDEX(B:B,OPS.LTV(1,2)),3)"))).toBe("SUM[?<INDEX[B:B OPS.LTV[1 2]]> 3]");
  });

  test("every part knows where it stands", () => {
    const formula = '=IF(A1="(",0,  OPS.ROAS( B1 , 2 ))';
    const [own] = ownCalls(tree(formula));
    expect(formula.slice(own?.call.start, own?.call.end)).toBe("OPS.ROAS( B1 , 2 )");
    expect(own?.call.args.map(({ start, end }) => formula.slice(start, end))).toEqual(["B1", "2"]);
  });

  test("no text whatever breaks it", () => {
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string(),
          fc
            .array(fc.constantFrom("(", ")", "{", "}", ",", ";", '"', "'", "A1", "!", "OPS.LTV", "1", "-", "%", "[", "]", "#", " "))
            .map((parts) => parts.join("")),
        ),
        (text) => {
          const node = parseFormula(`=${text}`);
          if (node) for (const { call } of ownCalls(node)) expect(`=${text}`.slice(call.start, call.end)).toMatch(/^OPS\.LTV\s*\(/);
        },
      ),
    );
  });
});

describe("our functions in a formula", () => {
  test("are found nested, outer before inner, in any case and as files store them", () => {
    const ids = ownCalls(
      tree("=IFERROR(ops.breakeven_roi(OPS.GROSS_MARGIN(A1,B1)),_xldudf_OPS_ROAS(1,2))+'FUNCRES.XLAM'!_xldudf_OPS_CAC(3,4)"),
    ).map(({ definition }) => definition.id);
    expect(ids).toEqual(["BREAKEVEN_ROI", "GROSS_MARGIN", "ROAS", "CAC"]);
  });

  test("are not found in a text, nor in a name that only begins alike", () => {
    expect(ownCalls(tree('="OPS.LTV(1,2)"'))).toEqual([]);
    expect(ownCalls(tree("=OPSX.LTV(1,2)"))).toEqual([]);
    expect(ownCalls(tree("=OPS.NO_SUCH(1)"))).toEqual([]);
  });

  test("lead to their cells, each once", () => {
    expect(referencesIn(tree("=OPS.ROAS(A1,'日 报'!B2)+A1+SUM(毛利率)"))).toEqual(["A1", "'日 报'!B2", "毛利率"]);
  });
});
