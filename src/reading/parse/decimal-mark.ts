import { normalize } from "./normalize";
import { parseNumber } from "./number";

/**
 * What one number in a text says of the mark of decimals: `comma` or `point` where it can be read in no other way, `dots` or `commas`
 * where three digits behind a single mark are decimals or a group of thousands.
 */
export type MarkEvidence = "comma" | "point" | "dots" | "commas";

export function markEvidence(text: string): MarkEvidence | null {
  const [core] = /\d[\d.,]*\d/.exec(normalize(text).replace(/(?<=\d)[ '’](?=\d{3})/g, "")) ?? [];
  if (core === undefined || !/[.,]/.test(core) || !(parseNumber(text) ?? parseNumber(text, true))) return null;
  const comma = core.lastIndexOf(",");
  const point = core.lastIndexOf(".");
  if (comma >= 0 && point >= 0) return comma > point ? "comma" : "point";
  const [mark, other, group] = comma >= 0 ? (["comma", "point", "commas"] as const) : (["point", "comma", "dots"] as const);
  const sign = comma >= 0 ? "," : ".";
  const parts = core.split(sign);
  // Groups of three, or of two as lakhs are written: with more than one of them, or before none, the other mark is that of decimals.
  if (parts.length > 2) return parts.at(-1)?.length === 3 ? other : null;
  if (parts[1]?.length !== 3 || /^0$/.test(parts[0] ?? "") || (parts[0]?.length ?? 0) > 3) return mark;
  return group;
}
