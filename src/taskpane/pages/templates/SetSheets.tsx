import { Field, Select } from "@fluentui/react-components";
import { PANE_SET_WORDS } from "../../../locale/pane-sets";
import { usePageStyles } from "../../components/use-page-styles";
import { useServices } from "../../services";

export const NEW_SHEET = "new";
export const LEFT_OUT = "none";

export interface SheetChoice {
  /** Of the template. */
  readonly id: string;
  readonly title: string;
  /** Sheets of it that the workbook has. */
  readonly existing: readonly { readonly sheetId: string; readonly sheetName: string }[];
  /** Where there is none, one in another language: its lists and categories are no words of this set's formulas. */
  readonly inOtherLanguage?: string;
  /** `NEW_SHEET`, `LEFT_OUT` or the id of one of them. */
  readonly choice: string;
}

interface Props {
  readonly sheets: readonly SheetChoice[];
  readonly onChosen: (id: string, choice: string) => void;
}

/** The sheets of a set in their order: each is made, left out or, where the workbook has one, taken as it is. */
export function SetSheets({ sheets, onChosen }: Props) {
  const page = usePageStyles();
  const { lang } = useServices();
  const words = PANE_SET_WORDS[lang];
  return (
    <ul className={page.list}>
      {sheets.map(({ id, title, existing, inOtherLanguage, choice }) => (
        <li key={id}>
          <Field label={title} {...(inOtherLanguage !== undefined && { hint: words.otherLanguage(inOtherLanguage) })}>
            <Select value={choice} onChange={(_, { value }) => onChosen(id, value)}>
              {existing.map(({ sheetId, sheetName }) => (
                <option key={sheetId} value={sheetId}>
                  {words.use(sheetName)}
                </option>
              ))}
              <option value={NEW_SHEET}>{words.isNew}</option>
              <option value={LEFT_OUT}>{words.leaveOut}</option>
            </Select>
          </Field>
        </li>
      ))}
    </ul>
  );
}
