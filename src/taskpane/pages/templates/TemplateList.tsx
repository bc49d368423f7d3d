import { lazy, Suspense } from "react";
import { PANE_TEMPLATE_WORDS } from "../../../locale/pane-templates";
import { PANE_WORDS } from "../../../locale/pane";
import type { TemplateDefinition } from "../../../templates/define";
import { TEMPLATE_GROUPS, type TemplateGroup } from "../../../templates/groups";
import { SETS } from "../../../templates/sets/registry";
import { searchTemplates } from "../../../templates/search";
import { Found } from "../../components/Found";
import { RowButton } from "../../components/RowButton";
import { SearchField } from "../../components/SearchField";
import { Section } from "../../components/Section";
import { usePageStyles } from "../../components/use-page-styles";
import { useServices } from "../../services";
import { templateRowId } from "./template-row-id";
import { TemplateThumbnail } from "./TemplatePicture";

const TeamTemplates = lazy(async () => ({ default: (await import("./TeamTemplates")).TeamTemplates }));

interface Props {
  readonly templates: readonly TemplateDefinition[];
  readonly query: string;
  readonly onQuery: (query: string) => void;
}

/** Sets, and all templates by group; with a query, those that fit, the best first. */
export function TemplateList({ templates, query, onQuery }: Props) {
  const page = usePageStyles();
  const { lang, navigate } = useServices();
  const words = PANE_TEMPLATE_WORDS[lang];
  const found = searchTemplates(templates, query, lang);
  const sets = searchTemplates(SETS, query, lang);
  const count = found.length + sets.length;
  const rows = (some: readonly TemplateDefinition[]) => (
    <ul className={page.list}>
      {some.map((template) => (
        <li key={template.id}>
          <RowButton
            id={templateRowId(template.id)}
            title={template.text[lang].name}
            line={template.text[lang].summary}
            picture={<TemplateThumbnail template={template} lang={lang} />}
            onClick={() => navigate({ page: "templates", templateId: template.id })}
          />
        </li>
      ))}
    </ul>
  );
  return (
    <div className={page.page}>
      <h1 className={page.hidden}>{PANE_WORDS[lang].pages.templates}</h1>
      <SearchField label={words.search} hint={words.searchHint} clear={words.clearSearch} query={query} onQuery={onQuery} />
      <Found
        message={count > 0 ? words.found(found.length, sets.length) : words.none(query)}
        {...(count === 0 ? { nothing: { help: words.noneHelp, all: words.clearSearch, onAll: () => onQuery("") } } : {})}
      />
      {sets.length > 0 && (
        <Section title={words.sets}>
          <ul className={page.list}>
            {sets.map(({ id, text, templates: members }) => (
              <li key={id}>
                <RowButton
                  id={templateRowId(id)}
                  title={text[lang].name}
                  line={text[lang].summary}
                  note={words.sheets(members.length)}
                  onClick={() => navigate({ page: "templates", setId: id })}
                />
              </li>
            ))}
          </ul>
        </Section>
      )}
      <Suspense fallback={null}>
        <TeamTemplates query={query} />
      </Suspense>
      {query.trim()
        ? rows(found)
        : groupsOf(templates).map((group) => (
            <Section key={group} title={TEMPLATE_GROUPS[group][lang]}>
              {rows(templates.filter((template) => template.group === group))}
            </Section>
          ))}
    </div>
  );
}

/** Groups that hold something, in the order of the catalogue's groups. */
const groupsOf = (templates: readonly TemplateDefinition[]): readonly TemplateGroup[] =>
  (Object.keys(TEMPLATE_GROUPS) as TemplateGroup[]).filter((group) => templates.some((template) => template.group === group));
