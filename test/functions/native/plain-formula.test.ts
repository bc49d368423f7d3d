import { plainFormula } from "../../../src/functions/native/plain-formula";
import { NoPlainFormError } from "../../../src/functions/native/plain-call";

const formulaOf = (formula: string): string => plainFormula(formula).formula;
const whyNot = (formula: string): unknown => {
  try {
    return plainFormula(formula);
  } catch (error) {
    if (error instanceof NoPlainFormError) return error.why.key;
    throw error;
  }
};

describe("a plain formula", () => {
  test("leaves no trace of what was left out, and keeps numbers as they were typed", () => {
    expect(formulaOf("=OPS.LTV(17.95,99.5%,0.01)")).toBe("=17.95*(1+0.01)/(1+0.01-99.5%)");
    expect(formulaOf('=OPS.LTV(100,0.5,,"end")')).toBe("=100*0.5/(1-0.5)");
    expect(formulaOf('=OPS.goal( B2 , 0.15 , "Points" )')).toBe("=B2+0.15");
  });

  test("stands in the place of each call, also of one within another, and leaves all else as it is", () => {
    expect(formulaOf('=IF(A1="OPS.CAC(1,2)",OPS.CAC(8,2)^2,SUM(B:B))')).toBe('=IF(A1="OPS.CAC(1,2)",(8/2)^2,SUM(B:B))');
    expect(formulaOf("=OPS.ROAS(OPS.GMV(2,0.5,3,4),6)")).toBe("=IF(2*0.5*3*4+0<0,#NUM!,2*0.5*3*4/6)");
    expect(formulaOf("=@OPS.CAC(8,2)")).toBe("=8/2");
  });

  test("is made of what files and other add-ins call our functions", () => {
    expect(formulaOf("=_xldudf_OPS_CAC(8,2)")).toBe("=8/2");
    expect(formulaOf("='OPS.XLAM'!_xldudf_OPS_CAC(8,2)")).toBe("=8/2");
  });

  test("brackets arguments that are sums", () => {
    expect(formulaOf("=OPS.GOAL(2,1-0.5)")).toBe("=2*(1+(1-0.5))");
  });

  test("of a row comes as one formula and cell by cell", () => {
    const { formula, cells } = plainFormula("=OPS.SELL_THROUGH(100,75)");
    expect(formula).toBe('=CHOOSE({1,2,3},75/100,MAX(0,100-75),"")');
    expect(cells).toEqual(["=75/100", "=MAX(0,100-75)", '=""']);
  });

  test("is an error where the call is always one", () => {
    expect(formulaOf("=OPS.BREAKEVEN_ROI(40)")).toBe("=#NUM!");
    expect(formulaOf('=OPS.GOAL(1,2,"percent")')).toBe("=#VALUE!");
  });

  test.each([
    ["=OPS.BTYD_FIT(A1:A9,B1:B9,C1:C9)", "no-form"],
    ["=OPS.TARGET_BLEND(A1:C1,,A2:C4)", "not-these"],
    ["=OPS.CAC(B2:B9,C2)", "range"],
    ["=OPS.CAC(Log[spend],C2)", "range"],
    ["=OPS.CAC(B2)", "missing"],
    ["=OPS.CAC(1,2,3)", "surplus"],
    ["=SUM(B2:B9)", "no-call"],
    [`=OPS.AB_SAMPLE_SIZE(${"1+".repeat(500)}1,B2)`, "too-long"],
  ])("is not made of %s, and the reason is told: %s", (formula, key) => {
    expect(whyNot(formula)).toBe(key);
  });

  test("takes a row of a table as one cell", () => {
    expect(whyNot("=OPS.CAC([@spend],Log[[#This Row],[customers]])")).toMatchObject({ formula: expect.stringContaining("[@spend]/") });
  });
});
