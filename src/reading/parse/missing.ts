import { isBlank, isCellError, type CellValue } from "../../core/cell";
import { normalize } from "./normalize";

const NONE =
  /^(?:[-–—−_/\\.]+|n\/?a|null|none|nan|nil|inf(?:inity)?|[-+]?∞|无|暂无|空|未知|無|なし|없음|k\.?a\.?|s\/o|n\.a\.|#(?:n\/a|div\/0!|value!|ref!|num!|name\?|null!)|[<>≤≥~≈]\s?\d[\d.,]*\s?%)$/i;

/** Whether a cell says that there is no value: blank, an error, or one of the signs people and platforms write for it. */
export function isMissing(value: CellValue): boolean {
  if (isBlank(value) || isCellError(value)) return true;
  return typeof value === "string" && (normalize(value) === "" || NONE.test(normalize(value)));
}
