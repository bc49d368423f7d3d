import { PUNCTUATION } from "../core/punctuation";
import type { DomainError, FaultKey } from "../core/errors";
import type { Lang } from "../core/lang";
import type { FunctionDefinition } from "./define";
import { EN } from "./fault-sentences/en";
import type { Sentence } from "./fault-sentences/sentence";
import { ZH } from "./fault-sentences/zh";

const SENTENCES: Readonly<Record<Lang, Readonly<Record<FaultKey, Sentence>>>> = { en: EN, "zh-CN": ZH };

/** What went wrong, with which argument, and how to mend it. Arguments are named as people read them. */
export function faultSentence(fault: DomainError, definition: FunctionDefinition, lang: Lang): string {
  const ids = String(fault.detail["param"] ?? "").split(", ");
  const labels = ids.map((id) => definition.params.find((param) => param.name === id)?.text[lang].label ?? id);
  const among = definition.params.some(({ name, shape }) => shape === "range" && ids.includes(name));
  return SENTENCES[lang][fault.key](labels.join(PUNCTUATION[lang].list), among ? { ...fault.detail, among: 1 } : fault.detail);
}
