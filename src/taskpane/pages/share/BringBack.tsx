import { Button, Field, makeStyles, Radio, RadioGroup, tokens } from "@fluentui/react-components";
import { useMemo, useState } from "react";
import { PUNCTUATION } from "../../../core/punctuation";
import { PANE_SHARE_WORDS } from "../../../locale/pane-share";
import { PANE_WORDS } from "../../../locale/pane";
import { asWritten } from "../../../teams/in-place";
import { ledgersOf, planRestore, type Conflict, type Decision } from "../../../teams/restore/plan-restore";
import type { TeamWorkbook } from "../../../teams/team-workbook";
import { ConfirmDialog } from "../../components/ConfirmDialog";
import { Section } from "../../components/Section";
import { usePageStyles } from "../../components/use-page-styles";
import { useServices } from "../../services";
import { useQuestion } from "../../state/use-question";
import { cellName, shownValues } from "./shown-cell";
import type { useChanges } from "./use-changes";

/** So many are chosen one by one; whoever has more chooses for all. */
const SHOWN = 50;

const useStyles = makeStyles({
  actions: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalXS },
  conflicts: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalM, margin: 0, padding: 0, listStyleType: "none" },
  choices: { flexWrap: "wrap" },
});

interface Props {
  readonly workbook: TeamWorkbook;
  readonly off: boolean;
  readonly run: (name: string, action: () => Promise<void>) => Promise<void>;
  readonly apply: ReturnType<typeof useChanges>["apply"];
  readonly onChanged: () => Promise<void>;
}

/** Formulas of a list return; cells that somebody changed are shown with both values, and each is kept or restored. */
export function BringBack({ workbook, off, run, apply, onChanged }: Props) {
  const styles = useStyles();
  const page = usePageStyles();
  const { port, lang, notify } = useServices();
  const { asked, ask } = useQuestion();
  const [chosen, setChosen] = useState<Readonly<Record<string, Decision>>>({});
  const words = PANE_SHARE_WORDS[lang].thaw;
  const { cancel, confirm } = PANE_WORDS[lang];
  const plan = useMemo(() => planRestore(workbook, (one) => chosen[cellName(one)] ?? "open", asWritten), [workbook, chosen]);
  const { conflicts, missing, restored, changes, settled } = plan;
  const going = [...restored, ...conflicts.filter((one) => chosen[cellName(one)] === "restore")];
  const chooseAll = (decision: Decision): void => setChosen(Object.fromEntries(conflicts.map((one) => [cellName(one), decision])));
  const bringBack = (): Promise<void> => apply({ changes: { cells: changes, read: workbook, settled }, title: words.done, heads: going });
  const forget = async (): Promise<void> => {
    if (!(await ask({ title: words.forgetTitle, body: words.forgetBody, yes: words.forget, no: cancel }))) return;
    await port.applyChanges({ cells: [], read: workbook, settled: ledgersOf(workbook).map(({ sheet }) => sheet) });
    notify({ intent: "success", title: words.forgotten });
    await onChanged();
  };
  return (
    <Section title={words.title}>
      <p className={page.muted}>{words.help(restored.length)}</p>
      {conflicts.length > 0 && (
        <>
          <p className={page.text}>{words.changed(conflicts.length)}</p>
          <div className={styles.actions}>
            <Button size="small" onClick={() => chooseAll("keep")}>
              {words.allKeep}
            </Button>
            <Button size="small" onClick={() => chooseAll("restore")}>
              {words.allRestore}
            </Button>
          </div>
          <ul className={styles.conflicts}>
            {conflicts.slice(0, SHOWN).map((one) => (
              <li key={cellName(one)}>
                <Field label={`${cellName(one)}  ${one.formula}`} hint={bothValues(one, words.both, confirm.restoreBlank, lang)}>
                  <RadioGroup
                    layout="horizontal"
                    className={styles.choices}
                    value={chosen[cellName(one)] ?? ""}
                    onChange={(_, { value }) => setChosen({ ...chosen, [cellName(one)]: value as Decision })}
                  >
                    <Radio value="keep" label={words.keep} />
                    <Radio value="restore" label={words.restore} />
                  </RadioGroup>
                </Field>
              </li>
            ))}
          </ul>
        </>
      )}
      {missing.length > 0 && (
        <>
          <p className={page.text}>{words.missing(missing.length)}</p>
          <ul className={page.list}>
            {missing.slice(0, SHOWN).map((one) => (
              <li key={cellName(one)} className={page.muted}>
                {cellName(one)} {one.formula}
                {PUNCTUATION[lang].colon}
                {words.why[one.why]}
              </li>
            ))}
          </ul>
        </>
      )}
      <div className={styles.actions}>
        <Button
          appearance="primary"
          disabledFocusable={off || (changes.length === 0 && settled.length === 0)}
          onClick={() => void run("thaw", bringBack)}
        >
          {words.act(going.length)}
        </Button>
        <Button disabledFocusable={off} onClick={() => void run("forget", forget)}>
          {words.forget}
        </Button>
      </div>
      {asked && <ConfirmDialog question={asked.question} onAnswer={asked.answer} />}
    </Section>
  );
}

function bothValues(
  { changed }: Conflict,
  both: (was: string, now: string) => string,
  blank: string,
  lang: keyof typeof PUNCTUATION,
): string {
  return changed
    .slice(0, 3)
    .map(({ was, now, formula }) => {
      const [before = "", after = ""] = shownValues([was, now], blank);
      return both(before, formula ?? after);
    })
    .join(PUNCTUATION[lang].clauses);
}
