import { Button, Field, Select, Textarea, makeStyles, tokens } from "@fluentui/react-components";
import { usePageStyles } from "../../../components/use-page-styles";
import { useServices } from "../../../services";
import type { OfferedColumn } from "../data-source";
import { FORM_WORDS } from "./form-words";
import type { DraftFilter, ProblemKey } from "./read-form";

const useStyles = makeStyles({
  summary: { cursor: "pointer", minHeight: "24px", ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}` } },
  inside: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalS, paddingTop: tokens.spacingVerticalS },
  filter: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalXS,
    paddingBottom: tokens.spacingVerticalS,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  button: { alignSelf: "flex-start" },
});

interface Props {
  readonly filters: readonly DraftFilter[];
  readonly columns: readonly OfferedColumn[];
  readonly problems: Readonly<Record<string, ProblemKey>>;
  readonly onChange: (filters: readonly DraftFilter[]) => void;
}

/** Conditions on rows, folded; the question is asked of rows that meet all of them. */
export function FilterFields({ filters, columns, problems, onChange }: Props) {
  const { lang } = useServices();
  const styles = useStyles();
  const page = usePageStyles();
  const words = FORM_WORDS[lang];
  const offered = columns.filter(({ isText }) => isText);
  const [first] = offered;
  if (!first) return null;
  const put = (at: number, change: Partial<DraftFilter>): void =>
    onChange(filters.map((one, other) => (other === at ? { ...one, ...change } : one)));
  return (
    <details open={filters.length > 0}>
      <summary className={styles.summary}>{words.filters(filters.length)}</summary>
      <div className={styles.inside}>
        {filters.map(({ column, how, texts }, at) => {
          const problem = problems[`filter${at}`];
          return (
            <div key={at} className={styles.filter}>
              <Field label={words.filterColumn}>
                <Select className={page.select} value={column} onChange={(_, { value }) => put(at, { column: value })}>
                  {offered.map(({ name }) => (
                    <option key={name} value={name}>
                      {name}
                    </option>
                  ))}
                </Select>
              </Field>
              <Select
                aria-label={words.filterCondition}
                value={how}
                onChange={(_, { value }) => put(at, { how: value === "in" ? "in" : "notIn" })}
              >
                <option value="in">{words.filterHow.in}</option>
                <option value="notIn">{words.filterHow.notIn}</option>
              </Select>
              <Field label={words.filterTexts} {...(problem && { validationMessage: words.problems[problem] })}>
                <Textarea rows={2} value={texts} onChange={(_, { value }) => put(at, { texts: value })} />
              </Field>
              <Button size="small" className={styles.button} onClick={() => onChange(filters.filter((_, other) => other !== at))}>
                {words.removeFilter}
              </Button>
            </div>
          );
        })}
        <Button size="small" className={styles.button} onClick={() => onChange([...filters, { column: first.name, how: "in", texts: "" }])}>
          {words.addFilter}
        </Button>
      </div>
    </details>
  );
}
