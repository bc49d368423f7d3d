import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { useCallback, useEffect, useRef, useState } from "react";
import { serialOfToday } from "../../../core/cells/serial-date";
import { PUNCTUATION } from "../../../core/punctuation";
import { PANE_TEAM_WORDS } from "../../../locale/pane-team";
import { PANE_WORDS } from "../../../locale/pane";
import { TeamTemplateError } from "../../../teams/templates/refusal";
import { renderTeamTemplate } from "../../../teams/templates/render-team-template";
import { TEAM_FILE_ENDING } from "../../../teams/templates/team-template";
import { refusalLines } from "../../../teams/templates/template-words";
import { ConfirmDialog } from "../../components/ConfirmDialog";
import { Section } from "../../components/Section";
import { usePageStyles } from "../../components/use-page-styles";
import { useServices } from "../../services";
import { download } from "../../state/download";
import { addToLibrary, removeFromLibrary, teamLibrary, type TeamEntry, type TeamLibrary } from "../../state/team-library";
import { useAction } from "../../state/use-action";
import { useQuestion } from "../../state/use-question";

const useStyles = makeStyles({
  list: { margin: 0, padding: 0, listStyleType: "none", display: "flex", flexDirection: "column", gap: tokens.spacingVerticalM },
  name: { margin: 0, fontWeight: tokens.fontWeightSemibold, overflowWrap: "anywhere" },
  actions: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalXS, marginTop: tokens.spacingVerticalXS },
  open: { alignSelf: "flex-start" },
});

/** Templates that the team has saved: those in this workbook, and those that were added from files. */
export function TeamTemplates({ query }: { readonly query: string }) {
  const styles = useStyles();
  const page = usePageStyles();
  const { port, lang, notify, notifyFailure } = useServices();
  const { busy, run } = useAction();
  const [library, setLibrary] = useState<TeamLibrary>();
  const { asked, ask } = useQuestion();
  const input = useRef<HTMLInputElement>(null);
  const words = PANE_TEAM_WORDS[lang];
  const { sentences, list } = PUNCTUATION[lang];
  const look = useCallback(async () => setLibrary(await teamLibrary(port)), [port]);
  useEffect(() => {
    let gone = false;
    teamLibrary(port).then((found) => (gone ? undefined : setLibrary(found)), notifyFailure);
    return () => {
      gone = true;
    };
  }, [port, notifyFailure]);
  const insert = async ({ template }: TeamEntry): Promise<void> => {
    const today = serialOfToday(new Date());
    const plan = await port.insertPlan((taken) => {
      const made = renderTeamTemplate(template, { taken });
      return made.identity && made.identity.day === undefined ? { ...made, identity: { ...made.identity, day: today } } : made;
    });
    const undo = (): Promise<void> =>
      port.removeInserted(plan.sheetId).then(() => notify({ intent: "success", title: words.takenOut(plan.sheetName) }), notifyFailure);
    notify({
      intent: "success",
      sheetId: plan.sheetId,
      title: words.inserted(plan.sheetName),
      ...(plan.hasSamples && { body: words.insertedBody }),
      actions: [
        { label: words.goTo, run: () => port.goTo(plan.sheetId).catch(notifyFailure) },
        { label: words.undo, run: undo },
      ],
    });
  };
  const keep = async (id: string, text: string, name: string, version: number): Promise<void> => {
    const kept = await port.keepTeamTemplate(id, text);
    notify(
      kept
        ? { intent: "success", title: words.save.saved(name, version), body: words.save.savedBody }
        : { intent: "warning", title: words.save.lost },
    );
    await look();
  };
  const open = async (file: File): Promise<void> => {
    try {
      const text = await file.text();
      const { template, kept } = addToLibrary(text);
      notify({
        intent: kept ? "success" : "warning",
        title: words.added(template.name),
        body: kept ? words.addedBody : words.notKept,
        actions: [{ label: words.keep, run: () => keep(template.id, text, template.name, template.version).catch(notifyFailure) }],
      });
      await look();
    } catch (error) {
      if (!(error instanceof TeamTemplateError)) throw error;
      notify({ intent: "error", title: words.refusedFile, body: refusalLines(error.refusals, lang).join(sentences) });
    }
  };
  const remove = async ({ template, inWorkbook, inLibrary }: TeamEntry): Promise<void> => {
    const title = words.removeTitle(template.name);
    if (!(await ask({ title, body: words.removeBody, yes: words.remove, no: PANE_WORDS[lang].cancel }))) return;
    if (inLibrary) removeFromLibrary(template.id);
    if (inWorkbook) await port.dropTeamTemplate(template.id);
    notify({ intent: "success", title: words.removed(template.name) });
    await look();
  };
  const isFound = ({ template: { name, summary } }: TeamEntry): boolean =>
    `${name} ${summary}`.toLowerCase().includes(query.trim().toLowerCase());
  const entries = library?.entries.filter(isFound) ?? [];
  if (!library || (query.trim() !== "" && entries.length === 0)) return null;
  const off = busy !== undefined;
  return (
    <Section title={words.title}>
      {entries.length === 0 && <p className={page.muted}>{words.none}</p>}
      {entries.length > 0 && (
        <ul className={styles.list}>
          {entries.map((entry) => {
            const { template, text, inWorkbook, inLibrary } = entry;
            const where = [
              words.version(template.version),
              ...(inWorkbook ? [words.inWorkbook] : []),
              ...(inLibrary ? [words.inLibrary] : []),
            ];
            return (
              <li key={template.id}>
                <p className={styles.name}>{template.name}</p>
                {template.summary !== "" && <p className={page.text}>{template.summary}</p>}
                <p className={page.muted}>{where.join(list)}</p>
                <div className={styles.actions}>
                  <Button
                    size="small"
                    aria-label={words.insertNamed(template.name)}
                    disabledFocusable={off}
                    onClick={() => void run("insert", () => insert(entry))}
                  >
                    {words.insert}
                  </Button>
                  <Button
                    size="small"
                    aria-label={words.saveFileNamed(template.name)}
                    onClick={() => download(text, `${template.name}${TEAM_FILE_ENDING}`, "application/json")}
                  >
                    {words.saveFile}
                  </Button>
                  <Button
                    size="small"
                    aria-label={words.removeNamed(template.name)}
                    disabledFocusable={off}
                    onClick={() => void run("remove", () => remove(entry))}
                  >
                    {words.remove}
                  </Button>
                </div>
              </li>
            );
          })}
        </ul>
      )}
      {library.refused.map(({ name, refusals }) => (
        <p key={`${name} ${refusals.length}`} className={page.muted}>
          {[words.refused(name), ...refusalLines(refusals, lang)].join(PUNCTUATION[lang].colon)}
        </p>
      ))}
      <Button size="small" className={styles.open} disabledFocusable={off} onClick={() => input.current?.click()}>
        {words.open}
      </Button>
      <input
        ref={input}
        type="file"
        hidden
        accept=".json,application/json"
        aria-label={words.open}
        onChange={({ target }) => {
          const [file] = target.files ?? [];
          if (file) void run("open", () => open(file));
          // So that the same file can be chosen again after it was saved anew.
          target.value = "";
        }}
      />
      {asked && <ConfirmDialog question={asked.question} onAnswer={asked.answer} />}
    </Section>
  );
}
