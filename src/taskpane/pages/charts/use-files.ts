import { useCallback, useInsertionEffect, useMemo, useRef, useState } from "react";
import { FILE_WORDS } from "../../../locale/file-words";
import { asReading } from "../../../reading/read-table";
import type { Corrections } from "../../../reading/recipe";
import type { TableReading } from "../../../reading/table-reading";
import { openReader, type Reader } from "../../reader/open-reader";
import type { FilesRead, ReaderAnswer } from "../../reader/protocol";
import { useServices } from "../../services";
import type { ChartMemory } from "../../state/chart-memory";

export interface FilesProgress {
  readonly name: string;
  readonly size: number;
  readonly bytes: number;
  readonly rows: number;
}

export type FilesState =
  | { readonly kind: "none" }
  | { readonly kind: "reading"; readonly progress: FilesProgress }
  | { readonly kind: "read"; readonly reading: TableReading; readonly read: FilesRead; readonly sheet: string | undefined };

export interface Files {
  readonly state: FilesState;
  readonly open: (files: readonly File[], sheet?: string) => void;
  /** Another sheet of the workbook that is open. */
  readonly openSheet: (sheet: string) => void;
  readonly correct: (corrections: Corrections) => void;
  /** Stops reading, or leaves what was read. */
  readonly close: () => void;
}

const NONE: FilesState = { kind: "none" };

/** Files that are charted instead of cells of the workbook. Reading ends with the page, not when the page is only hidden. */
export function useFiles(remembered: ChartMemory["readings"]): Files {
  const { notify, notifyFailure, lang } = useServices();
  const [state, setState] = useState<FilesState>(NONE);
  const reader = useRef<Reader>(undefined);
  const chosen = useRef<readonly File[]>([]);
  useInsertionEffect(() => () => reader.current?.close(), []);
  const close = useCallback(() => {
    reader.current?.close();
    reader.current = undefined;
    setState(NONE);
  }, []);
  const open = useCallback(
    (files: readonly File[], sheet?: string) => {
      const [first] = files;
      if (!first) return;
      reader.current?.close();
      chosen.current = files;
      setState({ kind: "reading", progress: { name: first.name, size: first.size, bytes: 0, rows: 0 } });
      const tell = (answer: ReaderAnswer): void => {
        if (answer.kind === "progress") return setState({ kind: "reading", progress: answer });
        if (answer.kind === "read") return setState({ kind: "read", reading: asReading(answer.read.table), read: answer.read, sheet });
        close();
        if (answer.kind === "refused") notify({ intent: "error", title: FILE_WORDS[lang].fileErrors[answer.key](answer.name) });
        else notifyFailure(new Error(answer.message));
      };
      reader.current = openReader({ files, remembered, ...(sheet !== undefined && { sheet }) }, tell);
    },
    [remembered, notify, notifyFailure, lang, close],
  );
  const openSheet = useCallback((sheet: string) => open(chosen.current, sheet), [open]);
  const correct = useCallback((corrections: Corrections) => reader.current?.correct(corrections), []);
  return useMemo(() => ({ state, open, openSheet, correct, close }), [state, open, openSheet, correct, close]);
}
