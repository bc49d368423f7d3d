import fc from "fast-check";
import { fittingNumber } from "../../../../src/workbench/page/grid/fitting-number";

// As Excel shows them in a column of ten digits.
test.each([
  [0.0602409638554, 0.06024096],
  [-1.40783041513, -1.4078304],
  [0.1 + 0.2, 0.3],
  [1209.123456789, 1209.12346],
  [1234567890, 1234567890],
  [12345678901, "1.2346E+10"],
  [-12345678901.5, "-1.235E+10"],
  [9999999999.9, "1E+10"],
  [2.53962859e-10, "2.5396E-10"],
  [1.5e-120, "1.5E-120"],
  [-0.0609711573567, -0.0609712],
])("%d is shown as %s", (value, shown) => {
  expect(fittingNumber(value, 10)).toBe(shown);
});

test("what is shown fits, is as close as its digits allow, and is the number itself where that fits", () => {
  fc.assert(
    fc.property(
      fc.double({ min: -1e6, max: 1e6, noNaN: true }).filter((value) => Math.abs(value) > 1e-5),
      fc.integer({ min: 9, max: 11 }),
      (value, characters) => {
        const shown = Number(fittingNumber(value, characters));
        expect(String(shown).length).toBeLessThanOrEqual(characters);
        const decimals = characters - String(Math.trunc(value)).length - 2;
        expect(Math.abs(shown - value)).toBeLessThanOrEqual(10 ** -Math.max(0, decimals) / 2 + 1e-12);
        if (String(value).length <= characters) expect(shown).toBe(value);
      },
    ),
  );
});
