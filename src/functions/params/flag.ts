import { isBlank } from "../../core/cell";
import { shownIn } from "../../core/cells/wrong-cell";
import { DomainError } from "../../core/errors";
import type { Lang, Texts } from "../../core/lang";
import type { Choice, Param, ParamText } from "../define";
import { singleCell } from "./single-cell";

interface Meaning {
  readonly no: Texts;
  readonly yes: Texts;
}

const YES_OR_NO: Meaning = { no: { en: "No", "zh-CN": "否" }, yes: { en: "Yes", "zh-CN": "是" } };

const choicesOf = ({ no, yes }: Meaning, fallback: boolean): readonly Choice[] => {
  const both = [
    { value: "FALSE", label: no },
    { value: "TRUE", label: yes },
  ] as const;
  return fallback ? [both[1], both[0]] : both;
};

/**
 * TRUE or FALSE; numbers count as Excel counts them. An omitted argument takes the default, a blank cell is FALSE.
 *
 * @param meaning What either stands for, where yes and no would not say it.
 */
export const flag = (
  name: string,
  fallback: boolean,
  text: Readonly<Record<Lang, ParamText>>,
  meaning: Meaning = YES_OR_NO,
): Param<boolean> => ({
  name,
  text,
  shape: "scalar",
  optional: true,
  unit: "text",
  choices: choicesOf(meaning, fallback),
  defaultText: fallback ? "TRUE" : "FALSE",
  coerce: (raw) => {
    if (raw === null) return fallback;
    const cell = singleCell(raw, name);
    if (typeof cell === "boolean") return cell;
    if (isBlank(cell)) return false;
    if (typeof cell === "number") return cell !== 0;
    if (typeof cell === "string" && /^(true|false)$/i.test(cell.trim())) return /^true$/i.test(cell.trim());
    throw new DomainError("value", "not-a-flag", { param: name, got: shownIn(cell) });
  },
});
