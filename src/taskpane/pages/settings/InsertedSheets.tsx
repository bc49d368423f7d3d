import { PUNCTUATION } from "../../../core/punctuation";
import { Button, makeStyles } from "@fluentui/react-components";
import { PANE_WORDS } from "../../../locale/pane";
import { PANE_SETTINGS_WORDS } from "../../../locale/pane-settings";
import { ConfirmDialog } from "../../components/ConfirmDialog";
import { Section } from "../../components/Section";
import { usePageStyles } from "../../components/use-page-styles";
import { useServices } from "../../services";
import { useAction } from "../../state/use-action";
import { useInserted } from "../../state/use-inserted";
import { useQuestion } from "../../state/use-question";

const useStyles = makeStyles({ start: { alignSelf: "flex-start" } });

/** Takes everything this add-in made out of the workbook, after asking. */
export function InsertedSheets() {
  const styles = useStyles();
  const page = usePageStyles();
  const { port, lang, notify } = useServices();
  const { inserted = [], refresh } = useInserted();
  const { busy, run } = useAction();
  const { asked, ask } = useQuestion();
  const { cancel } = PANE_WORDS[lang];
  const { confirm, ...words } = PANE_SETTINGS_WORDS[lang];

  const removeAll = async (): Promise<void> => {
    const names = inserted.map(({ sheetName }) => sheetName).join(PUNCTUATION[lang].list);
    if (!(await ask({ title: confirm.removeAllTitle, body: confirm.removeAllBody(names), yes: confirm.removeAllYes, no: cancel }))) return;
    try {
      // One after another: each tells on its own whether it could go.
      for (const { sheetId } of inserted) await port.removeInserted(sheetId);
      notify({ intent: "success", title: words.removedAll(inserted.length) });
    } finally {
      await refresh();
    }
  };

  return (
    <Section title={words.data}>
      <p className={page.text}>{inserted.length > 0 ? words.dataHelp(inserted.length) : words.dataNone}</p>
      {inserted.length > 0 && (
        <Button className={styles.start} disabledFocusable={busy !== undefined} onClick={() => void run("remove", removeAll)}>
          {words.removeAll}
        </Button>
      )}
      {asked && <ConfirmDialog question={asked.question} onAnswer={asked.answer} />}
    </Section>
  );
}
