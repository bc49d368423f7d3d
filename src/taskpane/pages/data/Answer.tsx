import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { useCallback, useMemo, useState } from "react";
import { PANE_WORDS } from "../../../locale/pane";
import { isMeasure } from "../../../reading/roles/role";
import type { AnswerTable } from "../../../warehouse/answer-table/answer-column";
import { answerTable, definitionOf, type SourceField } from "../../../warehouse/answer-table/answer-table";
import type { AskedColumns } from "../../../warehouse/events/ask-table";
import type { Question } from "../../../warehouse/question/question";
import { ConfirmDialog } from "../../components/ConfirmDialog";
import { Details } from "../../components/Details";
import { Section } from "../../components/Section";
import { usePageStyles } from "../../components/use-page-styles";
import { useServices } from "../../services";
import { isTooLarge, type AnswerSheet, type AskedOnce } from "../../state/answer-sheet";
import { useQuestion } from "../../state/use-question";
import { AnswerView } from "./AnswerView";
import { answerNotes, countsText } from "./answer-notes";
import type { DataSource, SourceAnswer } from "./data-source";
import { DATA_WORDS } from "./data-words";
import type { FormId } from "./forms/form";
import { FORM_WORDS } from "./forms/form-words";
import { useInsertAnswer } from "./use-insert-answer";

const useStyles = makeStyles({ buttons: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS } });

/** An answer with what it answers, whatever is chosen on the page by now. */
export interface Answered {
  readonly source: DataSource;
  readonly answer: SourceAnswer;
  readonly asked: AskedOnce;
  readonly columns: AskedColumns;
  /** By the clock on the wall. */
  readonly at: string;
}

interface Props {
  readonly answered: Answered;
  readonly standing: AnswerSheet | undefined;
  readonly onRefreshed: () => void;
}

/** An answer: its table, what was read and left out, and the ways into the workbook. */
export function Answer({ answered, standing, onRefreshed }: Props) {
  const { lang } = useServices();
  const styles = useStyles();
  const page = usePageStyles();
  const words = DATA_WORDS[lang];
  const { source, answer, asked, columns, at } = answered;
  const tableIn = useCallback(
    (of: typeof lang) => answerTable(answer.question, answer.answer, of, (name) => fieldOf(source, name)),
    [answer, source],
  );
  const table = useMemo(() => tableIn(lang), [tableIn, lang]);
  const { busy, insert, chart, refresh } = useInsertAnswer(onRefreshed);
  const { asked: confirm, ask } = useQuestion();
  const counts = countsText(answer, lang);
  const name = FORM_WORDS[lang].forms[asked.form as FormId];
  const toWrite = (of: typeof lang) => ({
    asked,
    question: answer.question,
    table: of === lang ? table : tableIn(of),
    name,
    notes: answerNotes(source, columns, answer, at, of),
    lang: of,
  });
  const replace = (sheet: AnswerSheet): Promise<void> =>
    refresh(sheet, toWrite(sheet.sheet.identity.lang), (question) => ask({ ...question, no: PANE_WORDS[lang].cancel }));
  return (
    <Section title={words.answer}>
      <p className={page.text}>{definitionOf(answer.question, lang)}</p>
      {counts !== "" && (
        <p role="status" className={page.muted}>
          {counts}
        </p>
      )}
      <AnswerView table={table} />
      <Asked text={(answer.statements ?? [JSON.stringify(answer.question, null, 2)]).join(";\n\n")} />
      {isTooLarge(table) ? (
        <p className={page.muted}>{words.tooLarge}</p>
      ) : (
        <div className={styles.buttons}>
          {standing && (
            <Button appearance="primary" disabledFocusable={busy} onClick={() => void replace(standing)}>
              {words.refresh(standing.sheet.sheetName)}
            </Button>
          )}
          <Button
            appearance={standing ? "secondary" : "primary"}
            disabledFocusable={busy || table.rows.length === 0}
            onClick={() => void insert(toWrite(lang))}
          >
            {busy ? words.inserting : words.insert}
          </Button>
          {!standing && isCharted(answer.question, table) && (
            <Button disabledFocusable={busy} onClick={() => void chart(toWrite(lang))}>
              {words.chart}
            </Button>
          )}
        </div>
      )}
      {confirm && <ConfirmDialog question={confirm.question} onAnswer={confirm.answer} />}
    </Section>
  );
}

const fieldOf = ({ columns }: DataSource, name: string): SourceField => columns.find((one) => one.name === name) ?? { role: "other" };

/** Whether there are charts of it: sums by name and by time, cohorts of people, retention by day, active users, and funnels. */
const isCharted = (question: Question, { columns, rows }: AnswerTable): boolean =>
  rows.length > 0 &&
  ((question.kind === "breakdown" && columns.some(({ role }) => isMeasure(role))) ||
    question.kind === "retention" ||
    question.kind === "funnel" ||
    (question.kind === "active" && rows.length > 1) ||
    (question.kind === "cohorts" && (question.metric === "rate" || question.metric === "users")));

/** What was asked, word for word, to be looked at and taken elsewhere. */
function Asked({ text }: { readonly text: string }) {
  const { lang, notifyFailure } = useServices();
  const words = DATA_WORDS[lang];
  const [copied, setCopied] = useState("");
  const copy = (): void => void navigator.clipboard.writeText(text).then(() => setCopied(text), notifyFailure);
  return (
    <div>
      <Details summary={words.asked} text={text} />
      <Button size="small" appearance="subtle" onClick={copy}>
        {copied === text ? words.copied : words.copy}
      </Button>
    </div>
  );
}
