import { PUNCTUATION } from "../../../core/punctuation";
import { makeStyles, tokens } from "@fluentui/react-components";
import type { ReferenceRead } from "../../../excel/workbook-port";
import { defaultWords } from "../../../locale/function-defaults";
import { PANE_FUNCTION_WORDS } from "../../../locale/pane-functions";
import { Section } from "../../components/Section";
import { usePageStyles } from "../../components/use-page-styles";
import { useServices } from "../../services";
import { onSheet } from "../../state/cell-reference";
import type { FormField } from "../../state/function-form";
import { ArgumentField } from "./ArgumentField";

const useStyles = makeStyles({
  fields: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalM },
  summary: {
    cursor: "pointer",
    minHeight: "24px",
    color: tokens.colorBrandForegroundLink,
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}` },
    "@media (forced-colors: active)": { color: "LinkText" },
  },
  optional: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalM, paddingTop: tokens.spacingVerticalM },
});

interface Props {
  readonly fields: readonly FormField[];
  readonly typed: Readonly<Record<string, string>>;
  readonly onType: (name: string, text: string) => void;
  /** What the workbook has told about references, as the formula writes them. */
  readonly found: ReadonlyMap<string, ReferenceRead | undefined>;
  /** The sheet the formula goes to. */
  readonly sheet: string | undefined;
}

/** What is needed, then what may be left out: folded, with what counts instead. */
export function ArgumentFields({ fields, typed, onType, found, sheet }: Props) {
  const styles = useStyles();
  const page = usePageStyles();
  const { lang } = useServices();
  const words = PANE_FUNCTION_WORDS[lang];
  const optional = fields.filter(({ param }) => param.optional);
  const readOf = ({ entry }: FormField) => {
    const reference = entry.kind === "reference" ? onSheet(entry.text, sheet) : entry.kind === "name" ? entry.text : undefined;
    return reference !== undefined && found.has(reference) ? { found: found.get(reference) } : undefined;
  };
  const draw = (some: readonly FormField[]) =>
    some.map((field) => (
      <ArgumentField
        key={field.param.name}
        field={field}
        typed={typed[field.param.name] ?? ""}
        read={readOf(field)}
        onType={(text) => onType(field.param.name, text)}
      />
    ));
  const counted = optional.flatMap(({ param }) => {
    const fallback = defaultWords(param, lang);
    return fallback === undefined ? [] : [words.defaultOf(param.text[lang].label, fallback)];
  });
  return (
    <Section title={words.arguments}>
      <div className={styles.fields}>
        {draw(fields.filter(({ param }) => !param.optional))}
        {optional.length > 0 && (
          <details open={optional.some(({ entry }) => entry.kind !== "empty") || undefined}>
            <summary className={styles.summary}>{words.optional(optional.length)}</summary>
            <div className={styles.optional}>{draw(optional)}</div>
          </details>
        )}
        {optional.length > 0 && counted.length > 0 && (
          <p className={page.muted}>{words.defaults(counted.join(PUNCTUATION[lang].clauses))}</p>
        )}
      </div>
    </Section>
  );
}
