import fc from "fast-check";
import { alignDecimals, fromDecimal, toDecimal } from "../../../src/core/numeric/decimal";

describe("a decimal", () => {
  test("is the number as a sheet shows it, to 15 digits", () => {
    fc.assert(
      fc.property(fc.double({ noNaN: true, noDefaultInfinity: true }), (value) =>
        expect(fromDecimal(toDecimal(value))).toBe(Number(value.toPrecision(15)) + 0),
      ),
    );
    expect(fromDecimal(toDecimal(0.1 + 0.2))).toBe(0.3);
  });

  test("aligned with others keeps its value", () => {
    fc.assert(
      fc.property(fc.array(fc.double({ min: -1e9, max: 1e9, noNaN: true }), { minLength: 1, maxLength: 5 }), (values) => {
        const { digits, exponent } = alignDecimals(values);
        expect(digits.map((whole) => fromDecimal({ digits: whole, exponent }))).toEqual(
          values.map((value) => fromDecimal(toDecimal(value))),
        );
      }),
    );
  });
});
