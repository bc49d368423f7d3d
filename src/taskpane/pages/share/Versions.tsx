import { Button, Field, Input, makeStyles, Select, tokens } from "@fluentui/react-components";
import { useEffect, useState } from "react";
import { PUNCTUATION } from "../../../core/punctuation";
import { PANE_VERSIONS_WORDS } from "../../../locale/pane-versions";
import { PANE_WORDS } from "../../../locale/pane";
import { cellAddress } from "../../../plan/area";
import { MOST_VERSIONS, VERSION_NAME_LENGTH, versionId, type PlanVersion } from "../../../teams/versions/plan-version";
import { ConfirmDialog } from "../../components/ConfirmDialog";
import { Section } from "../../components/Section";
import { usePageStyles } from "../../components/use-page-styles";
import { useServices } from "../../services";
import { minuteOf } from "../../state/minute-of";
import { compareAsSheet, givingWay, inputsBack, keepVersion, versionsIn } from "../../state/plan-versions";
import { useQuestion } from "../../state/use-question";
import { PlanChoice, useChosenPlan } from "./PlanChoice";
import type { useChanges } from "./use-changes";

const useStyles = makeStyles({ actions: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS } });

/** Of the cells that are named one by one. */
const NAMED = 5;
const NOW = "";

interface Props {
  readonly off: boolean;
  readonly run: (name: string, action: () => Promise<void>) => Promise<void>;
  readonly apply: ReturnType<typeof useChanges>["apply"];
}

/** Keeps what a plan's sheet holds under a name, compares versions as a sheet and brings entries back. */
export function Versions({ off, run, apply }: Props) {
  const styles = useStyles();
  const page = usePageStyles();
  const { port, lang, notify, notifyFailure } = useServices();
  const words = PANE_VERSIONS_WORDS[lang];
  const { cancel } = PANE_WORDS[lang];
  const { asked, ask } = useQuestion();
  const plan = useChosenPlan();
  const { sheet } = plan;
  const [name, setName] = useState("");
  const [isMissing, setMissing] = useState(false);
  const [versions, setVersions] = useState<readonly PlanVersion[]>([]);
  const [picked, setPicked] = useState<string>();
  const [against, setAgainst] = useState(NOW);
  const version = versions.find((one) => versionId(one) === picked) ?? versions[0];
  const other = versions.find((one) => versionId(one) === against && one !== version);
  useEffect(() => {
    if (!sheet) return undefined;
    let isGone = false;
    versionsIn(port, sheet).then((all) => (isGone ? undefined : setVersions(all)), notifyFailure);
    return () => {
      isGone = true;
    };
  }, [port, sheet, notifyFailure]);
  if (!sheet) return null;
  const look = async (): Promise<void> => setVersions(await versionsIn(port, sheet));
  const tellGone = (): void => notify({ intent: "warning", title: words.gone });
  const keep = async (): Promise<void> => {
    const wanted = name.trim();
    setMissing(wanted === "");
    if (wanted === "") return;
    const gone = givingWay(versions, wanted);
    const [first] = gone;
    if (first) {
      const isSame = first.name === wanted;
      const question = isSame
        ? { title: words.replaceTitle(wanted), body: words.replaceBody(first.kept), yes: words.replace }
        : { title: words.oldestTitle(MOST_VERSIONS), body: words.oldestBody(first.name, first.kept), yes: words.oldest };
      if (!(await ask({ ...question, no: cancel }))) return;
    }
    const isKept = await keepVersion(port, sheet, { name: wanted, kept: minuteOf(new Date()), gone });
    if (isKept === undefined) return tellGone();
    notify(isKept ? { intent: "success", title: words.kept(wanted), body: words.keptBody } : { intent: "error", title: words.lost });
    if (isKept) setName("");
    await look();
  };
  const compare = async (from: PlanVersion): Promise<void> => {
    // The older of two is what the other has changed from.
    const [first, second] = other && other.kept < from.kept ? [other, from] : [from, other];
    const made = await compareAsSheet(port, sheet, first, second ?? { minute: minuteOf(new Date()) }, lang);
    if (made === undefined) return tellGone();
    if (made === "same") return notify({ intent: "info", title: words.same });
    notify({
      intent: "success",
      title: words.compared(made.sheetName),
      actions: [{ label: words.goTo, run: () => port.goTo(made.sheetId) }],
    });
  };
  const bringBack = async (from: PlanVersion): Promise<void> => {
    const back = await inputsBack(port, sheet, from);
    if (!back) return tellGone();
    const { cells, changes, formulas, noRoom } = back;
    const named = formulas.slice(0, NAMED).map(({ row, column }) => cellAddress(row, column));
    const list = [...named, ...(formulas.length > NAMED ? ["…"] : [])].join(PUNCTUATION[lang].list);
    const lines = [...(formulas.length > 0 ? [words.formulas(list)] : []), ...(noRoom > 0 ? [words.noRoom(noRoom)] : [])];
    const note = lines.join(PUNCTUATION[lang].sentences);
    if (cells.length === 0) return notify({ intent: "info", title: words.backSame, ...(note !== "" && { body: note }) });
    const question = { title: words.backTitle(from.name), body: words.backBody(cells.length, back.sheetName), lines };
    if (!(await ask({ ...question, yes: words.back, no: cancel }))) return;
    await apply({ changes, title: words.backDone, heads: cells, ...(note !== "" && { note }) });
  };
  const remove = async (one: PlanVersion): Promise<void> => {
    if (!(await ask({ title: words.removeTitle(one.name), body: words.removeBody, yes: words.remove, no: cancel }))) return;
    await port.dropPlanVersion(versionId(one));
    notify({ intent: "success", title: words.removed(one.name) });
    await look();
  };
  return (
    <Section title={words.title}>
      <p className={page.muted}>{words.help}</p>
      <PlanChoice {...plan} />
      <Field label={words.name} {...(isMissing && { validationMessage: words.needsName })}>
        <Input value={name} placeholder={words.example} maxLength={VERSION_NAME_LENGTH} onChange={(_, { value }) => setName(value)} />
      </Field>
      <div className={styles.actions}>
        <Button disabledFocusable={off} onClick={() => void run("keepVersion", keep)}>
          {words.keep}
        </Button>
      </div>
      {!version && <p className={page.muted}>{words.none}</p>}
      {version && (
        <>
          <Field label={words.version}>
            <Select className={page.select} value={versionId(version)} onChange={(_, { value }) => setPicked(value)}>
              {versions.map((one) => (
                <option key={versionId(one)} value={versionId(one)}>
                  {words.named(one.name, one.kept)}
                </option>
              ))}
            </Select>
          </Field>
          <Field label={words.against}>
            <Select className={page.select} value={other ? versionId(other) : NOW} onChange={(_, { value }) => setAgainst(value)}>
              <option value={NOW}>{words.now}</option>
              {versions
                .filter((one) => one !== version)
                .map((one) => (
                  <option key={versionId(one)} value={versionId(one)}>
                    {words.named(one.name, one.kept)}
                  </option>
                ))}
            </Select>
          </Field>
          <div className={styles.actions}>
            <Button disabledFocusable={off} onClick={() => void run("compareVersions", () => compare(version))}>
              {words.compare}
            </Button>
            <Button disabledFocusable={off} onClick={() => void run("versionBack", () => bringBack(version))}>
              {words.back}
            </Button>
            <Button disabledFocusable={off} onClick={() => void run("removeVersion", () => remove(version))}>
              {words.remove}
            </Button>
          </div>
        </>
      )}
      {asked && <ConfirmDialog question={asked.question} onAnswer={asked.answer} />}
    </Section>
  );
}
