import { invoke } from "../../src/functions/invoke";
import type { RawArgument } from "../../src/functions/define";
import { findFunction } from "../../src/functions/registry";

const call = (id: string, args: readonly RawArgument[]) => {
  const definition = findFunction(id);
  if (!definition) throw new Error(`no function ${id}`);
  return invoke(definition, args, "en");
};

describe("numbers whose order is their meaning", () => {
  test("may stand in a row or in a column", () => {
    expect(call("FUNNEL_REQUIRED", [100, [[0.3, 0.07]]])).toEqual([[4764], [1429], [100]]);
    expect(call("FUNNEL_REQUIRED", [100, [[0.3], [0.07]]])).toEqual([[4764], [1429], [100]]);
  });

  test.each<readonly [string, readonly RawArgument[]]>([
    [
      "FUNNEL",
      [
        [
          [1000, 400],
          [900, 300],
        ],
      ],
    ],
    [
      "FUNNEL_REQUIRED",
      [
        100,
        [
          [0.3, 0.07],
          [0.2, 0.1],
        ],
      ],
    ],
  ])("are refused by OPS.%s in a block, where nobody could say which comes next", (id, args) => {
    expect(call(id, args)).toEqual({ error: "#VALUE!", message: expect.stringContaining("single column or row") });
  });

  test("are refused where there are none", () => {
    expect(call("FUNNEL", [[[]]])).toMatchObject({ error: "#VALUE!" });
    expect(call("FUNNEL_REQUIRED", [100, [[]]])).toMatchObject({ error: "#VALUE!" });
  });
});

describe("a rate outside its bounds", () => {
  const reason = (id: string, args: readonly RawArgument[]) => (call(id, args) as { message: string }).message;

  test("above 1 is told to be written as a fraction, below them to be raised", () => {
    expect(reason("BREAKEVEN_ROI", [0.4, 20])).toContain("write 20% or 0.2");
    expect(reason("BREAKEVEN_ROI", [0.4, -0.1])).toBe("refund rate is -0.1, which is not possible here. Enter a number from 0 to 1.");
    expect(reason("PRICE_BREAKEVEN", [0.3, -1])).toBe("price change is -1, which is not possible here. Enter a number above -1.");
    expect(
      reason("RETENTION_FIT", [
        [[1], [2]],
        [[0.5], [0]],
      ]),
    ).toContain("above 0 and up to 1");
  });
});
