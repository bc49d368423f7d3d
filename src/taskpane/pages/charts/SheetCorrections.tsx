import { Checkbox, Field, Select } from "@fluentui/react-components";
import { ENCODINGS } from "../../../files/text/encodings";
import { isDimension, isMeasure, ROLES, type Role } from "../../../reading/roles/role";
import type { Corrections } from "../../../reading/recipe";
import type { TableReading } from "../../../reading/table-reading";
import { CHART_PAGE_WORDS } from "../../../locale/chart-page";
import { READING_WORDS } from "../../../locale/reading-words";
import { useServices } from "../../services";
import { QUESTION_WORDS } from "../../../locale/reading-questions";
import { DATE_ORDERS, DECIMAL_MARKS, SEPARATORS } from "../../state/chart-memory";
import { NumberField } from "./NumberField";
import { shortText } from "./short-text";

interface Props {
  readonly reading: TableReading;
  readonly corrections: Corrections;
  readonly onCorrect: (change: Corrections) => void;
}

const AUTO = "auto";
const isYear = (value: number): boolean => value >= 2000 && value <= 2099;

/** What can be corrected of the sheet as a whole. */
export function SheetCorrections({ reading, corrections, onCorrect }: Props) {
  const { lang } = useServices();
  const text = CHART_PAGE_WORDS[lang];
  const said = READING_WORDS[lang];
  const { source, header } = reading;
  const needsYear = reading.notes.some(({ key }) => key === "yearMissing" || key === "yearFromTitle");
  const names = reading.columns
    .filter(({ at, role, type }) => at !== null && type !== "date" && (isDimension(role) || type === "text"))
    .slice(0, MOST_NAMES);
  const isRow = (row: number): boolean => row > source.row && row <= source.row + MOST_ROWS;
  return (
    <>
      {needsYear && <NumberField label={text.year} value={corrections.year} isValid={isYear} onChange={(year) => onCorrect({ year })} />}
      <NumberField
        label={text.headerRow}
        value={header === null ? undefined : source.row + header.row + 1}
        isValid={isRow}
        onChange={(row) => onCorrect({ headerRow: row - source.row - 1 })}
      />
      {header !== null && (
        <Field label={text.headerRows}>
          <Select
            value={String(header.rows)}
            onChange={(_, { value }) => onCorrect({ headerRow: header.row, headerRows: value === "2" ? 2 : 1 })}
          >
            <option>1</option>
            <option>2</option>
          </Select>
        </Field>
      )}
      <Field label={text.form}>
        <Select
          value={corrections.form ?? AUTO}
          onChange={(_, { value }) => onCorrect({ form: value === "long" || value === "wide" ? value : undefined })}
        >
          <option value={AUTO}>{text.formAuto}</option>
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
      {reading.columns.some(({ type }) => type === "date") && (
        <Field label={text.dateOrder}>
          <Select
            value={corrections.dateOrder ?? AUTO}
            onChange={(_, { value }) => onCorrect({ dateOrder: DATE_ORDERS.find((order) => order === value) })}
          >
            {[AUTO, ...DATE_ORDERS].map((order) => (
              <option key={order} value={order}>
                {text.dateOrders[order as keyof typeof text.dateOrders]}
              </option>
            ))}
          </Select>
        </Field>
      )}
      {reading.columns.some(({ type }) => type === "number") && (
        <Field label={text.decimalMark}>
          <Select
            value={corrections.decimalMark ?? AUTO}
            onChange={(_, { value }) => onCorrect({ decimalMark: DECIMAL_MARKS.find((mark) => mark === value) })}
          >
            <option value={AUTO}>{text.formAuto}</option>
            <option value=".">{text.decimalPoint}</option>
            <option value=",">{text.decimalComma}</option>
          </Select>
        </Field>
      )}
      {names.length > 1 && (
        <Field label={text.compareBy}>
          <Select
            value={corrections.compareBy === undefined ? AUTO : String(corrections.compareBy)}
            onChange={(_, { value }) => onCorrect({ compareBy: value === AUTO ? undefined : Number(value) })}
          >
            <option value={AUTO}>{text.formAuto}</option>
            {names.map(({ at, header }) => (
              <option key={at} value={String(at)}>
                {shortText(header)}
              </option>
            ))}
          </Select>
        </Field>
      )}
      {source.text && (
        <>
          <Field label={text.encoding}>
            <Select value={source.text.encoding} onChange={(_, { value }) => onCorrect({ encoding: value })}>
              {[...new Set([source.text.encoding, ...ENCODINGS])].map((encoding) => (
                <option key={encoding} value={encoding}>
                  {encoding.toUpperCase()}
                </option>
              ))}
            </Select>
          </Field>
          <Field label={text.separator}>
            <Select value={source.text.separator} onChange={(_, { value }) => onCorrect({ separator: value })}>
              {SEPARATORS.map((separator) => (
                <option key={separator} value={separator}>
                  {QUESTION_WORDS[lang].separator.choice(separator, {})}
                </option>
              ))}
            </Select>
          </Field>
        </>
      )}
      {source.hiddenRows.length > 0 && (
        <Checkbox
          label={text.includeHidden}
          checked={corrections.includeHidden ?? false}
          onChange={(_, { checked }) => onCorrect({ includeHidden: checked === true })}
        />
      )}
    </>
  );
}

/** So many columns can be chosen from; a list of thousands would be no choice. */
const MOST_NAMES = 60;

/** Of a sheet. */
const MOST_ROWS = 1_048_576;
