import { Button } from "@fluentui/react-components";
import { lazy, Suspense, useMemo } from "react";
import { PUNCTUATION } from "../../../core/punctuation";
import { PANE_SHARE_WORDS } from "../../../locale/pane-share";
import { PANE_WORDS } from "../../../locale/pane";
import { asWritten, planFreeze, planRepairInPlace } from "../../../teams/in-place";
import { inventoryOf } from "../../../teams/inventory";
import { ledgersOf } from "../../../teams/restore/plan-restore";
import { DetailHeader } from "../../components/DetailHeader";
import { Details } from "../../components/Details";
import { Section } from "../../components/Section";
import { usePageStyles } from "../../components/use-page-styles";
import { useServices } from "../../services";
import { minuteOf } from "../../state/minute-of";
import { useAction } from "../../state/use-action";
import { CopyToShare } from "./CopyToShare";
import { cellLines } from "./shown-cell";
import { useChanges } from "./use-changes";
import { useTeamWorkbook } from "./use-team-workbook";
import { WorkBar } from "./WorkBar";

const BringBack = lazy(async () => ({ default: (await import("./BringBack")).BringBack }));
const SaveTemplate = lazy(async () => ({ default: (await import("./SaveTemplate")).SaveTemplate }));
const Versions = lazy(async () => ({ default: (await import("./Versions")).Versions }));
const PlainFormulas = lazy(async () => ({ default: (await import("./PlainFormulas")).PlainFormulas }));
const LambdaNames = lazy(async () => ({ default: (await import("./LambdaNames")).LambdaNames }));
const PlanHealth = lazy(async () => ({ default: (await import("./PlanHealth")).PlanHealth }));

/** What would happen to the workbook at a colleague's who has no OpsPlan, and what can be done about it. */
export function SharePage({ onBack }: { readonly onBack: () => void }) {
  const page = usePageStyles();
  const { lang } = useServices();
  const { workbook, running, read } = useTeamWorkbook();
  const { running: changing, apply } = useChanges(read);
  const { busy, run } = useAction();
  const words = PANE_SHARE_WORDS[lang];
  const { cancel, back } = PANE_WORDS[lang];
  const found = useMemo(
    () =>
      workbook && {
        inventory: inventoryOf(workbook, asWritten),
        repair: planRepairInPlace(workbook),
        freeze: planFreeze(workbook, lang, minuteOf(new Date())),
        ledgers: ledgersOf(workbook),
      },
    [workbook, lang],
  );
  const work = changing ?? running;
  const off = busy !== undefined || work !== undefined;
  if (!workbook || !found)
    return (
      <div className={page.page}>
        <DetailHeader title={words.title} back={back} onBack={onBack} />
        {work ? (
          <WorkBar running={work} label={words.reading} cancel={cancel} />
        ) : (
          <Button onClick={() => void run("read", read)}>{words.readAgain}</Button>
        )}
      </div>
    );
  const { inventory, repair, freeze, ledgers } = found;
  const { formulas, elsewhere } = inventory;
  const sheets = new Set(formulas.map(({ sheet }) => sheet)).size;
  const broken = formulas.filter((one) => one.broken !== undefined).length;
  const frozenCells = ledgers.reduce((sum, { entries }) => sum + entries.length, 0);
  const locked = [...new Set(formulas.flatMap(({ isProtected, sheet }) => (isProtected ? [sheet] : [])))];
  const mend = (): Promise<void> =>
    apply({ changes: { cells: repair.cells, read: workbook }, title: words.repair.done, heads: repair.mended });
  const freezeNow = (): Promise<void> => {
    const { cells, ledger, left } = freeze;
    const going = formulas.filter((one) => !one.isProtected && !left.includes(one));
    return apply({
      changes: { cells, ledger, read: workbook },
      title: words.freeze.done,
      heads: going,
      ...(left.length > 0 && { note: words.freeze.left(left.length) }),
    });
  };
  return (
    <div className={page.page}>
      <DetailHeader title={words.title} back={back} onBack={onBack} />
      <Section title={words.colleague}>
        {formulas.length > 0 && (
          <>
            <p className={page.text}>{words.summary(formulas.length, sheets, broken)}</p>
            <p className={page.muted}>{words.withoutAddIn}</p>
            <Details summary={words.list(formulas.length)} text={cellLines(formulas)} />
          </>
        )}
        {frozenCells > 0 && <p className={page.text}>{words.noneFrozen(frozenCells)}</p>}
        {formulas.length === 0 && frozenCells === 0 && <p className={page.text}>{words.none}</p>}
        {locked.length > 0 && <p className={page.muted}>{words.protectedSheets(locked.join(PUNCTUATION[lang].list))}</p>}
        {elsewhere.length > 0 && (
          <p className={page.muted}>{words.elsewhere(elsewhere.map(({ name }) => name).join(PUNCTUATION[lang].list))}</p>
        )}
        {work ? (
          <WorkBar running={work} label={changing ? words.working : words.reading} cancel={cancel} />
        ) : (
          <Button size="small" style={{ alignSelf: "flex-start" }} onClick={() => void run("read", read)}>
            {words.readAgain}
          </Button>
        )}
      </Section>
      {formulas.length > 0 && <CopyToShare off={off} run={run} />}
      {repair.mended.length + repair.unknown.length > 0 && (
        <Section title={words.repair.title}>
          {repair.unknown.length > 0 && <p className={page.muted}>{words.repair.unknown(repair.unknown.length)}</p>}
          {repair.mended.length > 0 && (
            <>
              <p className={page.muted}>{words.repair.help(repair.mended.length)}</p>
              <Details summary={words.list(repair.mended.length)} text={cellLines(repair.mended)} />
              <Button disabledFocusable={off} onClick={() => void run("repair", mend)}>
                {words.repair.act(repair.mended.length)}
              </Button>
            </>
          )}
        </Section>
      )}
      {ledgers.length > 0 && (
        <Suspense fallback={null}>
          <BringBack workbook={workbook} off={off} run={run} apply={apply} onChanged={read} />
        </Suspense>
      )}
      {freeze.formulas > 0 && (
        <Section title={words.freeze.title}>
          <p className={page.muted}>{words.freeze.help}</p>
          <Button disabledFocusable={off} onClick={() => void run("freeze", freezeNow)}>
            {words.freeze.act(freeze.formulas)}
          </Button>
        </Section>
      )}
      <Suspense fallback={null}>
        {formulas.length > 0 && <PlainFormulas workbook={workbook} off={off} run={run} apply={apply} />}
        {formulas.length > 0 && <LambdaNames workbook={workbook} off={off} run={run} />}
        <PlanHealth off={off} run={run} />
        <Versions off={off} run={run} apply={apply} />
        <SaveTemplate off={off} run={run} />
        {formulas.length === 0 && <LambdaNames workbook={workbook} off={off} run={run} />}
      </Suspense>
    </div>
  );
}
