import { Button, Field, Select } from "@fluentui/react-components";
import { useState } from "react";
import { PANE_SET_WORDS } from "../../../locale/pane-sets";
import { Section } from "../../components/Section";
import { usePageStyles } from "../../components/use-page-styles";
import { useServices } from "../../services";
import { relink, sourcesFor, type Sources } from "../../state/relink";
import { useAction } from "../../state/use-action";

/** Gives a sheet's linked cells their formulas back; asks which sheet where there are several of a kind. */
export function Relink({ sheetId }: { readonly sheetId: string }) {
  const page = usePageStyles();
  const { port, lang, notify } = useServices();
  const { busy, run } = useAction();
  const [asked, setAsked] = useState<Sources>();
  const [chosen, setChosen] = useState<Readonly<Record<string, string>>>({});
  const words = PANE_SET_WORDS[lang];
  const nameOf = (sources: Sources, id: string): string => sources.set.templates.get(id)?.definition.text[lang].name ?? id;
  const link = async (): Promise<void> => {
    const sources = await sourcesFor(port, sheetId);
    if (!sources) return notify({ intent: "info", title: words.nothingToLink });
    const there = sources.templates.filter(({ sheets }) => sheets.length > 0);
    if (there.length === 0) {
      const templates = sources.templates.map(({ id }) => nameOf(sources, id));
      return notify({ intent: "warning", title: words.noSource, body: words.noSourceHelp(templates) });
    }
    if (there.some(({ sheets }) => sheets.length > 1) && !asked) return setAsked(sources);
    const taken = there.map(({ id, sheets }) => [id, sheets.find((one) => one.sheetId === chosen[id]) ?? sheets[0]] as const);
    const ids = Object.fromEntries(taken.flatMap(([id, sheet]) => (sheet ? [[id, sheet.sheetId]] : [])));
    const count = await relink(port, sources, ids);
    setAsked(undefined);
    notify(
      count === 0
        ? { intent: "info", title: words.nothingToLink }
        : {
            intent: "success",
            title: words.relinked(count),
            body: words.relinkedFrom(taken.flatMap(([, sheet]) => sheet?.sheetName ?? [])),
          },
    );
  };
  return (
    <Section title={words.relink}>
      <p className={page.muted}>{asked ? words.whichHelp : words.relinkHelp}</p>
      {asked?.templates
        .filter(({ sheets }) => sheets.length > 1)
        .map(({ id, sheets }) => (
          <Field key={id} label={words.which(nameOf(asked, id))}>
            <Select value={chosen[id] ?? sheets[0]?.sheetId ?? ""} onChange={(_, { value }) => setChosen({ ...chosen, [id]: value })}>
              {sheets.map((sheet) => (
                <option key={sheet.sheetId} value={sheet.sheetId}>
                  {sheet.sheetName}
                </option>
              ))}
            </Select>
          </Field>
        ))}
      <Button disabledFocusable={busy !== undefined} onClick={() => void run("relink", link)}>
        {words.relink}
      </Button>
    </Section>
  );
}
