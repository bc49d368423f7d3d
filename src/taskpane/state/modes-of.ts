import { isBlank, type CellValue } from "../../core/cell";
import type { Lang } from "../../core/lang";
import type { FunctionDefinition, RawArgument } from "../../functions/define";

const single = (value: RawArgument | undefined): CellValue =>
  Array.isArray(value) ? ((value as readonly (readonly CellValue[])[])[0]?.[0] ?? null) : ((value ?? null) as CellValue);

/** The switches a number depends on, in words: "on day N", "calendar days". A yes-or-no is named only where it is on. */
export function modesOf(definition: FunctionDefinition, values: readonly (RawArgument | undefined)[], lang: Lang): readonly string[] {
  return definition.params.flatMap((param, i) => {
    if (!param.choices) return [];
    const given = single(values[i]);
    const keyword = isBlank(given) ? String(param.defaultText) : String(given).trim();
    const choice = param.choices.find(({ value }) => value.toLowerCase() === keyword.toLowerCase());
    if (!choice) return [];
    if (choice.value === "FALSE") return [];
    return choice.value === "TRUE" ? [param.text[lang].label] : [choice.label[lang]];
  });
}
