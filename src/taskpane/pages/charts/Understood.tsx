import { Button, Checkbox, Field, Input, Select, makeStyles, tokens } from "@fluentui/react-components";
import { isMeasure, ROLES, type Role } from "../../../reading/roles/role";
import type { Corrections } from "../../../reading/recipe";
import type { TableReading } from "../../../reading/table-reading";
import { CHART_PAGE_WORDS } from "../../../locale/chart-page";
import { READING_WORDS } from "../../../locale/reading-words";
import { usePageStyles } from "../../components/use-page-styles";
import { useServices } from "../../services";
import { cellName } from "./cell-name";
import { ColumnList } from "./ColumnList";
import { DroppedRows } from "./DroppedRows";

const useStyles = makeStyles({
  summary: {
    cursor: "pointer",
    minHeight: "24px",
    fontWeight: tokens.fontWeightSemibold,
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}` },
  },
  inside: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalM, paddingTop: tokens.spacingVerticalS },
});

interface Props {
  readonly reading: TableReading;
  readonly hints: Corrections;
  readonly onCorrect: (change: Corrections) => void;
  readonly onReset: () => void;
}

const YEAR = /^20\d{2}$/;

/** What was understood of the sheet, folded; open where something is missing. Everything guessed can be changed. */
export function Understood({ reading, hints, onCorrect, onReset }: Props) {
  const { lang } = useServices();
  const styles = useStyles();
  const page = usePageStyles();
  const text = CHART_PAGE_WORDS[lang];
  const said = READING_WORDS[lang];
  const dropped = reading.dropped.filter(({ reason }) => reason !== "blank");
  const needsYear = reading.notes.some(({ key }) => key === "yearMissing" || key === "yearFromTitle");
  const currencies = [...new Set(reading.columns.flatMap(({ currency }) => currency ?? []))];
  const notes = [
    ...new Map(
      reading.notes
        .filter(({ key }) => key !== "headerFound")
        .map((note) => [`${said.notes[note.key](note.detail)}${note.cell ? ` (${cellName(reading, note.cell)})` : ""}`, note]),
    ).keys(),
  ];
  return (
    <details open={reading.notes.some(({ key }) => key === "yearMissing")}>
      <summary className={styles.summary}>
        {text.understood(reading.rows.length, reading.columns.length)}
        {dropped.length > 0 && ` · ${text.dropped(dropped.length)}`}
      </summary>
      <div className={styles.inside}>
        {notes.length + currencies.length > 0 && (
          <ul className={page.list}>
            {currencies.map((code) => (
              <li key={code} className={page.muted}>
                {text.currency(code)}
              </li>
            ))}
            {notes.map((note) => (
              <li key={note} className={page.muted}>
                {note}
              </li>
            ))}
          </ul>
        )}
        {needsYear && (
          <Field label={text.year}>
            <Input
              type="number"
              min={2000}
              max={2099}
              defaultValue={hints.year === undefined ? "" : String(hints.year)}
              onChange={(_, { value }) => {
                if (YEAR.test(value)) onCorrect({ year: Number(value) });
              }}
            />
          </Field>
        )}
        <Field label={text.form}>
          <Select
            value={hints.form ?? "auto"}
            onChange={(_, { value }) => onCorrect({ form: value === "long" || value === "wide" ? value : undefined })}
          >
            <option value="auto">{text.formAuto}</option>
            <option value="long">{text.formLong}</option>
            <option value="wide">{text.formWide}</option>
          </Select>
        </Field>
        {reading.form === "wide" && (
          <Field label={text.wideMeasure}>
            <Select
              value={reading.columns.find(({ atOfRow }) => atOfRow)?.role ?? "revenue"}
              onChange={(_, { value }) => onCorrect({ wideMeasure: value as Role })}
            >
              {ROLES.filter(isMeasure).map((role) => (
                <option key={role} value={role}>
                  {said.roles[role]}
                </option>
              ))}
            </Select>
          </Field>
        )}
        <ColumnList reading={reading} onRole={(column, role) => onCorrect({ roles: { [column]: role } })} />
        <DroppedRows reading={reading} onKeep={(row) => onCorrect({ keepRows: [...(hints.keepRows ?? []), row] })} />
        {reading.source.hiddenRows.length > 0 && (
          <Checkbox
            label={text.includeHidden}
            checked={hints.includeHidden ?? false}
            onChange={(_, { checked }) => onCorrect({ includeHidden: checked === true })}
          />
        )}
        {Object.keys(hints).length > 0 && (
          <div>
            <Button size="small" onClick={onReset}>
              {text.reset}
            </Button>
            <p className={page.muted}>{text.remembered}</p>
          </div>
        )}
      </div>
    </details>
  );
}
