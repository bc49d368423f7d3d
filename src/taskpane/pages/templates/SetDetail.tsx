import { Button, ProgressBar } from "@fluentui/react-components";
import { serialOfToday } from "../../../core/cells/serial-date";
import type { Lang } from "../../../core/lang";
import { PANE_WORDS } from "../../../locale/pane";
import { PANE_SET_WORDS } from "../../../locale/pane-sets";
import { PANE_TEMPLATE_WORDS } from "../../../locale/pane-templates";
import type { TemplateDefinition } from "../../../templates/define";
import type { SetDefinition } from "../../../templates/sets/definition";
import { ActionBar } from "../../components/ActionBar";
import { DetailHeader } from "../../components/DetailHeader";
import { Section } from "../../components/Section";
import { usePageStyles } from "../../components/use-page-styles";
import { useServices } from "../../services";
import { useInserted } from "../../state/use-inserted";
import { useKept } from "../../state/use-kept";
import { PlanOptions, type PlanContent } from "./PlanOptions";
import { LEFT_OUT, NEW_SHEET, SetSheets, type SheetChoice } from "./SetSheets";
import { useInsertSet } from "./use-insert-set";

interface Props {
  readonly set: SetDefinition;
  readonly templates: readonly TemplateDefinition[];
}

/** A set of linked sheets: what it is for, its sheets and which of them are there already, options, and the way into the workbook. */
export function SetDetail({ set, templates }: Props) {
  const page = usePageStyles();
  const { lang, settings, navigate } = useServices();
  const [chosenLang, setPlanLang] = useKept<Lang | undefined>(`sets.language ${set.id}`, undefined);
  const planLang = chosenLang ?? lang;
  const [content, setContent] = useKept<PlanContent>(`sets.content ${set.id}`, { samples: true, start: undefined });
  const [chosen, setChosen] = useKept<Readonly<Record<string, string>>>(`sets.sheets ${set.id}`, {});
  const { inserted = [] } = useInserted();
  const { progress, insert } = useInsertSet(set);
  const words = PANE_SET_WORDS[lang];
  const { name, summary } = set.text[lang];
  const sheets = set.templates.map((id): SheetChoice => {
    const existing = inserted.filter(({ planId, identity }) => planId === id && identity.lang === planLang);
    const foreign = inserted.find(({ planId, identity }) => planId === id && identity.lang !== planLang);
    const standing = existing.map(({ sheetId, sheetName }) => ({ sheetId, sheetName }));
    const own = chosen[id];
    const known = own === NEW_SHEET || own === LEFT_OUT || standing.some(({ sheetId }) => sheetId === own);
    const title = templates.find((template) => template.id === id)?.text[lang].name ?? id;
    const elsewhere = standing.length === 0 && foreign ? { inOtherLanguage: foreign.sheetName } : {};
    return { ...elsewhere, id, title, existing: standing, choice: known && own !== undefined ? own : (standing[0]?.sheetId ?? NEW_SHEET) };
  });
  const fresh = sheets.filter(({ choice }) => choice === NEW_SHEET).length;
  return (
    <div className={page.page}>
      <DetailHeader title={name} back={PANE_WORDS[lang].back} onBack={() => navigate({ page: "templates" })} />
      <p className={page.text}>{summary}</p>
      <Section title={words.sheets}>
        <p className={page.muted}>{words.sheetsHelp}</p>
        <SetSheets sheets={sheets} onChosen={(id, choice) => setChosen({ ...chosen, [id]: choice })} />
      </Section>
      <Section title={PANE_TEMPLATE_WORDS[lang].options}>
        <PlanOptions
          usual={set.startsAfter === undefined ? undefined : serialOfToday(new Date()) + set.startsAfter}
          planLang={planLang}
          onPlanLang={setPlanLang}
          content={content}
          onContent={setContent}
        />
      </Section>
      <ActionBar>
        {progress && <ProgressBar aria-label={words.inserting} max={progress.of} {...(progress.of > 0 ? { value: progress.done } : {})} />}
        <Button
          appearance="primary"
          disabledFocusable={progress !== undefined || fresh === 0}
          onClick={() =>
            void insert({
              lang: planLang,
              moneyUnit: settings.moneyUnit,
              currency: settings.currency,
              samples: content.samples,
              start: content.samples ? content.start : undefined,
              without: sheets.filter(({ choice }) => choice === LEFT_OUT).map(({ id }) => id),
              existing: Object.fromEntries(
                sheets.filter(({ choice }) => choice !== LEFT_OUT && choice !== NEW_SHEET).map(({ id, choice }) => [id, choice]),
              ),
            })
          }
        >
          {progress ? words.inserting : fresh === 0 ? words.none : words.insert(fresh)}
        </Button>
      </ActionBar>
    </div>
  );
}
