import type { Lang } from "../../../core/lang";
import { READING_WORDS } from "../../../locale/reading-words";
import type { Note } from "../../../reading/note";
import type { TableReading } from "../../../reading/table-reading";

/** What is said of a table that was read, each sentence once, with the first note that says it. */
export function notesOf(reading: TableReading, lang: Lang): readonly (readonly [string, Note])[] {
  const { notes } = READING_WORDS[lang];
  const said = reading.notes.filter(({ key }) => key !== "headerFound").map((note) => [notes[note.key](note.detail), note] as const);
  return [...new Map(said).entries()];
}
