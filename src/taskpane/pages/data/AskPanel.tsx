import { Button, Field, Select } from "@fluentui/react-components";
import { useEffect, useMemo, useRef, useState } from "react";
import type { AskedColumns } from "../../../warehouse/events/ask-table";
import { ActionBar } from "../../components/ActionBar";
import { Section } from "../../components/Section";
import { usePageStyles } from "../../components/use-page-styles";
import { useServices } from "../../services";
import type { AnswerSheet, AskedOnce } from "../../state/answer-sheet";
import { minuteOf } from "../../state/minute-of";
import { useKept } from "../../state/use-kept";
import { Answer, type Answered } from "./Answer";
import { AskRunning } from "./AskRunning";
import { columnsWanting } from "./columns-wanting";
import { ColumnFields, columnsOf, type ChosenColumns } from "./ColumnFields";
import type { DataSource } from "./data-source";
import { DATA_WORDS } from "./data-words";
import { FilterFields } from "./forms/FilterFields";
import { FORM_IDS, type Draft, type FormId } from "./forms/form";
import { FormFields } from "./forms/FormFields";
import { FORM_WORDS } from "./forms/form-words";
import { FORMS } from "./forms/forms";
import { readForm, type DraftFilter } from "./forms/read-form";
import { useAsking } from "./use-asking";

/** What is chosen of a question; it outlasts the source, so that another file may be asked the same. */
interface Chosen {
  readonly form: FormId;
  readonly drafts: Readonly<Partial<Record<FormId, Draft>>>;
  readonly filters: readonly DraftFilter[];
  readonly columns: ChosenColumns;
}

const FIRST: Chosen = { form: "retention", drafts: {}, filters: [], columns: {} };

/** As a sheet of an answer keeps it; what it says may be anything. */
function chosenOnce({ form, draft, filters, columns }: AskedOnce): Chosen {
  const id = FORM_IDS.find((one) => one === form) ?? FIRST.form;
  return {
    form: id,
    drafts: { [id]: draft },
    filters: filters.map(({ column, how, texts }) => ({ column, texts, how: how === "notIn" ? "notIn" : "in" })),
    columns: { ...columns, zone: columns["zone"] ?? "" },
  };
}

interface Props {
  readonly source: DataSource;
  /** The sheet whose answer is to be refreshed. */
  readonly standing: AnswerSheet | undefined;
  readonly onRefreshed: () => void;
}

/** Columns, a question with its options, and its answer: the same for a file and a database. */
export function AskPanel({ source, standing, onRefreshed }: Props) {
  const { lang } = useServices();
  const page = usePageStyles();
  const words = DATA_WORDS[lang];
  const forms = FORM_WORDS[lang];
  const name = standing ? `data.chosen ${standing.sheet.sheetId}` : "data.chosen";
  const [chosen, setChosen] = useKept<Chosen>(name, standing ? chosenOnce(standing.asked) : FIRST);
  const [isChecked, setChecked] = useState(false);
  const [answered, setAnswered] = useState<Answered>();
  const { running, refused, cancelled, ask, cancel } = useAsking(source);
  const form = FORMS[chosen.form];
  const draft = chosen.drafts[chosen.form] ?? {};
  const { user, time, zone } = columnsOf(source, chosen.columns);
  const read = readForm(form, draft, chosen.filters, source.columns);
  const problems = read.ok || !isChecked ? {} : read.problems;
  const noUser = form.users && user === "";
  const put = (change: Partial<Chosen>): void => setChosen((before) => ({ ...before, ...change }));
  const start = async (): Promise<void> => {
    setChecked(true);
    if (!read.ok || noUser || time === "") return;
    const columns: AskedColumns = { ...(form.users && { user }), time, ...(zone !== "" && { zone }) };
    const once: AskedOnce = {
      source: { kind: source.kind, name: source.name },
      columns: { ...columns },
      form: form.id,
      draft,
      filters: chosen.filters,
    };
    const found = await ask(columns, read.question);
    if (found) setAnswered({ source, answer: found, asked: once, columns, at: minuteOf(new Date()) });
  };
  const answer = useRef<HTMLDivElement>(null);
  // What it returns is no cleaning up: newer browsers give a promise.
  useEffect(() => void answer.current?.scrollIntoView({ block: "start" }), [answered]);
  const missing = useMemo(() => (standing ? columnsWanting(standing, source.columns) : []), [standing, source.columns]);
  return (
    <>
      {standing && missing.length > 0 && (
        <p role="alert" className={page.text}>
          {words.wanting(missing, standing.sheet.sheetName)}
        </p>
      )}
      <ColumnFields
        source={source}
        chosen={chosen.columns}
        users={form.users}
        onChange={(change) => put({ columns: { ...chosen.columns, ...change } })}
      />
      <Section title={forms.question}>
        <Field hint={forms.explains[form.id]}>
          <Select
            className={page.select}
            aria-label={forms.question}
            value={form.id}
            onChange={(_, { value }) => {
              setChecked(false);
              put({ form: FORM_IDS.find((id) => id === value) ?? form.id });
            }}
          >
            {FORM_IDS.map((id) => (
              <option key={id} value={id}>
                {forms.forms[id]}
              </option>
            ))}
          </Select>
        </Field>
        <FormFields
          form={form}
          draft={draft}
          columns={source.columns}
          problems={problems}
          onChange={(change) => put({ drafts: { ...chosen.drafts, [form.id]: { ...draft, ...change } } })}
        />
        <FilterFields filters={chosen.filters} columns={source.columns} problems={problems} onChange={(filters) => put({ filters })} />
      </Section>
      {answered?.source.id === source.id && !running && refused === undefined && (
        <div ref={answer}>
          <Answer answered={answered} standing={standing} onRefreshed={onRefreshed} />
        </div>
      )}
      {/* The form is longer than the pane: what became of a question stands where it was asked. */}
      <ActionBar>
        {running ? (
          <AskRunning progress={running} label={source.kind === "file" ? words.asking : words.askingDatabase} onCancel={cancel} />
        ) : (
          <>
            {cancelled && (
              <p role="status" className={page.muted}>
                {words.cancelled}
              </p>
            )}
            {(refused ?? (isChecked && noUser ? words.noUser : undefined)) && (
              <p role="alert" className={page.text}>
                {refused ?? words.noUser}
              </p>
            )}
            <Button appearance={answered ? "secondary" : "primary"} onClick={() => void start()}>
              {answered ? words.again : words.ask}
            </Button>
          </>
        )}
      </ActionBar>
    </>
  );
}
