import { useCallback } from "react";
import { useServices } from "../../services";
import { newRowsOf, planAnswer, type AnswerSheet, type AnswerToWrite } from "../../state/answer-sheet";
import { writeAnew, type Ask } from "../../state/refresh-chart";
import { useAction } from "../../state/use-action";
import { DATA_WORDS } from "./data-words";

type Answer = Omit<AnswerToWrite, "dateSystem">;

export interface InsertAnswer {
  readonly busy: boolean;
  readonly insert: (answer: Answer) => Promise<void>;
  /** In the place of an earlier answer. */
  readonly refresh: (sheet: AnswerSheet, answer: Answer, ask: Ask) => Promise<void>;
}

/** Puts an answer on a new sheet of the workbook, or in the place of an earlier one, and says what was made. */
export function useInsertAnswer(onRefreshed: () => void): InsertAnswer {
  const { port, lang, notify, notifyFailure } = useServices();
  const { busy, run } = useAction();
  const goTo = useCallback(
    (sheetId: string) => ({ label: DATA_WORDS[lang].goThere, run: () => port.goTo(sheetId).catch(notifyFailure) }),
    [port, lang, notifyFailure],
  );
  const insert = useCallback(
    (answer: Answer) =>
      run("insert", async () => {
        const words = DATA_WORDS[lang];
        const { dateSystem } = await port.formulaCell();
        const { sheetId, sheetName } = await port.insertPlan((taken) => planAnswer({ ...answer, dateSystem }, taken));
        notify({
          intent: "success",
          title: words.inserted(sheetName, answer.table.rows.length),
          body: words.insertedBody,
          sheetId,
          actions: [goTo(sheetId), { label: words.undo, run: () => port.removeInserted(sheetId).catch(notifyFailure) }],
        });
      }),
    [port, lang, notify, notifyFailure, run, goTo],
  );
  const refresh = useCallback(
    (standing: AnswerSheet, answer: Answer, ask: Ask) =>
      run("refresh", async () => {
        const { sheetId, sheetName } = standing.sheet;
        const { dateSystem } = await port.formulaCell();
        const written = { ...answer, dateSystem };
        const rows = newRowsOf(written, standing);
        if (rows) await port.refillTable(sheetId, rows);
        else {
          const make = (taken: Parameters<typeof planAnswer>[1]) => planAnswer(written, taken);
          if (!(await writeAnew({ port, sheetId, cells: standing.cells, make, lang, ask }))) return;
        }
        notify({
          intent: "success",
          title: DATA_WORDS[lang].refreshed(sheetName, answer.table.rows.length),
          sheetId,
          actions: [goTo(sheetId)],
        });
        onRefreshed();
      }),
    [port, lang, notify, run, goTo, onRefreshed],
  );
  return { busy: busy !== undefined, insert, refresh };
}
