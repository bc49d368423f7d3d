import { makeStyles, tokens } from "@fluentui/react-components";
import { PANE_FUNCTION_WORDS } from "../../../locale/pane-functions";
import { Section } from "../../components/Section";
import { useServices } from "../../services";
import type { FormField } from "../../state/function-form";
import { ArgumentField } from "./ArgumentField";

const useStyles = makeStyles({
  fields: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalM },
  summary: { cursor: "pointer", minHeight: "24px", color: tokens.colorBrandForegroundLink, ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}` }, "@media (forced-colors: active)": { color: "LinkText" } },
  optional: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalM, paddingTop: tokens.spacingVerticalM },
});

interface Props {
  readonly fields: readonly FormField[];
  readonly typed: Readonly<Record<string, string>>;
  readonly onType: (name: string, text: string) => void;
}

/** What is needed, then what may be left out, folded. */
export function ArgumentFields({ fields, typed, onType }: Props) {
  const styles = useStyles();
  const { lang } = useServices();
  const words = PANE_FUNCTION_WORDS[lang];
  const optional = fields.filter(({ param }) => param.optional);
  const draw = (some: readonly FormField[]) =>
    some.map((field) => <ArgumentField key={field.param.name} field={field} typed={typed[field.param.name] ?? ""} onType={(text) => onType(field.param.name, text)} />);
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
      </div>
    </Section>
  );
}
