/** A decimal number: digits × 10^exponent. */
export interface Decimal {
  readonly digits: bigint;
  readonly exponent: number;
}

const SIGNIFICANT = 15;

/**
 * A number as a sheet shows it, to 15 significant digits: 0.1 + 0.2 is 0.3, and a third is a third whatever it was calculated from. In
 * these decimals sums and shares can be exact.
 */
export function toDecimal(value: number): Decimal {
  const [mantissa = "0", exponent = "0"] = value.toExponential(SIGNIFICANT - 1).split("e");
  return { digits: BigInt(mantissa.replace(".", "")), exponent: Number(exponent) - SIGNIFICANT + 1 };
}

/** The nearest number to a decimal. */
export const fromDecimal = ({ digits, exponent }: Decimal): number => Number(`${digits}e${exponent}`);

/** Numbers as whole multiples of one power of ten. */
export function alignDecimals(values: readonly number[]): { readonly digits: readonly bigint[]; readonly exponent: number } {
  const decimals = values.map(toDecimal);
  const exponent = decimals.reduce((least, decimal) => Math.min(least, decimal.exponent), Infinity);
  return { digits: decimals.map((decimal) => decimal.digits * 10n ** BigInt(decimal.exponent - exponent)), exponent };
}
