import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { useMemo, useState } from "react";
import { PUNCTUATION } from "../../../core/punctuation";
import { sheetOfReference } from "../../../core/cells/sheet-name";
import { parseArea } from "../../../excel/read/parse-area";
import { noPlainForm } from "../../../functions/native/native-words";
import { PANE_PLAIN_WORDS } from "../../../locale/pane-plain";
import { PANE_SHARE_WORDS } from "../../../locale/pane-share";
import { differingCells, planPlain, type PlainPlan, type PlainScope } from "../../../teams/plain/plan-plain";
import type { TeamWorkbook } from "../../../teams/team-workbook";
import { Details } from "../../components/Details";
import { Section } from "../../components/Section";
import { usePageStyles } from "../../components/use-page-styles";
import { useServices } from "../../services";
import { cellLines, cellName } from "./shown-cell";
import type { useChanges } from "./use-changes";

/** So many are listed with their reason. */
const SHOWN = 20;

const useStyles = makeStyles({
  actions: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
  names: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalS },
});

const isNothing = ({ plain, without, onProtected }: PlainPlan): boolean => plain.length + without.length + onProtected.length === 0;

interface Props {
  readonly workbook: TeamWorkbook;
  readonly off: boolean;
  readonly run: (name: string, action: () => Promise<void>) => Promise<void>;
  readonly apply: ReturnType<typeof useChanges>["apply"];
}

/** Formulas of ours in Excel's own functions: first what becomes of each, then on request. What has no such form may become its value. */
export function PlainFormulas({ workbook, off, run, apply }: Props) {
  const styles = useStyles();
  const page = usePageStyles();
  const { port, lang, notify } = useServices();
  const words = PANE_PLAIN_WORDS[lang];
  const [looked, setLooked] = useState<{ readonly scope?: PlainScope }>();
  // Planned anew whenever the workbook is read anew.
  const found = useMemo(() => looked && planPlain(workbook, looked.scope), [workbook, looked]);
  const plan = found && !isNothing(found) ? found : undefined;
  const look = (scope?: PlainScope): void => {
    setLooked(scope ? { scope } : {});
    if (isNothing(planPlain(workbook, scope))) notify({ intent: "info", title: words.nothing });
  };
  const lookAtSelection = async (): Promise<void> => {
    const address = await port.selectionAddress();
    const area = parseArea(address.slice(address.lastIndexOf("!") + 1));
    if (area) look({ sheet: sheetOfReference(address) ?? "", area });
    else notify({ intent: "info", title: words.nothing });
  };
  const write = ({ cells, plain }: PlainPlan): Promise<void> =>
    apply({
      changes: { cells, read: workbook },
      title: words.written,
      heads: plain,
      check: async () => {
        const other = differingCells({ plain }, workbook, await port.readTeamWorkbook());
        return other.length > 0 ? words.differ(other.slice(0, SHOWN).map(cellName).join(PUNCTUATION[lang].list)) : undefined;
      },
    });
  const putValues = ({ values, without }: PlainPlan): Promise<void> =>
    apply({ changes: { cells: values, read: workbook }, title: words.valued, heads: without });
  return (
    <Section title={words.title}>
      <p className={page.muted}>{words.help}</p>
      <div className={styles.actions}>
        <Button disabledFocusable={off} onClick={() => void run("plainSelection", lookAtSelection)}>
          {words.selected}
        </Button>
        <Button disabledFocusable={off} onClick={() => look()}>
          {words.everywhere}
        </Button>
      </div>
      {plan && (
        <div className={styles.names} role="group" aria-label={words.title}>
          {plan.plain.length > 0 && (
            <>
              <p className={page.text}>{words.can(plan.plain.length)}</p>
              <Details
                summary={PANE_SHARE_WORDS[lang].list(plan.plain.length)}
                text={cellLines(plan.plain.map((one) => ({ ...one, formula: one.written })))}
              />
            </>
          )}
          {plan.without.length > 0 && (
            <>
              <p className={page.text}>{words.cannot(plan.without.length)}</p>
              <ul className={page.list}>
                {plan.without.slice(0, SHOWN).map((one) => (
                  <li key={cellName(one)} className={page.muted}>
                    {cellName(one)}
                    {PUNCTUATION[lang].colon}
                    {noPlainForm(one.why, lang)}
                  </li>
                ))}
              </ul>
            </>
          )}
          {plan.onProtected.length > 0 && <p className={page.muted}>{words.protectedCells(plan.onProtected.length)}</p>}
          <div className={styles.actions}>
            {plan.cells.length > 0 && (
              <Button appearance="primary" disabledFocusable={off} onClick={() => void run("writePlain", () => write(plan))}>
                {words.write(plan.plain.length)}
              </Button>
            )}
            {plan.values.length > 0 && (
              <Button disabledFocusable={off} onClick={() => void run("putValues", () => putValues(plan))}>
                {words.values(plan.without.length)}
              </Button>
            )}
            <Button onClick={() => setLooked(undefined)}>{words.drop}</Button>
          </div>
        </div>
      )}
    </Section>
  );
}
