import { Button, makeStyles, Spinner, tokens } from "@fluentui/react-components";
import { CheckmarkCircle20Regular } from "@fluentui/react-icons/svg/checkmark-circle";
import { PANE_WORDS } from "../../../locale/pane";
import { usePageStyles } from "../../components/use-page-styles";
import { useServices } from "../../services";
import { withRecent } from "../../state/with-recent";
import { useAction } from "../../state/use-action";
import { loadTemplates } from "../../state/use-catalogue";

/** The template whose numbers feed the charts: what there is to see is one click further. */
const SAMPLE_TEMPLATE = "channel-log";

const useStyles = makeStyles({
  promise: { display: "flex", gap: tokens.spacingHorizontalS },
  icon: { flexShrink: 0, color: tokens.colorBrandForeground1, "@media (forced-colors: active)": { color: "Highlight" } },
  actions: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalS },
});

/** What a first visitor sees. */
export function Welcome({ onInserted }: { readonly onInserted: () => Promise<void> }) {
  const styles = useStyles();
  const page = usePageStyles();
  const { port, lang, settings, changeSettings, notify, notifyFailure, navigate } = useServices();
  const { busy, run } = useAction();
  const words = PANE_WORDS[lang].home;

  const insertSample = async (): Promise<void> => {
    const [templates, { insertTemplate }] = await Promise.all([loadTemplates(), import("../../state/insert-template")]);
    const template = templates.find(({ id }) => id === SAMPLE_TEMPLATE);
    if (!template) throw new Error(`The catalogue has no template "${SAMPLE_TEMPLATE}".`);
    const plan = await insertTemplate(port, template, { lang, moneyUnit: settings.moneyUnit, currency: settings.currency, samples: true });
    changeSettings({ recentTemplates: withRecent(settings.recentTemplates, template.id) });
    notify({
      intent: "success",
      sheetId: plan.sheetId,
      title: words.sampleDone(plan.sheetName),
      body: words.sampleNext,
      actions: [
        { label: words.showChart, run: () => navigate({ page: "charts", sheet: plan.sheetName }) },
        { label: words.goTo, run: () => port.goTo(plan.sheetId).catch(notifyFailure) },
      ],
    });
    await onInserted();
  };

  return (
    <>
      <h1 className={page.title}>{words.title}</h1>
      <ul className={page.list}>
        {words.promises.map((promise) => (
          <li key={promise} className={styles.promise}>
            <CheckmarkCircle20Regular aria-hidden className={styles.icon} />
            {promise}
          </li>
        ))}
      </ul>
      <div className={styles.actions}>
        <Button
          appearance="primary"
          disabledFocusable={busy !== undefined}
          icon={busy ? <Spinner size="tiny" /> : undefined}
          onClick={() => void run("sample", insertSample)}
        >
          {busy ? words.sampleBusy : words.sample}
        </Button>
        <p className={page.muted}>{words.sampleHelp}</p>
        <Button onClick={() => navigate({ page: "templates" })}>{words.browse}</Button>
      </div>
    </>
  );
}
