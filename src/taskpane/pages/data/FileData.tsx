import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { useEffect, useMemo, useRef } from "react";
import { asReading } from "../../../reading/read-table";
import { isUnanswered } from "../../../reading/question";
import { faultSentence } from "../../../warehouse/fault-sentence";
import { usePageStyles } from "../../components/use-page-styles";
import { useServices } from "../../services";
import type { AnswerSheet } from "../../state/answer-sheet";
import { Questions } from "../charts/Questions";
import { useCorrections } from "../charts/use-corrections";
import { AskPanel } from "./AskPanel";
import { AskRunning } from "./AskRunning";
import type { DataSource } from "./data-source";
import { DATA_WORDS } from "./data-words";
import { FileUnderstood } from "./FileUnderstood";
import { offeredColumns } from "./offered-columns";
import { faultError, type EventsFile } from "./use-events-file";

const useStyles = makeStyles({
  file: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS, alignItems: "center", overflowWrap: "anywhere" },
});

const MB = 1024 * 1024;
const ACCEPT = ".csv,.tsv,.txt,.gz";

interface Props {
  readonly files: EventsFile;
  readonly standing: AnswerSheet | undefined;
  readonly onRefreshed: () => void;
}

/** A large file: chosen, understood by its ends, corrected where that is needed, and asked. */
export function FileData({ files, standing, onRefreshed }: Props) {
  const { lang } = useServices();
  const page = usePageStyles();
  const words = DATA_WORDS[lang];
  const { state } = files;
  if (state.kind === "looking")
    return (
      <>
        <AskRunning
          label={words.looking(state.file.name)}
          progress={{
            rows: 0,
            share: state.file.size === 0 ? 0 : state.progress.bytes / state.file.size,
            bytes: { read: state.progress.bytes, size: state.file.size },
          }}
          onCancel={files.close}
        />
        {state.file.name.endsWith(".gz") && <p className={page.muted}>{words.unpacking}</p>}
      </>
    );
  return (
    <>
      <FileChoice files={files} />
      {state.kind === "none" && state.problem && (
        <p role="alert" className={page.text}>
          {state.problem.sentence(lang)}
        </p>
      )}
      {state.kind === "looked" && (
        <LookedFile key={state.opened} files={files} state={state} standing={standing} onRefreshed={onRefreshed} />
      )}
    </>
  );
}

function FileChoice({ files: { state, open } }: { readonly files: EventsFile }) {
  const { lang } = useServices();
  const styles = useStyles();
  const page = usePageStyles();
  const words = DATA_WORDS[lang];
  const input = useRef<HTMLInputElement>(null);
  const file = state.kind === "none" ? undefined : state.file;
  return (
    <>
      <div className={styles.file}>
        {file && (
          <span>
            <span translate="no">{file.name}</span>{" "}
            <span className={page.muted}>{words.size((file.size / MB).toLocaleString(lang, { maximumFractionDigits: 1 }))}</span>
          </span>
        )}
        <Button size="small" appearance={file ? "secondary" : "primary"} onClick={() => input.current?.click()}>
          {file ? words.chooseAgain : words.choose}
        </Button>
      </div>
      <input
        ref={input}
        type="file"
        hidden
        accept={ACCEPT}
        onChange={({ target }) => {
          const [chosen] = target.files ?? [];
          if (chosen) open(chosen);
          // So that the same file can be chosen again after it was saved anew.
          target.value = "";
        }}
      />
      {!file && <p className={page.muted}>{words.drop}</p>}
    </>
  );
}

type Looked = Extract<EventsFile["state"], { readonly kind: "looked" }>;

function LookedFile({ files, state: { file, look, opened }, standing, onRefreshed }: Props & { readonly state: Looked }) {
  const { lang, settings } = useServices();
  const page = usePageStyles();
  const words = DATA_WORDS[lang];
  const { correct, ask, cancel } = files;
  const reading = useMemo(() => asReading(look.table), [look.table]);
  const { key, fault } = look;
  const state = useCorrections(`${opened} ${file.name}`, key, settings.charts?.readings ?? [], "data.corrections");
  const { corrections } = state;
  const applied = JSON.stringify(look.corrections);
  useEffect(() => {
    if (applied !== JSON.stringify(corrections)) correct(corrections);
  }, [applied, corrections, correct]);
  const source = useMemo<DataSource>(
    () => ({
      kind: "file",
      name: file.name,
      id: `${opened} ${applied}`,
      columns: offeredColumns(reading),
      ask: async (columns, question, tell) => ask(look.corrections, columns, question, tell),
      cancel,
    }),
    [file.name, opened, applied, reading, ask, look.corrections, cancel],
  );
  const isUndecided = reading.questions.some(isUnanswered);
  return (
    <>
      {reading.questions.length > 0 && <Questions reading={reading} onCorrect={state.correct} undecided={words.undecided} />}
      <FileUnderstood reading={reading} state={state} isOpen={fault !== null} />
      {fault && (
        <p role="alert" className={page.text}>
          {fault.kind === "fault" ? faultSentence(fault, lang) : faultError(fault, file.name).message}
        </p>
      )}
      {!isUndecided && !fault && <AskPanel key={standing?.sheet.sheetId} source={source} standing={standing} onRefreshed={onRefreshed} />}
    </>
  );
}
