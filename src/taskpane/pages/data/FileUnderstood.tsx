import type { TableReading } from "../../../reading/table-reading";
import { useServices } from "../../services";
import { notesOf } from "../charts/notes-of";
import { UnderstoodBox } from "../charts/UnderstoodBox";
import type { CorrectionsState } from "../charts/use-corrections";
import { DATA_WORDS } from "./data-words";

/** So many sentences; a file of many columns would say more than anybody reads. */
const LISTED = 12;

interface Props {
  readonly reading: TableReading;
  readonly state: CorrectionsState;
  readonly isOpen: boolean;
}

/** What a large file was understood as by its ends. */
export function FileUnderstood({ reading, state, isOpen }: Props) {
  const { lang } = useServices();
  const words = DATA_WORDS[lang];
  const left = reading.dropped.filter(({ reason }) => reason !== "blank").length;
  const columns = reading.columns.filter(({ type }) => type !== "empty").length;
  const notes = notesOf(reading, lang)
    .slice(0, LISTED)
    .map(([sentence]) => sentence);
  return (
    <UnderstoodBox
      reading={reading}
      state={state}
      isOpen={isOpen}
      summary={words.looked(columns, reading.source.text?.encoding.toUpperCase() ?? "")}
      said={[...(left > 0 ? [words.left(left)] : []), ...notes]}
    />
  );
}
