import { useCallback, useInsertionEffect, useMemo, useRef, useState } from "react";
import { FILE_WORDS } from "../../../locale/file-words";
import type { Corrections } from "../../../reading/recipe";
import type { AskedColumns } from "../../../warehouse/events/ask-table";
import { faultSentence } from "../../../warehouse/fault-sentence";
import { openEvents, type EventsReader } from "../../reader/events/open-events";
import type { EventsAnswer, EventsFault, FileAnswer, FileLook } from "../../reader/events/protocol";
import type { Progress } from "../../reader/open-file";
import type { ChartMemory } from "../../state/chart-memory";
import { aborted, Refused, type AskProgress } from "./data-source";

export type EventsFileState =
  | { readonly kind: "none"; readonly problem?: Refused }
  | { readonly kind: "looking"; readonly file: File; readonly progress: Progress }
  | { readonly kind: "looked"; readonly file: File; readonly look: FileLook; readonly opened: number };

export interface EventsFile {
  readonly state: EventsFileState;
  readonly open: (file: File) => void;
  readonly correct: (corrections: Corrections) => void;
  readonly ask: (
    corrections: Corrections,
    columns: AskedColumns,
    question: unknown,
    tell: (progress: AskProgress) => void,
  ) => Promise<FileAnswer>;
  /** Ends what is asked, at once; what was understood stays. */
  readonly cancel: () => void;
  readonly close: () => void;
}

interface Pending {
  readonly tell: (progress: AskProgress) => void;
  readonly resolve: (answer: FileAnswer) => void;
  readonly reject: (problem: unknown) => void;
}

/** A fault of the worker as what is thrown on the page. */
export function faultError(fault: EventsFault, name: string): Error {
  if (fault.kind === "failed") return new Error(fault.message);
  if (fault.kind === "file") return new Refused((lang) => FILE_WORDS[lang].fileErrors[fault.key](name));
  return new Refused((lang) => faultSentence(fault, lang));
}

/** One large file that is asked in a thread beside the page, which ends with the page, not when the page is only hidden. */
export function useEventsFile(remembered: ChartMemory["readings"], fail: (problem: unknown) => void): EventsFile {
  const [state, setState] = useState<EventsFileState>({ kind: "none" });
  const reader = useRef<EventsReader>(undefined);
  const file = useRef<File>(undefined);
  const pending = useRef<Pending>(undefined);
  const opened = useRef(0);

  const end = useCallback(() => {
    reader.current?.close();
    reader.current = undefined;
    const waiting = pending.current;
    pending.current = undefined;
    waiting?.reject(aborted());
  }, []);
  useInsertionEffect(() => end, [end]);

  const hear = useCallback(
    (answer: EventsAnswer) => {
      const now = file.current;
      if (!now) return;
      const waiting = pending.current;
      if (answer.kind === "progress") {
        const { bytes, size, rows } = answer;
        if (waiting) waiting.tell({ rows, bytes: { read: bytes, size }, share: size === 0 ? 0 : bytes / size });
        else setState((before) => (before.kind === "looked" ? before : { kind: "looking", file: now, progress: { bytes, rows } }));
        return;
      }
      if (answer.kind === "looked") return setState({ kind: "looked", file: now, look: answer.look, opened: opened.current });
      pending.current = undefined;
      if (answer.kind === "answered") return waiting?.resolve(answer.answered);
      const problem = faultError(answer.fault, now.name);
      // What ran out of memory holds what it took until the thread ends.
      reader.current?.close();
      reader.current = undefined;
      if (waiting) return waiting.reject(problem);
      file.current = undefined;
      setState({ kind: "none", ...(problem instanceof Refused && { problem }) });
      if (!(problem instanceof Refused)) fail(problem);
    },
    [fail],
  );
  const started = useCallback((): EventsReader => (reader.current ??= openEvents(hear)), [hear]);
  const open = useCallback(
    (chosen: File) => {
      end();
      file.current = chosen;
      opened.current += 1;
      setState({ kind: "looking", file: chosen, progress: { bytes: 0, rows: 0 } });
      started().ask({ kind: "look", file: chosen, corrections: null, remembered });
    },
    [end, started, remembered],
  );
  const correct = useCallback(
    (corrections: Corrections) => {
      if (!file.current) return;
      if (pending.current) end();
      started().ask({ kind: "look", file: file.current, corrections, remembered });
    },
    [end, started, remembered],
  );
  const ask = useCallback<EventsFile["ask"]>(
    (corrections, columns, question, tell) =>
      new Promise((resolve, reject) => {
        if (!file.current) return reject(aborted());
        pending.current?.reject(aborted());
        pending.current = { tell, resolve, reject };
        started().ask({ kind: "ask", file: file.current, corrections, columns, question });
      }),
    [started],
  );
  const close = useCallback(() => {
    end();
    file.current = undefined;
    setState({ kind: "none" });
  }, [end]);
  return useMemo(() => ({ state, open, correct, ask, cancel: end, close }), [state, open, correct, ask, end, close]);
}
