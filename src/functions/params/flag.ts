import { isBlank } from "../../core/cell";
import { DomainError } from "../../core/errors";
import type { Lang } from "../../core/lang";
import type { Param, ParamText } from "../define";
import { singleCell } from "./single-cell";

const NO = { value: "FALSE", label: { en: "No", "zh-CN": "否" } } as const;
const YES = { value: "TRUE", label: { en: "Yes", "zh-CN": "是" } } as const;

/** TRUE or FALSE; numbers count as Excel counts them. An omitted argument takes the default, a blank cell is FALSE. */
export const flag = (name: string, fallback: boolean, text: Readonly<Record<Lang, ParamText>>): Param<boolean> => ({
  name,
  text,
  shape: "scalar",
  optional: true,
  unit: "text",
  choices: fallback ? [YES, NO] : [NO, YES],
  defaultText: fallback ? "TRUE" : "FALSE",
  coerce: (raw) => {
    if (raw === null) return fallback;
    const cell = singleCell(raw, name);
    if (typeof cell === "boolean") return cell;
    if (isBlank(cell)) return false;
    if (typeof cell === "number") return cell !== 0;
    if (typeof cell === "string" && /^(true|false)$/i.test(cell.trim())) return /^true$/i.test(cell.trim());
    throw new DomainError("value", "not-a-flag", { param: name, got: String(cell) });
  },
});
