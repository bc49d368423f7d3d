import type { Lang } from "../../../core/lang";
import { WORKBENCH_WORDS } from "../../../locale/workbench";
import type { FileLoss } from "../../../files/xlsx/file-loss";

/** What cannot be kept, one line each: what, how many, where. */
export function lossLines(losses: readonly FileLoss[], lang: Lang): string[] {
  const words = WORKBENCH_WORDS[lang];
  return losses.map(({ kind, count, sheet, name }) => words.lossLine(words.fileLosses[kind], count, sheet ?? "", name ?? ""));
}
