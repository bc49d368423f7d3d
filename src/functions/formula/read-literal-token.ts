import { ERROR_CODES, type CellValue, type ErrorCode } from "../../core/cell";
import type { Token } from "./token";

const ERRORS = new Set<string>(ERROR_CODES);

/** The value a piece of a formula stands for by itself; undefined where it stands for none. */
export function readLiteralToken({ kind, text }: Token): Exclude<CellValue, null> | undefined {
  if (kind === "number") return Number(text);
  if (kind === "text") return text.slice(1, -1).replaceAll('""', '"');
  if (kind === "error") {
    const code = text
      .slice(text.indexOf("#"))
      .toUpperCase()
      .replace(/^#REF!.*$/s, "#REF!");
    return { error: ERRORS.has(code) ? (code as ErrorCode) : "#UNKNOWN!" };
  }
  return kind === "name" && /^(?:true|false)$/i.test(text) ? /^t/i.test(text) : undefined;
}
