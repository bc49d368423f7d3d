import { prose } from "../../src/build/help/prose";

describe("a text of a definition on its help page", () => {
  test("links the names of other functions to their pages", () => {
    expect(prose("Compare it with OPS.BREAKEVEN_ROI.", "ROAS").text).toBe(
      'Compare it with <a href="BREAKEVEN_ROI.html">OPS.BREAKEVEN_ROI</a>.',
    );
  });

  test("does not link to the page it is on", () => {
    expect(prose("OPS.ROAS is revenue ÷ cost", "ROAS").text).toBe("<code>OPS.ROAS</code> is revenue ÷ cost");
  });

  test("sets a formula as code up to its last bracket", () => {
    expect(prose("write =OPS.RFM_SEGMENT(CHOOSECOLS(E2#,1),F2) there", "RFM").text).toBe(
      "write <code>=OPS.RFM_SEGMENT(CHOOSECOLS(E2#,1),F2)</code> there",
    );
    expect(prose("用 =UNIQUE(A2:B9) 去重。", "RFM").text).toBe("用 <code>=UNIQUE(A2:B9)</code> 去重。");
  });

  test("sets error values as code and leaves everything else as it is, escaped", () => {
    expect(prose("a < b gives #DIV/0! or #N/A.", "ROAS").text).toBe("a &lt; b gives <code>#DIV/0!</code> or <code>#N/A</code>.");
  });
});
