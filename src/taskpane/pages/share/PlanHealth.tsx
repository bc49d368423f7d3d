import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { useCallback, useEffect, useState } from "react";
import type { InsertedPlan, WorkbookPort } from "../../../excel/workbook-port";
import { PANE_SHARE_WORDS } from "../../../locale/pane-share";
import { PANE_WORDS } from "../../../locale/pane";
import { cellAddress } from "../../../plan/area";
import { findingKeys, someFindings } from "../../../plan/standing/findings";
import type { Restoration } from "../../../plan/standing/restoration";
import { lostReferencesIn } from "../../../teams/plan-health";
import { Section } from "../../components/Section";
import { usePageStyles } from "../../components/use-page-styles";
import { useServices } from "../../services";
import { planOf } from "../../state/plan-of";
import { restorationLines } from "../../state/restoration-lines";

const useStyles = makeStyles({
  actions: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalXS },
  sheet: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalS },
});

interface Health {
  readonly plan: InsertedPlan;
  readonly findings: Restoration;
  readonly lost: readonly string[];
}

const NOTHING: Restoration = { cells: [], names: [], validations: [], conditionals: [], gone: [] };

async function healthOf(port: WorkbookPort): Promise<readonly Health[]> {
  const plans = (await port.inserted(planOf)).filter(({ identity }) => identity.kind === "template");
  const standing = await port.standing(plans.map(({ sheetId }) => sheetId));
  const found: Health[] = [];
  for (const plan of plans) {
    const cells = standing.find(({ sheetId }) => sheetId === plan.sheetId)?.standing.cells;
    const lost = cells ? lostReferencesIn(cells).map(({ row, column }) => cellAddress(row, column)) : [];
    found.push({ plan, lost, findings: plan.newVersion === undefined ? await port.damage(plan.sheetId, planOf) : NOTHING });
  }
  return found;
}

interface Props {
  readonly off: boolean;
  readonly run: (name: string, action: () => Promise<void>) => Promise<void>;
}

/** What became of the sheets that were made from templates; each finding is restored or kept, and what is kept is not asked again. */
export function PlanHealth({ off, run }: Props) {
  const styles = useStyles();
  const page = usePageStyles();
  const { port, lang, notify, notifyFailure } = useServices();
  const [all, setAll] = useState<readonly Health[]>([]);
  const words = PANE_SHARE_WORDS[lang].health;
  const { confirm } = PANE_WORDS[lang];
  const look = useCallback(async () => setAll(await healthOf(port)), [port]);
  useEffect(() => {
    let gone = false;
    healthOf(port)
      .then((found) => (gone ? undefined : setAll(found)))
      .catch(notifyFailure);
    return () => {
      gone = true;
    };
  }, [port, notifyFailure]);
  const restore = async ({ sheetId }: InsertedPlan, keys: readonly string[]): Promise<void> => {
    await port.restoreFormulas(sheetId, planOf, keys);
    notify({ intent: "success", title: words.restored(keys.length), sheetId });
    await look();
  };
  const keep = async ({ sheetId, identity }: InsertedPlan, keys: readonly string[]): Promise<void> => {
    const isKept = await port.keepFindings(sheetId, [...new Set([...(identity.theirs ?? []), ...keys])]);
    notify(
      isKept
        ? { intent: "success", title: words.kept(keys.length), sheetId }
        : { intent: "warning", title: words.kept(keys.length), body: words.forgotten, sheetId },
    );
    await look();
  };
  const askAgain = async ({ sheetId }: InsertedPlan): Promise<void> => {
    await port.keepFindings(sheetId, []);
    await look();
  };
  if (all.length === 0) return null;
  return (
    <Section title={words.title}>
      {all.map(({ plan, findings, lost }) => {
        const { sheetId, sheetName, newVersion, identity } = plan;
        const keys = findingKeys(findings);
        const theirs = identity.theirs?.length ?? 0;
        const count = keys.length + lost.length;
        return (
          <div key={sheetId} className={styles.sheet}>
            <p className={page.text}>
              {newVersion !== undefined
                ? words.newer(sheetName, newVersion)
                : count === 0
                  ? words.sound(sheetName)
                  : words.findings(sheetName, count)}
            </p>
            <ul className={page.list}>
              {lost.map((address) => (
                <li key={address} className={page.muted}>
                  {words.lost(address)}
                </li>
              ))}
              {keys.map((key) => (
                <li key={key}>
                  {restorationLines(
                    someFindings(findings, (one) => one === key),
                    confirm,
                  ).map((line) => (
                    <p key={line} className={page.muted}>
                      {line}
                    </p>
                  ))}
                  <span className={styles.actions}>
                    {!key.startsWith("gone ") && (
                      <Button size="small" disabledFocusable={off} onClick={() => void run(`restore ${key}`, () => restore(plan, [key]))}>
                        {words.restore}
                      </Button>
                    )}
                    <Button size="small" disabledFocusable={off} onClick={() => void run(`keep ${key}`, () => keep(plan, [key]))}>
                      {words.keep}
                    </Button>
                  </span>
                </li>
              ))}
            </ul>
            {theirs > 0 && (
              <span className={styles.actions}>
                <span className={page.muted}>{words.keptBefore(theirs)}</span>
                <Button size="small" disabledFocusable={off} onClick={() => void run(`again ${sheetId}`, () => askAgain(plan))}>
                  {words.askAgain}
                </Button>
              </span>
            )}
          </div>
        );
      })}
    </Section>
  );
}
