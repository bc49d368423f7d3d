import { Button } from "@fluentui/react-components";
import { useRef } from "react";
import { PUNCTUATION } from "../../../core/punctuation";
import type { InsertedPlan } from "../../../excel/workbook-port";
import { PANE_TEAM_WORDS } from "../../../locale/pane-team";
import { PANE_WORDS } from "../../../locale/pane";
import { Section } from "../../components/Section";
import { usePageStyles } from "../../components/use-page-styles";
import { useServices } from "../../services";
import { useAction } from "../../state/use-action";

/** Rows of the overview for plans in other files, which are chosen and read here. */
export function CollectFiles({ overview }: { readonly overview: InsertedPlan }) {
  const page = usePageStyles();
  const { port, lang, notify } = useServices();
  const { busy, run } = useAction();
  const input = useRef<HTMLInputElement>(null);
  const { collect: words } = PANE_TEAM_WORDS[lang];
  const { list, sentences } = PUNCTUATION[lang];
  const collect = async (files: readonly File[]): Promise<void> => {
    const { collectFiles } = await import("../../state/collect-files");
    const { added, refreshed, old, without, unread } = await collectFiles(port, overview, files);
    const lines = [
      old.length > 0 ? words.old(old.map(({ file, sheet }) => `[${file}]${sheet}`).join(list)) : "",
      without.length > 0 ? words.without(without.join(list)) : "",
      unread.length > 0 ? words.unread(unread.join(list)) : "",
    ].filter((line) => line !== "");
    const isSome = added.length + refreshed.length > 0;
    notify({
      intent: lines.length > 0 ? "warning" : isSome ? "success" : "info",
      title: isSome ? words.done(added.length, refreshed.length) : words.nothing,
      ...(lines.length > 0 && { body: lines.join(sentences) }),
      sheetId: overview.sheetId,
      actions: [{ label: PANE_WORDS[lang].home.goTo, run: () => port.goTo(overview.sheetId) }],
    });
  };
  return (
    <Section title={words.title}>
      <p className={page.muted}>{words.help}</p>
      {overview.hasSamples && <p className={page.muted}>{words.samples}</p>}
      <Button style={{ alignSelf: "flex-start" }} disabledFocusable={busy !== undefined} onClick={() => input.current?.click()}>
        {words.choose}
      </Button>
      <input
        ref={input}
        type="file"
        hidden
        multiple
        accept=".xlsx,.xlsm"
        aria-label={words.choose}
        onChange={({ target }) => {
          const files = [...(target.files ?? [])];
          if (files.length > 0) void run("collect", () => collect(files));
          // So that the same file can be chosen again after it was saved anew.
          target.value = "";
        }}
      />
    </Section>
  );
}
