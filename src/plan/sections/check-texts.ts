import type { Lang } from "../../core/lang";
import { SHEET_WORDS } from "../layout/sheet-words";

/** What the cell of a check begins with: well, to be looked at, to be mended, nothing to judge yet. */
export const SIGNS = { pass: "✓", warn: "!", fail: "✗", open: "○" } as const;

/** What the cell of a check says when all is well, when not, and when nothing has been entered. */
export interface CheckTexts {
  readonly pass: string;
  readonly fail: string;
  readonly open: string;
}

export function checkTexts(lang: Lang, [label = "", sentence = ""]: readonly string[], mild = false): CheckTexts {
  const shared = SHEET_WORDS[lang];
  return {
    pass: `${SIGNS.pass} ${label}`,
    fail: `${mild ? SIGNS.warn : SIGNS.fail} ${shared.failure(label, sentence)}`,
    open: `${SIGNS.open} ${shared.open(label)}`,
  };
}
