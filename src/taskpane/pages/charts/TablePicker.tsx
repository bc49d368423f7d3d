import { Field, Select } from "@fluentui/react-components";
import { CHART_PAGE_WORDS } from "../../../locale/chart-page";
import { usePageStyles } from "../../components/use-page-styles";
import { useServices } from "../../services";

interface Props {
  readonly tables: readonly string[];
  readonly table: string;
  readonly onChoose: (table: string) => void;
}

/** Which of several tables that stand on one sheet is read, by the line above it. */
export function TablePicker({ tables, table, onChoose }: Props) {
  const { lang } = useServices();
  const page = usePageStyles();
  return (
    <Field label={CHART_PAGE_WORDS[lang].tablesOf}>
      <Select className={page.select} value={table} onChange={(_, { value }) => onChoose(value)}>
        {tables.map((name) => (
          <option key={name} value={name}>
            {name}
          </option>
        ))}
      </Select>
    </Field>
  );
}
