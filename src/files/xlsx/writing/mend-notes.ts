import { cellAddress } from "../../../plan/area";
import { placedBox } from "../carried/note-boxes";
import type { FileSheet } from "../../file-workbook";

/** Characters of a line in a note's box, and points of its height. */
const LINE_WIDTH = 34;
const LINE_HEIGHT = 13;
const WIDE = /[\u1100-\u11ff\u2e80-\u9fff\uac00-\ud7a3\uf900-\ufaff\uff00-\uff60]/;

const linesOf = (text: string): number =>
  text
    .split("\n")
    .reduce(
      (lines, line) => lines + Math.max(1, Math.ceil([...line].reduce((width, sign) => width + (WIDE.test(sign) ? 2 : 1), 0) / LINE_WIDTH)),
      0,
    );

/** Makes each note's box as tall as its text: the library draws them all the same size. */
export function mendNotes(vml: string, sheet: FileSheet): string {
  const notes = [...sheet.notes].sort((a, b) => a.row - b.row || a.column - b.column);
  let index = 0;
  return vml.replace(/<v:shape id=[\s\S]*?<\/v:shape>/g, (shape) => {
    const note = notes[index++];
    if (!note) return shape;
    if (note.box !== undefined) return placedBox(note.box, { ...note, shown: note.shown === true }, shape);
    const height = Math.max(3, linesOf(note.text) + 1) * LINE_HEIGHT;
    const anchor = `${note.column + 1},15,${note.row},2,${note.column + 4},15,${note.row + Math.ceil(height / 15)},4`;
    const seen = note.shown
      ? shape.replace(/visibility:\s*hidden/, "visibility:visible").replace("</x:ClientData>", "<x:Visible/></x:ClientData>")
      : shape;
    return seen
      .replace(/width:[\d.]+pt;height:[\d.]+pt/, `width:216pt;height:${height}pt`)
      .replace(/<x:Anchor>[^<]*<\/x:Anchor>/, `<x:Anchor>${anchor}</x:Anchor>`);
  });
}

/** Texts of notes whose parts look different, as a file had them. */
export function mendNoteTexts(xml: string, { notes }: FileSheet): string {
  const runs = new Map(
    notes.flatMap(({ row, column, runs: own }) => (own === undefined ? [] : [[cellAddress(row, column), own] as const])),
  );
  if (runs.size === 0) return xml;
  return xml.replace(/(<comment\b[^>]*?\sref="([A-Z]+\d+)"[^>]*>)[\s\S]*?<\/comment>/g, (whole, opened: string, at: string) =>
    runs.has(at) ? `${opened}<text>${runs.get(at) ?? ""}</text></comment>` : whole,
  );
}
