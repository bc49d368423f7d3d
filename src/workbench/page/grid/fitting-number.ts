/** The number rounded to as many digits as fit into so many characters; whole numbers and what has no room at all stay as they are. */
export function fittingNumber(value: number, characters: number): number {
  if (String(value).length <= characters) return value;
  const whole = String(Math.trunc(value)).length + (value < 0 && value > -1 ? 1 : 0);
  if (whole > characters) return value;
  const rounded = Number(value.toFixed(Math.max(0, characters - whole - 1)));
  // So small that only zeros would be left: digits and an exponent, such as 2.54e-10.
  return rounded === 0 ? Number(value.toPrecision(Math.max(1, characters - 6))) : rounded;
}
