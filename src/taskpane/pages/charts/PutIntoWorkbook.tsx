import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { isoDayOfSerial, serialOfToday } from "../../../core/cells/serial-date";
import { CHART_FILE_WORDS } from "../../../locale/chart-files";
import { PANE_WORDS } from "../../../locale/pane";
import type { Corrections } from "../../../reading/recipe";
import type { TableReading } from "../../../reading/table-reading";
import { ConfirmDialog } from "../../components/ConfirmDialog";
import { usePageStyles } from "../../components/use-page-styles";
import { useServices } from "../../services";
import type { DataOrigin } from "../../../charts/data-sheet";
import { isTooLarge } from "../../../charts/room-of-sheet";
import type { DataSheet } from "../../state/data-sheet";
import { lasting } from "../../state/merge-corrections";
import { useAction } from "../../state/use-action";
import { useQuestion } from "../../state/use-question";

const useStyles = makeStyles({
  box: { display: "flex", flexDirection: "column", alignItems: "flex-start", gap: tokens.spacingVerticalS },
});

/** What writes the sheet is not needed before somebody wants it. */
const planning = () => import("../../../charts/data-sheet");

interface Props {
  readonly reading: TableReading;
  /** Of the header as it was found. */
  readonly headerKey: string;
  readonly corrections: Corrections;
  /** Of the workbook. */
  readonly dateSystem: 1900 | 1904;
  /** Sheets of rows with the same header, which these rows can take the place of. */
  readonly standing: readonly DataSheet[];
}

/** Puts the rows that were read into the workbook as a table, or in the place of those of an older export. */
export function PutIntoWorkbook({ reading, headerKey, corrections, dateSystem, standing }: Props) {
  const { port, lang, notify, notifyFailure } = useServices();
  const styles = useStyles();
  const page = usePageStyles();
  const { busy, run } = useAction();
  const { asked, ask } = useQuestion();
  const text = CHART_FILE_WORDS[lang];
  if (isTooLarge(reading)) return <p className={page.muted}>{text.tooLarge}</p>;
  const origin: DataOrigin = {
    lang,
    dateSystem,
    today: isoDayOfSerial(serialOfToday(new Date())),
    key: headerKey,
    corrections: lasting(corrections),
  };
  const goTo = (sheetId: string) => ({ label: text.goThere, run: () => port.goTo(sheetId).catch(notifyFailure) });
  const put = async (): Promise<void> => {
    const { dataTable, planDataSheet } = await planning();
    const table = dataTable(reading, lang, dateSystem);
    const { sheetId, sheetName } = await port.insertPlan((taken) => planDataSheet(reading, table, origin, taken));
    const undo = { label: text.undo, run: () => port.removeInserted(sheetId).catch(notifyFailure) };
    notify({
      intent: "success",
      title: text.added(sheetName, table.rows.length),
      body: text.putBody,
      sheetId,
      actions: [goTo(sheetId), undo],
    });
  };
  const refresh = async ({ sheet: { sheetId, sheetName, identity } }: DataSheet): Promise<void> => {
    const { cancel } = PANE_WORDS[lang];
    if (!(await ask({ title: text.refreshTitle(sheetName), body: text.refreshBody, yes: text.refreshYes, no: cancel }))) return;
    const { dataTable, NOTE_PLACE, noteOf } = await planning();
    const { headers, rows } = dataTable(reading, lang, dateSystem);
    const above = [{ ...NOTE_PLACE, value: noteOf(reading, { ...origin, lang: identity.lang }) }];
    const made = { ...identity.made, corrections: origin.corrections };
    await port.refillTable(sheetId, { headers, rows, above, identity: { ...identity, made } });
    notify({ intent: "success", title: text.refreshed(sheetName, rows.length), sheetId, actions: [goTo(sheetId)] });
  };
  return (
    <div className={styles.box}>
      {standing.map((one) => (
        <Button
          key={one.sheet.sheetId}
          size="small"
          disabledFocusable={busy !== undefined}
          onClick={() => void run("refresh", () => refresh(one))}
        >
          {text.refresh(one.sheet.sheetName)}
        </Button>
      ))}
      <Button size="small" disabledFocusable={busy !== undefined} onClick={() => void run("put", put)}>
        {busy === "put" ? text.putting : text.put}
      </Button>
      <p className={page.muted}>{text.putHint}</p>
      {asked && <ConfirmDialog question={asked.question} onAnswer={asked.answer} />}
    </div>
  );
}
