import type { Lang } from "../../core/lang";
import type { ParamText } from "../define";

/** An argument's name and sentence in each language, each as a pair. */
export const words = (
  en: readonly [label: string, help: string],
  zh: readonly [label: string, help: string],
): Readonly<Record<Lang, ParamText>> => ({
  en: { label: en[0], help: en[1] },
  "zh-CN": { label: zh[0], help: zh[1] },
});
