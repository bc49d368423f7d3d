import { makeStyles, ProgressBar, tokens } from "@fluentui/react-components";
import { lazy, Suspense } from "react";
import { NAMESPACE } from "../../../functions/namespace";
import { PANE_WORDS } from "../../../locale/pane";
import { PANE_GUIDE_WORDS } from "../../../locale/pane-guide";
import { DetailHeader } from "../../components/DetailHeader";
import { Loading } from "../../components/Loading";
import { Section } from "../../components/Section";
import { usePageStyles } from "../../components/use-page-styles";
import { useServices } from "../../services";
import type { Guide, GuideCheck, GuideStep } from "../../state/guide-of";
import { useAction } from "../../state/use-action";
import { useGuide } from "../../state/use-guide";

const Relink = lazy(async () => ({ default: (await import("./Relink")).Relink }));

const AddToOverview = lazy(async () => ({ default: (await import("./AddToOverview")).AddToOverview }));

const useStyles = makeStyles({
  step: {
    display: "grid",
    gridTemplateColumns: "20px minmax(0, 1fr) auto",
    columnGap: tokens.spacingHorizontalS,
    width: "100%",
    minHeight: "32px",
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalS}`,
    border: 0,
    borderRadius: tokens.borderRadiusMedium,
    background: "none",
    color: tokens.colorNeutralForeground1,
    fontFamily: "inherit",
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    textAlign: "start",
    cursor: "pointer",
    ":hover": { backgroundColor: tokens.colorNeutralBackground1Hover },
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}` },
  },
  words: { overflowWrap: "anywhere" },
  hint: { display: "block", color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200 },
  state: { color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200, whiteSpace: "nowrap" },
  done: { color: tokens.colorStatusSuccessForeground1 },
  failed: { color: tokens.colorStatusDangerForeground1 },
});

/** Most sheets are filled in by hand. */
const FillFromTable = lazy(async () => ({ default: (await import("./FillFromTable")).FillFromTable }));

/** What to fill in on a sheet, what is done, and what its checks find; a click on any of them goes there. */
export function PlanGuide({ sheetId, onBack }: { readonly sheetId: string; readonly onBack: () => void }) {
  const page = usePageStyles();
  const { lang } = useServices();
  const guide = useGuide(sheetId);
  const words = PANE_GUIDE_WORDS[lang];
  if (guide === undefined) return <Loading label={PANE_WORDS[lang].loading} />;
  const steps = guide ? [...guide.values, ...guide.tables] : [];
  const done = steps.filter(({ state }) => state === "entered").length;
  return (
    <div className={page.page}>
      <DetailHeader title={guide?.sheetName ?? words.open} back={PANE_WORDS[lang].back} onBack={onBack} />
      {steps.length === 0 ? (
        <p className={page.text}>{words.nothingToDo}</p>
      ) : (
        <div>
          <p className={page.muted} role="status">
            {done === steps.length ? words.allFilled : words.filled(done, steps.length)}
          </p>
          <ProgressBar aria-label={words.open} value={done} max={steps.length} />
        </div>
      )}
      {guide && guide.values.length > 0 && (
        <Section title={words.inputs}>
          <Steps steps={guide.values} />
        </Section>
      )}
      {guide && guide.tables.length > 0 && (
        <Section title={words.tables}>
          <Steps steps={guide.tables} />
        </Section>
      )}
      {guide && guide.tables.length > 0 && (
        <Suspense fallback={null}>
          <FillFromTable sheetId={sheetId} />
        </Suspense>
      )}
      {guide && guide.checks.length > 0 && (
        <Section title={words.checks}>
          <p className={page.muted}>{words.passed(guide.checks.filter(({ passes }) => passes).length, guide.checks.length)}</p>
          <Checks checks={guide.checks} />
        </Section>
      )}
      {guide?.extras && (
        <Section title={words.extras}>
          <p className={page.muted}>{words.extrasUse}</p>
          <Extras extras={guide.extras} />
        </Section>
      )}
      {guide?.overview && (
        <Suspense fallback={null}>
          <AddToOverview sheetId={sheetId} isOverview={guide.overview === "overview"} />
        </Suspense>
      )}
      {guide?.takes && (
        <Suspense fallback={null}>
          <Relink sheetId={sheetId} />
        </Suspense>
      )}
    </div>
  );
}

const SIGNS = { blank: "○", sample: "○", entered: "✓" } as const;

function Steps({ steps }: { readonly steps: readonly GuideStep[] }) {
  const styles = useStyles();
  const page = usePageStyles();
  const { port, lang } = useServices();
  const { run } = useAction();
  const words = PANE_GUIDE_WORDS[lang];
  return (
    <ul className={page.list}>
      {steps.map(({ key, label, hint, state, rows, address }) => (
        <li key={key}>
          <button type="button" className={styles.step} onClick={() => void run(`go ${address}`, () => port.showCell(address))}>
            <span aria-hidden className={state === "entered" ? styles.done : undefined}>
              {SIGNS[state]}
            </span>
            <span className={styles.words}>
              {label}
              {hint && <span className={styles.hint}>{hint}</span>}
            </span>
            <span className={styles.state}>{[rows ? words.rows(rows) : "", words.state[state]].filter(Boolean).join(" · ")}</span>
          </button>
        </li>
      ))}
    </ul>
  );
}

/** Each opens the function with the sheet's cells in its arguments; it comes into the cell that is selected then. */
function Extras({ extras }: { readonly extras: NonNullable<Guide["extras"]> }) {
  const styles = useStyles();
  const page = usePageStyles();
  const { lang, navigate } = useServices();
  return (
    <ul className={page.list}>
      {extras.map(({ asks, call }) => {
        const name = NAMED.exec(call)?.[1];
        return (
          <li key={call}>
            <button
              type="button"
              className={styles.step}
              onClick={() => navigate({ page: "functions", ...(name !== undefined && { functionId: name }), call })}
            >
              <span aria-hidden>ƒ</span>
              <span className={styles.words}>
                {asks[lang]}
                <span className={styles.hint}>{`${NAMESPACE}.${name ?? ""}`}</span>
              </span>
            </button>
          </li>
        );
      })}
    </ul>
  );
}

const NAMED = new RegExp(`^=${NAMESPACE}\\.(\\w+)\\(`);

function Checks({ checks }: { readonly checks: readonly GuideCheck[] }) {
  const styles = useStyles();
  const page = usePageStyles();
  const { port } = useServices();
  const { run } = useAction();
  return (
    <ul className={page.list}>
      {checks.map(({ key, text, passes, address }) => (
        <li key={key}>
          <button type="button" className={styles.step} onClick={() => void run(`go ${address}`, () => port.showCell(address))}>
            <span aria-hidden className={passes ? styles.done : text.startsWith("✗") ? styles.failed : undefined}>
              {text.slice(0, 1)}
            </span>
            <span className={styles.words}>{text.slice(1).trim()}</span>
          </button>
        </li>
      ))}
    </ul>
  );
}
