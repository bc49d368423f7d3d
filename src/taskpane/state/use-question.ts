import { useCallback, useState } from "react";
import type { Question } from "../components/ConfirmDialog";

interface Asked {
  readonly question: Question;
  readonly answer: (yes: boolean) => void;
}

/** `ask` resolves with the answer; render a `ConfirmDialog` while `asked` is there. */
export function useQuestion(): { readonly asked: Asked | undefined; readonly ask: (question: Question) => Promise<boolean> } {
  const [asked, setAsked] = useState<Asked>();
  const ask = useCallback(
    (question: Question) =>
      new Promise<boolean>((resolve) => {
        setAsked({
          question,
          answer: (yes) => {
            setAsked(undefined);
            resolve(yes);
          },
        });
      }),
    [],
  );
  return { asked, ask };
}
