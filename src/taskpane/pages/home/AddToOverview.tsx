import { Button, Checkbox, Field, Radio, RadioGroup, Select } from "@fluentui/react-components";
import { lazy, Suspense, useEffect, useState } from "react";
import { PANE_WORDS } from "../../../locale/pane";
import { PANE_OVERVIEW_WORDS } from "../../../locale/pane-overview";
import { OVERVIEW_ID } from "../../../templates/overview";
import { Section } from "../../components/Section";
import { usePageStyles } from "../../components/use-page-styles";
import { useServices } from "../../services";
import { addToOverview, overviewState, type OverviewState, type UnlistedPlan } from "../../state/overview";
import { useAction } from "../../state/use-action";

const CollectFiles = lazy(async () => ({ default: (await import("./CollectFiles")).CollectFiles }));

interface Props {
  readonly sheetId: string;
  /** Whether the sheet is the overview itself, whose list is brought up to date. */
  readonly isOverview: boolean;
}

/** A plan's row in the overview of all plans, or, on the overview, the plans that have none yet. */
export function AddToOverview({ sheetId, isOverview }: Props) {
  const page = usePageStyles();
  const { port, lang, navigate, notify, notifyFailure } = useServices();
  const { busy, run } = useAction();
  const [asked, setAsked] = useState(isOverview ? sheetId : undefined);
  const [state, setState] = useState<OverviewState | null>();
  const [ticked, setTicked] = useState<Readonly<Record<string, boolean>>>({});
  const [replace, setReplace] = useState(false);
  const words = PANE_OVERVIEW_WORDS[lang];
  useEffect(() => {
    let gone = false;
    overviewState(port, asked)
      .then((found) => {
        if (!gone) setState(found ?? null);
      })
      .catch(notifyFailure);
    return () => {
      gone = true;
    };
  }, [port, asked, notifyFailure]);
  if (state === undefined) return null;
  if (state === null)
    return (
      <Section title={words.title}>
        <p className={page.muted}>{words.none}</p>
        <Button onClick={() => navigate({ page: "templates", templateId: OVERVIEW_ID })}>{words.see}</Button>
      </Section>
    );
  const { overview, overviews, unlisted, samples } = state;
  const isTicked = (plan: UnlistedPlan): boolean => ticked[plan.sheetId] ?? plan.within === undefined;
  const chosen = isOverview ? unlisted.filter(isTicked).map((plan) => plan.sheetId) : [sheetId];
  const add = async (): Promise<void> => {
    const { added, otherCurrency } = await addToOverview(port, overview, chosen, replace);
    setState((await overviewState(port, asked)) ?? null);
    if (added.length === 0) return notify({ intent: "info", title: words.already });
    notify({
      intent: "success",
      title: words.added(added),
      body: [words.addedBody, ...(otherCurrency.length > 0 ? [words.otherCurrency(otherCurrency)] : [])].join(" "),
      sheetId: overview.sheetId,
      actions: [{ label: PANE_WORDS[lang].home.goTo, run: () => port.goTo(overview.sheetId) }],
    });
  };
  const isComplete = isOverview && unlisted.length === 0;
  return (
    <Section title={isOverview ? words.refresh : words.title}>
      <p className={page.muted}>{isComplete ? words.complete : isOverview ? words.refreshHelp : words.addHelp}</p>
      {!isOverview && overviews.length > 1 && (
        <Field label={words.which}>
          <Select value={overview.sheetId} onChange={(_, { value }) => setAsked(value)}>
            {overviews.map((one) => (
              <option key={one.sheetId} value={one.sheetId}>
                {one.sheetName}
              </option>
            ))}
          </Select>
        </Field>
      )}
      {isOverview &&
        unlisted.map((plan) => (
          <Checkbox
            key={plan.sheetId}
            checked={isTicked(plan)}
            label={plan.within === undefined ? plan.sheetName : `${plan.sheetName} · ${words.within(plan.within)}`}
            onChange={(_, { checked }) => setTicked({ ...ticked, [plan.sheetId]: checked === true })}
          />
        ))}
      {!isComplete && samples > 0 && (
        <Field label={words.samples(samples)}>
          <RadioGroup value={replace ? "replace" : "keep"} onChange={(_, { value }) => setReplace(value === "replace")}>
            <Radio value="keep" label={words.keep} />
            <Radio value="replace" label={words.replace} />
          </RadioGroup>
        </Field>
      )}
      {!isComplete && (
        <Button disabledFocusable={chosen.length === 0 || busy !== undefined} onClick={() => void run("overview", add)}>
          {isOverview ? words.addRows(chosen.length) : words.add}
        </Button>
      )}
      {isOverview && (
        <Suspense fallback={null}>
          <CollectFiles overview={overview} />
        </Suspense>
      )}
    </Section>
  );
}
