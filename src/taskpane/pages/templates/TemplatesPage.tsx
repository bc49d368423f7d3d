import { PANE_WORDS } from "../../../locale/pane";
import { Loading } from "../../components/Loading";
import { useServices } from "../../services";
import type { Route } from "../../state/route";
import { useCatalogue } from "../../state/use-catalogue";
import { useKept } from "../../state/use-kept";
import { useReturnFocus } from "../../state/use-return-focus";
import { TemplateDetail } from "./TemplateDetail";
import { TemplateList } from "./TemplateList";
import { templateRowId } from "./template-row-id";

/** The catalogue, or one template of it. */
export default function TemplatesPage({ route }: { readonly route: Extract<Route, { page: "templates" }> }) {
  const { lang } = useServices();
  const [query, setQuery] = useKept("templates.query", "");
  const templates = useCatalogue();
  const template = templates?.find(({ id }) => id === route.templateId);
  useReturnFocus(template?.id, templateRowId);
  if (!templates) return <Loading label={PANE_WORDS[lang].loading} />;
  return template ? (
    <TemplateDetail key={template.id} template={template} />
  ) : (
    <TemplateList templates={templates} query={query} onQuery={setQuery} />
  );
}
