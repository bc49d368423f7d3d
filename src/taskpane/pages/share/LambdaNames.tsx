import { Button, Field, Select } from "@fluentui/react-components";
import { useMemo, useState } from "react";
import { PUNCTUATION } from "../../../core/punctuation";
import type { NameOutcome } from "../../../excel/team/lambda-names";
import { NAMESPACE } from "../../../functions/namespace";
import { PANE_PLAIN_WORDS } from "../../../locale/pane-plain";
import { PANE_SHARE_WORDS } from "../../../locale/pane-share";
import { PANE_WORDS } from "../../../locale/pane";
import { asWritten } from "../../../teams/in-place";
import { inventoryOf } from "../../../teams/inventory";
import { nameableFunctions, testedName, type TestedName } from "../../../teams/plain/lambda-names";
import type { TeamWorkbook } from "../../../teams/team-workbook";
import { Section } from "../../components/Section";
import { usePageStyles } from "../../components/use-page-styles";
import { useServices } from "../../services";
import type { Running } from "./use-team-workbook";
import { WorkBar } from "./WorkBar";

/** Stands for all functions that the workbook uses. */
const USED = "";

interface Props {
  readonly workbook: TeamWorkbook;
  readonly off: boolean;
  readonly run: (name: string, action: () => Promise<void>) => Promise<void>;
}

/** Chosen functions as names of the workbook, each tested after it is written. */
export function LambdaNames({ workbook, off, run }: Props) {
  const page = usePageStyles();
  const { port, lang, notify } = useServices();
  const { names: words } = PANE_PLAIN_WORDS[lang];
  const { list, sentences } = PUNCTUATION[lang];
  const [chosen, setChosen] = useState<string>();
  const [running, setRunning] = useState<Running>();
  const all = useMemo(() => nameableFunctions(), []);
  const called = useMemo(
    () => [...new Set(inventoryOf(workbook, asWritten).formulas.flatMap(({ functions }) => functions))].sort(),
    [workbook],
  );
  const used = all.filter(({ id }) => called.includes(`${NAMESPACE}.${id}`));
  const without = called.filter((name) => !all.some(({ id }) => `${NAMESPACE}.${id}` === name));
  const picked = chosen ?? (used.length > 0 ? USED : (all[0]?.id ?? ""));
  const wanted = picked === USED ? used : all.filter(({ id }) => id === picked);
  const takeOut = async (added: readonly TestedName[]): Promise<void> => {
    await port.removeLambdaNames(added);
    notify({ intent: "success", title: words.undone });
  };
  const add = async (): Promise<void> => {
    const stop = new AbortController();
    const tell = (share: number): void => setRunning({ share, cancel: () => stop.abort() });
    tell(0);
    try {
      const names = wanted.flatMap((definition) => testedName(definition) ?? []);
      const outcomes = await port.addLambdaNames(names, { signal: stop.signal, onProgress: (done, of) => tell(done / of) });
      const of = (outcome: NameOutcome) => names.filter(({ name }) => outcomes.get(name) === outcome);
      const said = (["exists", "refused", "wrong"] as const).flatMap((outcome) => {
        const those = of(outcome).map(({ name }) => name);
        return those.length > 0 ? [words[outcome](those.join(list))] : [];
      });
      const added = of("added");
      notify({
        intent: said.length > 0 ? "warning" : "success",
        title: added.length > 0 ? words.done(added.length) : words.none,
        ...(said.length > 0 && { body: said.join(sentences) }),
        ...(added.length > 0 && { actions: [{ label: words.undo, run: () => takeOut(added) }] }),
      });
    } catch (error) {
      if ((error as { readonly name?: unknown } | null)?.name !== "AbortError") throw error;
      notify({ intent: "info", title: PANE_SHARE_WORDS[lang].cancelled });
    } finally {
      setRunning(undefined);
    }
  };
  return (
    <Section title={words.title}>
      <p className={page.muted}>{words.help}</p>
      <Field label={words.choose}>
        <Select className={page.select} value={picked} onChange={(_, { value }) => setChosen(value)}>
          {used.length > 0 && <option value={USED}>{words.used(used.length)}</option>}
          {all.map(({ id, text }) => (
            <option key={id} value={id}>
              {words.named(id, text[lang].summary)}
            </option>
          ))}
        </Select>
      </Field>
      {picked === USED && without.length > 0 && <p className={page.muted}>{words.without(without.join(list))}</p>}
      <Button
        style={{ alignSelf: "flex-start" }}
        disabledFocusable={off || running !== undefined}
        onClick={() => void run("addNames", add)}
      >
        {words.add(wanted.length)}
      </Button>
      {running && <WorkBar running={running} label={words.adding} cancel={PANE_WORDS[lang].cancel} />}
    </Section>
  );
}
