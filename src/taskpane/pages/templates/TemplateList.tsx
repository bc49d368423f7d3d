import { PANE_TEMPLATE_WORDS } from "../../../locale/pane-templates";
import { PANE_WORDS } from "../../../locale/pane";
import type { TemplateDefinition } from "../../../templates/define";
import { TEMPLATE_GROUPS, type TemplateGroup } from "../../../templates/groups";
import { searchTemplates } from "../../../templates/search";
import { Found } from "../../components/Found";
import { RowButton } from "../../components/RowButton";
import { SearchField } from "../../components/SearchField";
import { Section } from "../../components/Section";
import { usePageStyles } from "../../components/use-page-styles";
import { useServices } from "../../services";
import { templateRowId } from "./template-row-id";
import { TemplateThumbnail } from "./TemplatePicture";

interface Props {
  readonly templates: readonly TemplateDefinition[];
  readonly query: string;
  readonly onQuery: (query: string) => void;
}

/** All templates by group; with a query, those that fit, the best first. */
export function TemplateList({ templates, query, onQuery }: Props) {
  const page = usePageStyles();
  const { lang, navigate } = useServices();
  const words = PANE_TEMPLATE_WORDS[lang];
  const found = searchTemplates(templates, query, lang);
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
        message={found.length > 0 ? words.found(found.length) : words.none(query)}
        {...(found.length === 0 ? { nothing: { help: words.noneHelp, all: words.clearSearch, onAll: () => onQuery("") } } : {})}
      />
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
