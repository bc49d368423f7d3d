/**
 * A number moved by powers of ten in its decimal notation, because 1.005 × 100 lies a little below 100.5 in binary: what is rounded is
 * what a sheet shows, fifteen significant digits.
 */
const shifted = (value: number, places: number): number => {
  const [mantissa, exponent = "0"] = Number(value.toPrecision(15)).toExponential().split("e");
  return Number(`${mantissa}e${Number(exponent) + places}`);
};

const rounded = (value: number, digits: number, work: (value: number) => number): number => {
  const places = Math.trunc(digits);
  const moved = shifted(Math.abs(value), places);
  // So many digits that there is nothing left to round, or so few that nothing is left of the number.
  if (!Number.isFinite(moved)) return value;
  const result = Number(`${work(moved)}e${-places}`);
  return Number.isFinite(result) ? Math.sign(value) * result : Math.sign(value) * shifted(work(moved), -places);
};

/** Halves go away from zero. */
export const roundHalfAway = (value: number, digits: number): number =>
  rounded(value, digits, (moved) => Math.floor(Number((moved + 0.5).toPrecision(15))));
/** Towards zero. */
export const roundDown = (value: number, digits: number): number => rounded(value, digits, Math.floor);
/** Away from zero. */
export const roundUp = (value: number, digits: number): number => rounded(value, digits, Math.ceil);
