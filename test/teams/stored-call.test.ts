import fc from "fast-check";
import { storedFormula } from "../../src/teams/stored-call";

const forms = (formula: string, spelling: "file" | "excel" = "file") => storedFormula(formula, spelling)?.calls.map(({ broken }) => broken);

test("each form in which a call of ours comes to be stored is known, and spelled as it should be", () => {
  const stored = [
    ["_xldudf_OPS_LTV(B2,B3)", undefined],
    ["'FUNCRES.XLAM'!_xldudf_OPS_LTV(B2,B3)", "otherFile"],
    ["'C:\\Program Files\\Add ins\\FUNCRES.XLAM'!_xldudf_OPS_LTV(B2,B3)", "otherFile"],
    ["BloombergUI.xla!_xldudf_OPS_LTV(B2,B3)", "otherFile"],
    ["[2]!_xldudf_OPS_LTV(B2,B3)", "link"],
    ["_xldudf_OPSDEV_LTV(B2,B3)", "namespace"],
    ["_xldudf_OPSTEST_LTV(B2,B3)", "namespace"],
    ["OPSDEV.LTV(B2,B3)", "namespace"],
    ["OPS.LTV(B2,B3)", "spelling"],
    ["ops.ltv(B2,B3)", "spelling"],
    ["_xlfn.OPS.LTV(B2,B3)", "spelling"],
  ] as const;
  for (const [formula, broken] of stored) {
    expect([formula, forms(formula)]).toEqual([formula, [broken]]);
    expect(storedFormula(formula, "file")?.mended).toBe("_xldudf_OPS_LTV(B2,B3)");
    expect(storedFormula(formula, "excel")?.mended).toBe(formula === "ops.ltv(B2,B3)" ? formula : "OPS.LTV(B2,B3)");
  }
});

test("a function that this version has not is told and left as it is", () => {
  expect(storedFormula("_xldudf_OPS_NOVELTY(1)+[2]!_xldudf_OPS_ROAS(1,2)", "file")).toEqual({
    calls: [
      { id: "NOVELTY", broken: "unknown" },
      { id: "ROAS", broken: "link" },
    ],
    mended: "_xldudf_OPS_NOVELTY(1)+_xldudf_OPS_ROAS(1,2)",
  });
});

test("what only looks like a call is none", () => {
  for (const formula of ['"OPS.LTV(1)"', "OPS1+SUM(OPS2:OPS9)", "OPS(1)", "_xldudf_SAP_GETDATA(1)", "'OPS.LTV(1)'!A1", "MYOPS.LTV(1)"])
    expect([formula, storedFormula(formula, "file")]).toEqual([formula, undefined]);
});

test("mending changes nothing but the names of calls, and once only", () => {
  const part = fc.constantFrom("A1", "'It''s'!$B$2", '"[2]!_xldudf_OPS_LTV("', " ", "+", "Table1[[#This Row],[x]]", "{1,2}", "#REF!");
  const call = fc.constantFrom("[3]!_xldudf_OPS_ROAS(1,2)", "_xldudf_OPSDEV_ROAS(1,2)", "'A B.XLAM'!_xldudf_OPS_ROAS(1,2)");
  fc.assert(
    fc.property(fc.array(part), call, fc.array(part), (before, broken, after) => {
      const formula = [...before, "+", broken, "+", ...after].join("");
      const mended = [...before, "+", "_xldudf_OPS_ROAS(1,2)", "+", ...after].join("");
      expect(storedFormula(formula, "file")?.mended).toBe(mended);
      expect(storedFormula(mended, "file")).toEqual({ calls: [{ id: "ROAS" }], mended });
    }),
  );
});
