import { Button, makeStyles, tokens } from "@fluentui/react-components";
import type { InsertedPlan } from "../../excel/workbook-port";
import { PANE_WORDS } from "../../locale/pane";
import { PANE_GUIDE_WORDS } from "../../locale/pane-guide";
import { PANE_UPDATE_WORDS } from "../../locale/pane-update";
import { isNothing } from "../../plan/standing/is-nothing";
import { useServices } from "../services";
import { planOf } from "../state/plan-of";
import { restorationLines } from "../state/restoration-lines";
import { updateLines } from "../state/update-lines";
import { useAction } from "../state/use-action";
import { useQuestion } from "../state/use-question";
import { ConfirmDialog } from "./ConfirmDialog";
import { usePageStyles } from "./use-page-styles";

const useStyles = makeStyles({
  item: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalXS,
    paddingBlock: tokens.spacingVerticalS,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  name: {
    display: "flex",
    flexWrap: "wrap",
    alignItems: "center",
    gap: tokens.spacingHorizontalS,
    fontWeight: tokens.fontWeightSemibold,
    overflowWrap: "anywhere",
  },
  mark: {
    paddingInline: tokens.spacingHorizontalS,
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusCircular,
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
    fontWeight: tokens.fontWeightRegular,
  },
  actions: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalXS },
});

interface Props {
  readonly plans: readonly InsertedPlan[];
  readonly onChanged: () => Promise<void>;
}

/** Rows that were read are refreshed where they are read; of data only answers know what they are made of. */
const isRefreshed = ({ kind, id, made }: InsertedPlan["identity"]): boolean =>
  made !== undefined && kind !== "template" && (kind !== "data" || id === "answer");

