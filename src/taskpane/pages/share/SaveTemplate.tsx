import { Button, Field, Input, makeStyles, tokens } from "@fluentui/react-components";
import { useState } from "react";
import { PUNCTUATION } from "../../../core/punctuation";
import { PANE_TEAM_WORDS } from "../../../locale/pane-team";
import { PANE_WORDS } from "../../../locale/pane";
import { TeamTemplateError } from "../../../teams/templates/refusal";
import { TEAM_FILE_ENDING, TEAM_LIMITS, teamIdOf } from "../../../teams/templates/team-template";
import { leftOutLine, refusalLines } from "../../../teams/templates/template-words";
import { Section } from "../../components/Section";
import { usePageStyles } from "../../components/use-page-styles";
import { useServices } from "../../services";
import { download } from "../../state/download";
import { teamLibrary } from "../../state/team-library";
import { PlanChoice, useChosenPlan } from "./PlanChoice";
import type { Running } from "./use-team-workbook";
import { WorkBar } from "./WorkBar";

const useStyles = makeStyles({ actions: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS } });

interface Props {
  readonly off: boolean;
  readonly run: (name: string, action: () => Promise<void>) => Promise<void>;
}

/** Saves a plan sheet as the team has made it, in the workbook or as a file. */
export function SaveTemplate({ off, run }: Props) {
  const styles = useStyles();
  const page = usePageStyles();
  const { port, lang, notify } = useServices();
  const { save: words } = PANE_TEAM_WORDS[lang];
  const plan = useChosenPlan();
  const { plans, sheet } = plan;
  const [name, setName] = useState<string>();
  const [summary, setSummary] = useState("");
  const [running, setRunning] = useState<Running>();
  const title = name ?? sheet?.sheetName ?? "";
  const save = async (toWorkbook: boolean): Promise<void> => {
    if (!sheet) return;
    const stop = new AbortController();
    setRunning({ share: 0, cancel: () => stop.abort() });
    try {
      const [bytes, { saveTeamTemplate }, { entries }] = await Promise.all([
        port.fileBytes({ signal: stop.signal, onProgress: (done, of) => setRunning({ share: done / of, cancel: () => stop.abort() }) }),
        import("../../state/save-team-template"),
        teamLibrary(port),
      ]);
      if (!bytes) return notify({ intent: "info", title: words.unsupported });
      const known = entries.find(({ template }) => template.id === teamIdOf(title));
      const saved = await saveTeamTemplate(bytes, sheet, { name: title, summary, replaces: known?.template.version ?? 0 });
      stop.signal.throwIfAborted();
      if (!saved) return notify({ intent: "warning", title: words.gone });
      const { template, text, left, cut } = saved;
      const kept = toWorkbook && (await port.keepTeamTemplate(template.id, text));
      if (!kept) download(text, `${template.name}${TEAM_FILE_ENDING}`, "application/json");
      const lines = [
        toWorkbook ? (kept ? words.savedBody : words.lost) : "",
        leftOutLine(left, lang),
        cut > 0 ? words.cut(cut) : "",
      ].filter((line) => line !== "");
      notify({
        intent: (toWorkbook && !kept) || Object.keys(left).length > 0 ? "warning" : "success",
        title: words.saved(template.name, template.version),
        ...(lines.length > 0 && { body: lines.join(PUNCTUATION[lang].sentences) }),
      });
    } catch (error) {
      if ((error as { readonly name?: unknown } | null)?.name === "AbortError") return;
      if (!(error instanceof TeamTemplateError)) throw error;
      notify({ intent: "error", title: words.refused, body: refusalLines(error.refusals, lang).join(PUNCTUATION[lang].sentences) });
    } finally {
      setRunning(undefined);
    }
  };
  if (!plans) return null;
  const isNameless = title.trim() === "";
  const isOff = off || running !== undefined || isNameless;
  return (
    <Section title={words.title}>
      {!sheet ? (
        <p className={page.muted}>{words.none}</p>
      ) : (
        <>
          <p className={page.muted}>{words.help}</p>
          <PlanChoice {...plan} />
          <Field label={words.name} {...(isNameless && { validationMessage: words.needsName })}>
            <Input value={title} maxLength={TEAM_LIMITS.name} onChange={(_, { value }) => setName(value)} />
          </Field>
          <Field label={words.summary}>
            <Input value={summary} maxLength={TEAM_LIMITS.summary} onChange={(_, { value }) => setSummary(value)} />
          </Field>
          <div className={styles.actions}>
            <Button disabledFocusable={isOff} onClick={() => void run("keepTemplate", () => save(true))}>
              {words.inWorkbook}
            </Button>
            <Button disabledFocusable={isOff} onClick={() => void run("saveTemplate", () => save(false))}>
              {words.asFile}
            </Button>
          </div>
          {running && <WorkBar running={running} label={words.saving} cancel={PANE_WORDS[lang].cancel} />}
        </>
      )}
    </Section>
  );
}
