import { Button, Field, Select, makeStyles, tokens } from "@fluentui/react-components";
import { useState } from "react";
import { UNITS } from "../../../reading/columns/units";
import { MONEY_ROLES, ROLES, type Role } from "../../../reading/roles/role";
import type { ColumnReading, TableReading } from "../../../reading/table-reading";
import { CHART_PAGE_WORDS } from "../../../locale/chart-page";
import { QUESTION_WORDS } from "../../../locale/reading-questions";
import { READING_WORDS } from "../../../locale/reading-words";
import { useServices } from "../../services";
import { cellName } from "./cell-name";
import { shortText } from "./short-text";

const useStyles = makeStyles({ list: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalS } });

/** So many columns are listed; all of a very wide sheet would hold the pane up. */
const LISTED = 40;
const MOST = 500;

interface Props {
  readonly reading: TableReading;
  readonly onRole: (column: ColumnReading, role: Role) => void;
  readonly onUnit: (column: number, unit: number) => void;
}

/** Every column with what it was taken for, why, and another choice. */
export function ColumnList({ reading, onRole, onUnit }: Props) {
  const { lang } = useServices();
  const styles = useStyles();
  const text = CHART_PAGE_WORDS[lang];
  const said = READING_WORDS[lang];
  const [isWhole, setWhole] = useState(false);
  const columns = reading.columns.filter((column) => column.at !== null || column.level !== undefined);
  return (
    <div className={styles.list}>
      {columns.slice(0, isWhole ? MOST : LISTED).map((column) => {
        const { reason } = column;
        const header = shortText(column.header);
        const where = reason.cell ? ` (${cellName(reading, reason.cell)})` : "";
        const guess = reason.certainty === "guess" ? ` · ${text.guess}` : "";
        const unit = column.type === "number" && MONEY_ROLES.has(column.role) && (
          <Select
            size="small"
            aria-label={text.unitOf(header)}
            value={String(column.multiplier)}
            onChange={(_, { value }) => onUnit(column.at ?? 0, Number(value))}
          >
            {[...new Set([...UNITS, column.multiplier])].map((each) => (
              <option key={each} value={String(each)}>
                {QUESTION_WORDS[lang].unit.choice(String(each), {})}
              </option>
            ))}
          </Select>
        );
        return (
          <div key={column.level === undefined ? column.at : `level ${column.level}`}>
            <Field
              label={
                <>
                  <span translate="no">{header}</span>
                  {guess}
                </>
              }
              hint={reason.certainty === "fact" ? undefined : `${said.notes[reason.key](reason.detail)}${where}`}
              size="small"
            >
              <Select
                size="small"
                aria-label={text.change(header)}
                value={column.role}
                onChange={(_, { value }) => onRole(column, value as Role)}
              >
                {ROLES.map((role) => (
                  <option key={role} value={role}>
                    {said.roles[role]}
                  </option>
                ))}
              </Select>
            </Field>
            {unit}
          </div>
        );
      })}
      {columns.length > LISTED && !isWhole && (
        <Button size="small" onClick={() => setWhole(true)}>
          {text.allColumns(Math.min(columns.length, MOST))}
        </Button>
      )}
    </div>
  );
}