/** The sheets this add-in made: go there, clear the samples, restore, update, remove. What cannot be undone is asked first. */
export function SheetList({ plans, onChanged }: Props) {
  const styles = useStyles();
  const page = usePageStyles();
  const { port, lang, notify, navigate } = useServices();
  const { busy, run } = useAction();
  const { asked, ask } = useQuestion();
  const { home: words, confirm, cancel } = PANE_WORDS[lang];
  const guide = PANE_GUIDE_WORDS[lang];
  const updates = PANE_UPDATE_WORDS[lang];

  const clear = async ({ sheetId, sheetName }: InsertedPlan): Promise<void> => {
    if (!(await ask({ title: confirm.clearTitle(sheetName), body: confirm.clearBody, yes: confirm.clearYes, no: cancel }))) return;
    await port.clearSamples(sheetId, planOf);
    notify({ intent: "success", title: words.cleared(sheetName) });
    await onChanged();
  };
  const restore = async ({ sheetId, sheetName }: InsertedPlan): Promise<void> => {
    const damage = await port.damage(sheetId, planOf);
    const lines = restorationLines(damage, confirm);
    if (isNothing(damage)) {
      notify({ intent: damage.gone.length > 0 ? "warning" : "success", title: words.nothingToRestore(sheetName), body: lines.join("\n") });
      return;
    }
    const cells = damage.cells.length;
    if (
      !(await ask({ title: confirm.restoreTitle(sheetName, cells), body: confirm.restoreBody, lines, yes: confirm.restoreYes, no: cancel }))
    )
      return;
    const done = await port.restoreFormulas(sheetId, planOf);
    notify({ intent: "success", title: words.restored(done.cells.length), sheetId });
    await onChanged();
  };
  const update = async ({ sheetId, sheetName }: InsertedPlan): Promise<void> => {
    const planned = await port.updateOf(sheetId, planOf);
    if (planned.from >= planned.to) {
      notify({ intent: "success", title: words.upToDate(sheetName) });
      return;
    }
    const lines = updateLines(planned, updates);
    const question = { title: updates.title(sheetName, planned.to), body: updates.body(planned.kept, planned.unkept.length) };
    if (!(await ask({ ...question, lines, yes: updates.yes, no: cancel }))) return;
    const done = await port.updateSheet(sheetId, planOf);
    const gone = updateLines({ ...done, blank: [] }, updates).join("\n");
    const title = updates.done(sheetName, done.to, done.kept);
    notify(
      gone === "" ? { intent: "success", title, sheetId: done.sheetId } : { intent: "warning", title, body: gone, sheetId: done.sheetId },
    );
    await onChanged();
  };
  const refresh = async (plan: InsertedPlan): Promise<void> => {
    // An answer is asked for again where it was asked: of a file that has to be chosen, or a database.
    if (plan.identity.kind === "data") return navigate({ page: "home", data: true, refresh: plan.sheetId });
    const { refreshChart } = await import("../state/refresh-chart");
    const notice = await refreshChart(port, plan, lang, (question) => ask({ ...question, no: cancel }));
    if (notice) notify(notice);
    await onChanged();
  };
  const remove = async ({ sheetId, sheetName }: InsertedPlan): Promise<void> => {
    if (!(await ask({ title: confirm.removeTitle(sheetName), body: confirm.removeBody, yes: confirm.removeYes, no: cancel }))) return;
    await port.removeInserted(sheetId);
    notify({ intent: "success", title: words.removed(sheetName) });
    await onChanged();
  };

  return (
    <>
      <ul className={page.list}>
        {plans.map((plan) => {
          const { sheetId, sheetName, hasSamples, identity, newVersion } = plan;
          return (
            <li key={sheetId} className={styles.item}>
              <span className={styles.name}>
                {sheetName}
                {hasSamples && <span className={styles.mark}>{words.hasSamples}</span>}
                {newVersion !== undefined && <span className={styles.mark}>{words.newVersion(newVersion)}</span>}
              </span>
              <span className={styles.actions}>
                <Button
                  size="small"
                  aria-label={words.goToSheet(sheetName)}
                  onClick={() => void run(`go ${sheetId}`, () => port.goTo(sheetId))}
                >
                  {words.goTo}
                </Button>
                {identity.kind === "template" && (
                  <Button size="small" aria-label={guide.openFor(sheetName)} onClick={() => navigate({ page: "home", guided: sheetId })}>
                    {guide.open}
                  </Button>
                )}
                {hasSamples && (
                  <Button
                    size="small"
                    disabledFocusable={busy !== undefined}
                    aria-label={words.clearSheet(sheetName)}
                    onClick={() => void run(`clear ${sheetId}`, () => clear(plan))}
                  >
                    {words.clear}
                  </Button>
                )}
                {newVersion !== undefined && (
                  <Button
                    size="small"
                    appearance="primary"
                    disabledFocusable={busy !== undefined}
                    aria-label={words.updateSheet(sheetName)}
                    onClick={() => void run(`update ${sheetId}`, () => update(plan))}
                  >
                    {words.update}
                  </Button>
                )}
                {isRefreshed(identity) && (
                  <Button
                    size="small"
                    disabledFocusable={busy !== undefined}
                    aria-label={words.refreshSheet(sheetName)}
                    onClick={() => void run(`refresh ${sheetId}`, () => refresh(plan))}
                  >
                    {words.refresh}
                  </Button>
                )}
                {identity.kind === "template" && newVersion === undefined && (
                  <Button
                    size="small"
                    disabledFocusable={busy !== undefined}
                    aria-label={words.restoreSheet(sheetName)}
                    onClick={() => void run(`restore ${sheetId}`, () => restore(plan))}
                  >
                    {words.restore}
                  </Button>
                )}
                <Button
                  size="small"
                  disabledFocusable={busy !== undefined}
                  aria-label={words.removeSheet(sheetName)}
                  onClick={() => void run(`remove ${sheetId}`, () => remove(plan))}
                >
                  {words.remove}
                </Button>
              </span>
            </li>
          );
        })}
      </ul>
      {asked && <ConfirmDialog question={asked.question} onAnswer={asked.answer} />}
    </>
  );
}
