import { useCallback, useState } from "react";
import type { AskedColumns } from "../../../warehouse/events/ask-table";
import { useServices } from "../../services";
import { isAbort, Refused, type AskProgress, type DataSource, type SourceAnswer } from "./data-source";

interface Asking {
  /** Of which source; what another one said is no longer shown. */
  readonly id: string;
  readonly progress?: AskProgress;
  readonly refused?: Refused;
  readonly cancelled?: true;
}

export interface AskState {
  /** How far it is; undefined while nothing is asked. */
  readonly running: AskProgress | undefined;
  /** Why there is no answer, in words. */
  readonly refused: string | undefined;
  readonly cancelled: boolean;
  /** Resolves with undefined where there is no answer. */
  readonly ask: (columns: AskedColumns, question: unknown) => Promise<SourceAnswer | undefined>;
  readonly cancel: () => void;
}

/** One question at a time of a source. */
export function useAsking(source: DataSource): AskState {
  const { lang, notifyFailure } = useServices();
  const [state, setState] = useState<Asking>();
  const now = state?.id === source.id ? state : undefined;
  const ask = useCallback(
    async (columns: AskedColumns, question: unknown) => {
      const { id } = source;
      setState({ id, progress: { rows: 0 } });
      try {
        const answer = await source.ask(columns, question, (progress) => setState({ id, progress }));
        setState({ id });
        return answer;
      } catch (problem) {
        if (isAbort(problem)) setState({ id, cancelled: true });
        else if (problem instanceof Refused) setState({ id, refused: problem });
        else {
          setState({ id });
          notifyFailure(problem);
        }
        return undefined;
      }
    },
    [source, notifyFailure],
  );
  return {
    running: now?.progress,
    refused: now?.refused?.sentence(lang),
    cancelled: now?.cancelled === true,
    ask,
    cancel: source.cancel,
  };
}
