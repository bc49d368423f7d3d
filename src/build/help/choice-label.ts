import type { Lang } from "../../core/lang";
import type { Choice } from "../../functions/define";

/** What a choice means, without its keyword where the label begins with that: the keyword stands before it. */
export function choiceLabel({ value, label }: Choice, lang: Lang): string {
  const text = label[lang];
  const rest = text.slice(value.length);
  if (!text.toLowerCase().startsWith(value.toLowerCase().replaceAll("_", " ")) || /^[\p{L}\d]/u.test(rest)) return text;
  return rest.replace(/^[\s:：]+/, "");
}
