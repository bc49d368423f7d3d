import { Button } from "@fluentui/react-components";
import { useState } from "react";
import { PANE_SHARE_WORDS } from "../../../locale/pane-share";
import { PANE_WORDS } from "../../../locale/pane";
import { PUNCTUATION } from "../../../core/punctuation";
import { Section } from "../../components/Section";
import { usePageStyles } from "../../components/use-page-styles";
import { useServices } from "../../services";
import { download } from "../../state/download";
import { minuteOf } from "../../state/minute-of";
import type { Running } from "./use-team-workbook";
import { WorkBar } from "./WorkBar";

const XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

interface Props {
  readonly off: boolean;
  readonly run: (name: string, action: () => Promise<void>) => Promise<void>;
}

/** Takes the file of the workbook, makes a copy of values with a ledger of it, and opens or hands over that. */
export function CopyToShare({ off, run }: Props) {
  const page = usePageStyles();
  const { port, lang, notify } = useServices();
  const [running, setRunning] = useState<Running>();
  const { copy: words, cancelled } = PANE_SHARE_WORDS[lang];
  const make = async (): Promise<void> => {
    const stop = new AbortController();
    const tell = (share: number): void => setRunning({ share, cancel: () => stop.abort() });
    tell(0);
    try {
      const [bytes, { shareCopy }] = await Promise.all([
        port.fileBytes({ signal: stop.signal, onProgress: (done, of) => tell((done / of) * 0.9) }),
        import("../../state/share-copy"),
      ]);
      if (!bytes) {
        notify({ intent: "info", title: words.unsupported });
        return;
      }
      const copy = await shareCopy(bytes, lang, minuteOf(new Date()));
      stop.signal.throwIfAborted();
      const opened = await port.openCopy(copy.bytes);
      if (!opened) download(copy.bytes, words.file, XLSX);
      const lines = [words.done(copy.formulas, copy.left), ...(copy.hasMacros ? [words.macros] : [])];
      notify({
        intent: copy.left > 0 || copy.hasMacros ? "warning" : "success",
        title: opened ? words.opened : words.saved(words.file),
        body: lines.join(PUNCTUATION[lang].sentences),
      });
    } catch (error) {
      if ((error as { readonly name?: unknown } | null)?.name !== "AbortError") throw error;
      notify({ intent: "info", title: cancelled });
    } finally {
      setRunning(undefined);
    }
  };
  return (
    <Section title={words.title}>
      <p className={page.muted}>{words.help}</p>
      <Button appearance="primary" disabledFocusable={off} onClick={() => void run("copy", make)}>
        {words.make}
      </Button>
      {running && <WorkBar running={running} label={words.making} cancel={PANE_WORDS[lang].cancel} />}
    </Section>
  );
}
