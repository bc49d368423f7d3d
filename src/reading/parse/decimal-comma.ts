import { normalize } from "./normalize";

const COMMA_IS_DECIMAL = /^[^\d,]*(?:\d+|\d{1,3}(?:[. ]\d{3})+),(?:\d{1,2}|\d{4,})[^\d.,]*$|^[^\d,]*\d{1,3}(?:\.\d{3})+,\d+[^\d.,]*$/;
const POINT_IS_DECIMAL = /^[^\d.]*[\d,]*\.(?:\d{1,2}|\d{4,})[^\d.,]*$/;

/** The first text that can only be read with a decimal comma, when none can only be read with a decimal point. */
export function decimalCommaEvidence(texts: Iterable<readonly [number, string]>): { readonly row: number; readonly text: string } | null {
  let evidence: { row: number; text: string } | null = null;
  for (const [row, raw] of texts) {
    const text = normalize(raw);
    if (COMMA_IS_DECIMAL.test(text)) evidence ??= { row, text };
    else if (POINT_IS_DECIMAL.test(text)) return null;
  }
  return evidence;
}
