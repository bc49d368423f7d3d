import { isBlank } from "../../core/cell";
import { shownIn } from "../../core/cells/wrong-cell";
import { DomainError } from "../../core/errors";
import type { Lang, Texts } from "../../core/lang";
import type { Param, ParamText } from "../define";
import { singleCell } from "./single-cell";

/** A keyword, in any case; the first is the default, for an omitted argument and for a blank cell. */
export function option<const K extends string>(
  name: string,
  choices: Readonly<Record<K, Texts>>,
  text: Readonly<Record<Lang, ParamText>>,
): Param<K> {
  const values = Object.keys(choices) as K[];
  const fallback = values[0] as K;
  return {
    name,
    text,
    shape: "scalar",
    optional: true,
    unit: "text",
    choices: values.map((value) => ({ value, label: choices[value] })),
    defaultText: fallback,
    coerce: (raw) => {
      if (raw === null) return fallback;
      const cell = singleCell(raw, name);
      if (isBlank(cell)) return fallback;
      if (values.includes(cell as K)) return cell as K;
      const keyword = typeof cell === "string" ? cell.trim().toLowerCase() : undefined;
      const found = values.find((value) => value.toLowerCase() === keyword);
      if (found === undefined)
        throw new DomainError("value", "unknown-option", { param: name, got: shownIn(cell), options: values.join(", ") });
      return found;
    },
  };
}
