import type { ReactNode } from "react";
import type { TableReading } from "../../../reading/table-reading";
import { CHART_PAGE_WORDS } from "../../../locale/chart-page";
import { useServices } from "../../services";
import { CellLink } from "./CellLink";
import { DroppedRows } from "./DroppedRows";
import { notesOf } from "./notes-of";
import { UnderstoodBox } from "./UnderstoodBox";
import type { CorrectionsState } from "./use-corrections";

interface Props {
  readonly reading: TableReading;
  readonly state: CorrectionsState;
  /** What can be done with the rows. */
  readonly children: ReactNode;
}

/** So many sentences; a sheet of many columns would say more than anybody reads. */
const LISTED = 20;

/** What was understood of the sheet; open where something is missing. */
export function Understood({ reading, state, children }: Props) {
  const { lang } = useServices();
  const text = CHART_PAGE_WORDS[lang];
  const dropped = reading.dropped.filter(({ reason }) => reason !== "blank");
  // Several currencies are asked about, row by row.
  const currencies = reading.currencies ? [] : [...new Set(reading.columns.flatMap(({ currency }) => currency ?? []))];
  const notes = notesOf(reading, lang);
  const left = dropped.length > 0 ? ` · ${text.dropped(dropped.length)}` : "";
  return (
    <UnderstoodBox
      reading={reading}
      state={state}
      isOpen={reading.notes.some(({ key }) => key === "yearMissing")}
      summary={`${text.understood(reading.rows.length, reading.columns.length)}${left}`}
      said={[
        ...currencies.map((code) => text.currency(code)),
        ...notes.slice(0, LISTED).map(([sentence, { cell }]) => (
          <>
            {sentence} {cell && <CellLink reading={reading} at={cell} />}
          </>
        )),
        ...(notes.length > LISTED ? [`+${notes.length - LISTED}`] : []),
      ]}
    >
      <DroppedRows
        reading={reading}
        onKeep={(row) => state.correct({ keepRows: [row] })}
        onDrop={(row) => state.correct({ totalRows: [row] })}
      />
      {children}
    </UnderstoodBox>
  );
}
