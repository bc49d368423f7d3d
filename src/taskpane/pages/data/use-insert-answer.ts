import { useCallback, useRef } from "react";
import type { Lang } from "../../../core/lang";
import { useServices } from "../../services";
import { headersOf, newRowsOf, planAnswer, type AnswerSheet, type AnswerToWrite } from "../../state/answer-sheet";
import { writeAnew, type Ask } from "../../state/refresh-chart";
import { useAction } from "../../state/use-action";
import { DATA_WORDS } from "./data-words";

type Answer = Omit<AnswerToWrite, "dateSystem">;

export interface InsertAnswer {
  readonly busy: boolean;
  readonly insert: (answer: Answer) => Promise<void>;
  /** Charts of its table, which is inserted where it does not stand on a sheet yet. */
  readonly chart: (answer: Answer) => Promise<void>;
  /** In the place of an earlier answer. */
  readonly refresh: (sheet: AnswerSheet, answer: Answer, ask: Ask) => Promise<void>;
}

/** What happens where the table has other columns by now. */
function otherColumns({ sheet, headers }: AnswerSheet, answer: AnswerToWrite, lang: Lang): Parameters<Ask>[0] {
  const words = DATA_WORDS[lang];
  const now = headersOf(answer.table);
  const gone = headers.filter((header) => !now.includes(header));
  const come = now.filter((header) => !headers.includes(header));
  return {
    title: words.otherColumns(sheet.sheetName),
    body: words.otherColumnsBody,
    lines: [...(gone.length > 0 ? [words.gone(gone)] : []), ...(come.length > 0 ? [words.come(come)] : [])],
    yes: words.otherColumnsYes,
  };
}

/** Puts an answer on a new sheet of the workbook, or in the place of an earlier one, and says what was made. */
export function useInsertAnswer(onRefreshed: () => void): InsertAnswer {
  const { port, lang, notify, notifyFailure, navigate } = useServices();
  const { busy, run } = useAction();
  const put = useRef<{ readonly table: Answer["table"]; readonly sheetName: string }>(undefined);
  const goTo = useCallback(
    (sheetId: string) => ({ label: DATA_WORDS[lang].goThere, run: () => port.goTo(sheetId).catch(notifyFailure) }),
    [port, lang, notifyFailure],
  );
  const putAnew = useCallback(
    async (answer: Answer) => {
      const { dateSystem } = await port.formulaCell();
      const made = await port.insertPlan((taken) => planAnswer({ ...answer, dateSystem }, taken));
      put.current = { table: answer.table, sheetName: made.sheetName };
      return made;
    },
    [port],
  );
  const insert = useCallback(
    (answer: Answer) =>
      run("insert", async () => {
        const words = DATA_WORDS[lang];
        const { sheetId, sheetName } = await putAnew(answer);
        notify({
          intent: "success",
          title: words.inserted(sheetName, answer.table.rows.length),
          body: words.insertedBody,
          sheetId,
          actions: [goTo(sheetId), { label: words.undo, run: () => port.removeInserted(sheetId).catch(notifyFailure) }],
        });
      }),
    [port, lang, notify, notifyFailure, run, goTo, putAnew],
  );
  const chart = useCallback(
    (answer: Answer) =>
      run("chart", async () => {
        const standing = put.current?.table === answer.table ? put.current.sheetName : undefined;
        const tableOn = async (sheet: string | undefined) => (await port.readable()).tables.find((one) => one.sheet === sheet)?.name;
        const table = (await tableOn(standing)) ?? (await tableOn((await putAnew(answer)).sheetName));
        if (table !== undefined) navigate({ page: "charts", table });
      }),
    [port, run, putAnew, navigate],
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
          if (!(await ask(otherColumns(standing, written, lang)))) return;
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
  return { busy: busy !== undefined, insert, chart, refresh };
}
