import { Button, Field, Input, makeStyles, tokens } from "@fluentui/react-components";
import { useState } from "react";
import { usePageStyles } from "../../../components/use-page-styles";
import { useServices } from "../../../services";
import { FORM_WORDS } from "./form-words";

const useStyles = makeStyles({
  box: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalXS },
  steps: { margin: 0, paddingInlineStart: tokens.spacingHorizontalXL },
  step: { overflowWrap: "anywhere" },
  row: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalXS, alignItems: "center" },
  own: { flexGrow: 1, minWidth: "96px", "& > input": { minWidth: 0, width: "100%" } },
  seen: { maxWidth: "100%", overflow: "hidden", textOverflow: "ellipsis", whiteSpace: "nowrap", minWidth: 0 },
});

/** So many of the texts that were seen are offered. */
const OFFERED = 12;

interface Props {
  readonly label: string;
  readonly steps: readonly string[];
  /** Texts of the column, as far as they are known. */
  readonly seen: readonly string[];
  readonly problem: string | undefined;
  readonly onChange: (steps: readonly string[]) => void;
}

/** The steps of a funnel: chosen among the texts that were seen, or typed. */
export function StepsField({ label, steps, seen, problem, onChange }: Props) {
  const { lang } = useServices();
  const styles = useStyles();
  const page = usePageStyles();
  const words = FORM_WORDS[lang];
  const [typed, setTyped] = useState("");
  const left = seen.filter((text) => text !== "" && !steps.includes(text)).slice(0, OFFERED);
  const add = (step: string): void => {
    if (step.trim() === "") return;
    onChange([...steps, step.trim()]);
    setTyped("");
  };
  return (
    <Field label={label} {...(problem !== undefined && { validationMessage: problem })}>
      <div className={styles.box} role="group" aria-label={label}>
        {steps.length > 0 && (
          <ol className={styles.steps}>
            {steps.map((step, at) => (
              <li key={`${at} ${step}`} className={styles.step}>
                <span translate="no">{step}</span>{" "}
                <Button
                  size="small"
                  appearance="subtle"
                  aria-label={words.removeStep(step)}
                  title={words.removeStep(step)}
                  onClick={() => onChange(steps.filter((_, other) => other !== at))}
                >
                  ✕
                </Button>
              </li>
            ))}
          </ol>
        )}
        {left.length > 0 && (
          <>
            <span className={page.muted}>{words.seen}</span>
            <div className={styles.row}>
              {left.map((text) => (
                <Button key={text} size="small" className={styles.seen} aria-label={words.addStep(text)} onClick={() => add(text)}>
                  <span translate="no">{text}</span>
                </Button>
              ))}
            </div>
          </>
        )}
        <div className={styles.row}>
          <Input
            className={styles.own}
            size="small"
            aria-label={words.ownStep}
            placeholder={words.ownStep}
            value={typed}
            onChange={(_, { value }) => setTyped(value)}
            onKeyDown={({ key }) => {
              if (key === "Enter") add(typed);
            }}
          />
          <Button size="small" onClick={() => add(typed)}>
            {words.add}
          </Button>
        </div>
      </div>
    </Field>
  );
}
