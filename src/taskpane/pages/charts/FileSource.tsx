import { Button, Field, ProgressBar, Select, Textarea, makeStyles, tokens } from "@fluentui/react-components";
import { useRef, useState } from "react";
import { CHART_FILE_WORDS } from "../../../locale/chart-files";
import { usePageStyles } from "../../components/use-page-styles";
import { useServices } from "../../services";
import type { Files, FilesProgress } from "./use-files";

const useStyles = makeStyles({
  buttons: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
  box: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalS },
});

/** What a text table, an export or a workbook is called; the bytes decide what it is. */
const ACCEPT = ".csv,.tsv,.txt,.xlsx,.xlsm,.xltx";

/** Files and pasted tables: how to bring one in, how far it is read, and which sheet of it is meant. */
export function FileSource({ files }: { readonly files: Files }) {
  const { lang } = useServices();
  const styles = useStyles();
  const page = usePageStyles();
  const text = CHART_FILE_WORDS[lang];
  const input = useRef<HTMLInputElement>(null);
  const [pasting, setPasting] = useState(false);
  const { state, open, openSheet, close } = files;
  if (state.kind === "reading") return <Reading progress={state.progress} onCancel={close} />;
  const paste = (pasted: string): void => {
    if (pasted.trim() === "") return;
    setPasting(false);
    open([new File([pasted], text.pasted, { type: "text/plain" })]);
  };
  return (
    <div className={styles.box}>
      {state.kind === "read" && state.read.sheets.length > 0 && (
        <Field label={text.sheet}>
          <Select value={state.sheet ?? state.reading.source.sheet} onChange={(_, { value }) => openSheet(value)}>
            {state.read.sheets.map((name) => (
              <option key={name} value={name}>
                {name}
              </option>
            ))}
          </Select>
        </Field>
      )}
      <div className={styles.buttons}>
        <Button size="small" onClick={() => input.current?.click()}>
          {text.choose}
        </Button>
        <Button size="small" aria-expanded={pasting} onClick={() => setPasting(!pasting)}>
          {text.paste}
        </Button>
      </div>
      <input
        ref={input}
        type="file"
        hidden
        multiple
        accept={ACCEPT}
        onChange={({ target }) => {
          open([...(target.files ?? [])]);
          // So that the same file can be chosen again after it was saved anew.
          target.value = "";
        }}
      />
      {pasting ? (
        <Field label={text.pasteInto}>
          <Textarea
            autoFocus
            value=""
            rows={3}
            onPaste={(event) => {
              event.preventDefault();
              paste(event.clipboardData.getData("text/plain"));
            }}
            onChange={(_, { value }) => paste(value)}
          />
        </Field>
      ) : (
        <p className={page.muted}>{text.drop}</p>
      )}
    </div>
  );
}

const MB = 1024 * 1024;

function Reading({ progress: { name, size, bytes, rows }, onCancel }: { readonly progress: FilesProgress; readonly onCancel: () => void }) {
  const { lang } = useServices();
  const styles = useStyles();
  const page = usePageStyles();
  const text = CHART_FILE_WORDS[lang];
  const megabytes = (count: number): string => (count / MB).toLocaleString(lang, { maximumFractionDigits: 1 });
  return (
    <div className={styles.box}>
      <Field label={<span translate="no">{text.reading(name)}</span>}>
        <ProgressBar value={size === 0 ? 0 : bytes / size} aria-valuetext={text.reading(name)} />
      </Field>
      <p className={page.muted}>{text.progress(rows.toLocaleString(lang), megabytes(bytes), megabytes(size))}</p>
      <div>
        <Button size="small" onClick={onCancel}>
          {text.cancel}
        </Button>
      </div>
    </div>
  );
}
