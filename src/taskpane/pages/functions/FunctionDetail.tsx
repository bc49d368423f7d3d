import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { Open16Regular } from "@fluentui/react-icons/svg/open";
import { useState } from "react";
import type { FunctionDefinition } from "../../../functions/define";
import { NAMESPACE } from "../../../functions/namespace";
import { PANE_WORDS } from "../../../locale/pane";
import { PANE_FUNCTION_WORDS } from "../../../locale/pane-functions";
import { DetailHeader } from "../../components/DetailHeader";
import { Section } from "../../components/Section";
import { usePageStyles } from "../../components/use-page-styles";
import { useServices } from "../../services";
import { readForm } from "../../state/function-form";
import { useTargetCell } from "../../state/use-target-cell";
import { sheetOf } from "../../state/cell-reference";
import { ArgumentFields } from "./ArgumentFields";
import { Examples } from "./Examples";
import { FormulaBar } from "./FormulaBar";

const useStyles = makeStyles({
  formula: { margin: 0, fontFamily: tokens.fontFamilyMonospace, fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase300, overflowWrap: "anywhere" },
  traps: { margin: 0, paddingLeft: tokens.spacingHorizontalXL, display: "flex", flexDirection: "column", gap: tokens.spacingVerticalXS },
  related: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalXS },
  start: { alignSelf: "flex-start" },
});

/** One function: what it answers, a form for its arguments, and what to watch out for. */
export function FunctionDetail({ definition }: { readonly definition: FunctionDefinition }) {
  const styles = useStyles();
  const page = usePageStyles();
  const { lang, navigate, openPage } = useServices();
  const [typed, setTyped] = useState<Readonly<Record<string, string>>>({});
  const target = useTargetCell();
  const form = readForm(definition, typed, lang, target === undefined ? undefined : sheetOf(target));
  const words = PANE_FUNCTION_WORDS[lang];
  const { summary, use, formula, traps } = definition.text[lang];
  return (
    <div className={page.page}>
      <DetailHeader title={`${NAMESPACE}.${definition.id}`} back={PANE_WORDS[lang].back} onBack={() => navigate({ page: "functions" })} />
      <p className={page.text}>{summary}</p>
      <p className={page.muted}>{use}</p>
      <ArgumentFields fields={form.fields} typed={typed} onType={(name, text) => setTyped((before) => ({ ...before, [name]: text }))} />
      <Section title={words.formula}>
        {formula.map((line) => <p key={line} className={styles.formula}>{line}</p>)}
      </Section>
      <Section title={words.traps}>
        <ul className={styles.traps}>{traps.map((trap) => <li key={trap}>{trap}</li>)}</ul>
      </Section>
      <Examples definition={definition} onTry={setTyped} />
      {definition.related.length > 0 && (
        <Section title={words.related}>
          <div className={styles.related}>
            {definition.related.map((id) => <Button key={id} size="small" onClick={() => navigate({ page: "functions", functionId: id })}>{id}</Button>)}
          </div>
        </Section>
      )}
      <Button className={styles.start} icon={<Open16Regular />} iconPosition="after" title={PANE_WORDS[lang].opensInBrowser} onClick={() => openPage(`help/${lang}/${definition.id}.html`)}>
        {words.help}
      </Button>
      <FormulaBar definition={definition} form={form} target={target} />
    </div>
  );
}
