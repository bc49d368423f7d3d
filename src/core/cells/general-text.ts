const DIGITS = 15;
/** A decimal longer than this is written with an exponent. */
const LONGEST_DECIMAL = 20;

/** A number as `&` and the text functions write it: fifteen significant digits, an exponent where the decimal would be long. */
export function generalText(value: number): string {
  if (value === 0) return "0";
  const [mantissa = "0", exponentText = "0"] = value.toExponential(DIGITS - 1).split("e");
  const exponent = Number(exponentText);
  const digits = mantissa.replace("-", "").replace(".", "").replace(/0+$/, "");
  const sign = value < 0 ? "-" : "";
  if (exponent >= 0 && exponent <= LONGEST_DECIMAL) {
    const whole = digits.slice(0, exponent + 1).padEnd(exponent + 1, "0");
    const fraction = digits.slice(exponent + 1);
    return `${sign}${whole}${fraction && `.${fraction}`}`;
  }
  const decimal = `0.${"0".repeat(Math.max(0, -exponent - 1))}${digits}`;
  if (exponent < 0 && decimal.length <= LONGEST_DECIMAL) return sign + decimal;
  const size = String(Math.abs(exponent)).padStart(2, "0");
  return `${sign}${digits[0]}${digits.length > 1 ? `.${digits.slice(1)}` : ""}E${exponent < 0 ? "-" : "+"}${size}`;
}
