import { Radio, RadioGroup, makeStyles, tokens } from "@fluentui/react-components";
import { useId } from "react";
import { CHART_PAGE_WORDS } from "../../../locale/chart-page";
import { QUESTION_WORDS } from "../../../locale/reading-questions";
import { isUnanswered, type Question } from "../../../reading/question";
import type { Corrections } from "../../../reading/recipe";
import type { TableReading } from "../../../reading/table-reading";
import { usePageStyles } from "../../components/use-page-styles";
import { Section } from "../../components/Section";
import { useServices } from "../../services";
import { CellLink } from "./CellLink";

const useStyles = makeStyles({
  box: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalM,
    padding: tokens.spacingHorizontalM,
    borderRadius: tokens.borderRadiusMedium,
    border: `1px solid ${tokens.colorPaletteYellowBorder2}`,
    borderLeftWidth: "4px",
  },
  question: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalXXS, overflowWrap: "anywhere" },
  summary: { cursor: "pointer", minHeight: "24px", ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}` } },
});

/** So many stand open; a sheet of many subtotals would push its chart out of sight. */
const OPEN = 3;

interface Props {
  readonly reading: TableReading;
  readonly onCorrect: (change: Corrections) => void;
  /** What is said as long as one has no answer. */
  readonly undecided?: string;
}

/** What a figure hangs on and nobody has said yet, each answered by one choice. What is still undecided comes first. */
export function Questions({ reading, onCorrect, undecided }: Props) {
  const { lang } = useServices();
  const styles = useStyles();
  const page = usePageStyles();
  const text = CHART_PAGE_WORDS[lang];
  const questions = [...reading.questions].sort((a, b) => Number(b.chosen === null) - Number(a.chosen === null));
  if (questions.length === 0) return null;
  const open = questions.filter(({ chosen }, index) => chosen === null || index < OPEN);
  const more = questions.slice(open.length);
  const draw = (question: Question) => (
    <Ask key={`${question.key}:${question.cell.row}:${question.cell.column}`} question={question} reading={reading} onCorrect={onCorrect} />
  );
  return (
    <Section title={text.questions(questions.length)}>
      <div className={styles.box}>
        {open.map(draw)}
        {more.length > 0 && (
          <details>
            <summary className={styles.summary}>{text.moreQuestions(more.length)}</summary>
            {more.map(draw)}
          </details>
        )}
        {reading.questions.some(isUnanswered) && (
          <p role="status" className={page.muted}>
            {undecided ?? text.undecided}
          </p>
        )}
      </div>
    </Section>
  );
}

function Ask({ question, reading, onCorrect }: Omit<Props, "undecided"> & { readonly question: Question }) {
  const { lang } = useServices();
  const styles = useStyles();
  const id = useId();
  const { ask, choice: said } = QUESTION_WORDS[lang][question.key];
  return (
    <div className={styles.question}>
      <span id={id}>
        {ask(question.detail)} <CellLink reading={reading} at={question.cell} />
      </span>
      <RadioGroup
        aria-labelledby={id}
        value={question.chosen ?? ""}
        onChange={(_, { value }) => {
          const chosen = question.choices.find(({ key }) => key === value);
          if (chosen) onCorrect(chosen.correction);
        }}
      >
        {question.choices.map(({ key, detail }) => (
          <Radio key={key} value={key} label={said(key, detail ?? {})} />
        ))}
      </RadioGroup>
    </div>
  );
}
