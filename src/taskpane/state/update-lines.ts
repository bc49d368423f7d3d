import type { PANE_UPDATE_WORDS } from "../../locale/pane-update";
import { cellAddress } from "../../plan/area";
import type { SheetUpdate } from "../../plan/standing/sheet-update";

type Words = (typeof PANE_UPDATE_WORDS)["en"];

/** What an update cannot keep, cell by cell, and what is new and blank. */
export const updateLines = ({ unkept, blank }: SheetUpdate, words: Words): readonly string[] => [
  ...unkept.map(({ row, column, label, content, why }) => words.unkept(cellAddress(row, column), label, String(content), words.why[why])),
  ...blank.map(words.blank),
];
