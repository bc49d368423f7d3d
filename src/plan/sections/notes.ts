import { cellArea } from "../area";
import { wrapText } from "../../design/text-metrics";
import { cellWidth, lookOf } from "../layout/planning";
import { widthOf } from "../layout/sheet";
import { SHEET_WORDS } from "../layout/sheet-words";
import type { Section } from "../structure/structure";
import type { SectionKind } from "./section-kind";

type NotesSection = Extract<Section, { kind: "notes" }>;

/** Remarks that print with the sheet, and the template the sheet was made from: small, at the end. */
export const notesSection: SectionKind<NotesSection> = () => ({
  needs: [],
  lay: (sheet) => {
    const { draft, source } = sheet;
    const { at, count } = draft.content;
    const words = SHEET_WORDS[source.lang];
    const start = draft.nextRow;
    const { id, version } = source.structure;
    const width = widthOf(sheet, 0, count) - cellWidth("", "hint");
    const lines = (source.words.notes ?? []).flatMap((line) => wrapText(line, width, lookOf("hint")));
    draft.put(start, at, words.notes);
    draft.anchor("sections.notes", { row: start, column: at, rows: 1, columns: count });
    draft.style({ row: start, column: at, rows: 1, columns: count }, "heading");
    [
      ...lines,
      (source.structure.origin === undefined ? words.template : words.chart).replace("{id}", id).replace("{version}", String(version)),
    ].forEach((line, index) => {
      draft.put(start + 1 + index, at, line);
      draft.style(cellArea(start + 1 + index, at), "hint");
    });
    draft.anchor("identity", cellArea(start + lines.length + 1, at));
    draft.nextRow = start + lines.length + 2;
    sheet.pieces.push({ row: start, rows: draft.nextRow - start });
  },
});
