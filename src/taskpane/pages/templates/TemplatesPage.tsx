import { lazy, Suspense } from "react";
import { PANE_WORDS } from "../../../locale/pane";
import { SETS } from "../../../templates/sets/registry";
import { Loading } from "../../components/Loading";
import { useServices } from "../../services";
import type { Route } from "../../state/route";
import { useCatalogue } from "../../state/use-catalogue";
import { useKept } from "../../state/use-kept";
import { useReturnFocus } from "../../state/use-return-focus";
import { TemplateDetail } from "./TemplateDetail";
import { TemplateList } from "./TemplateList";
import { templateRowId } from "./template-row-id";

const SetDetail = lazy(async () => ({ default: (await import("./SetDetail")).SetDetail }));

/** The catalogue, or one template or one set of it. */
export default function TemplatesPage({ route }: { readonly route: Extract<Route, { page: "templates" }> }) {
  const { lang } = useServices();
  const [query, setQuery] = useKept("templates.query", "");
  const templates = useCatalogue();
  const template = templates?.find(({ id }) => id === route.templateId);
  const set = SETS.find(({ id }) => id === route.setId);
  useReturnFocus(template?.id ?? set?.id, templateRowId);
  if (!templates) return <Loading label={PANE_WORDS[lang].loading} />;
  if (set) {
    return (
      <Suspense fallback={<Loading label={PANE_WORDS[lang].loading} />}>
        <SetDetail key={set.id} set={set} templates={templates} />
      </Suspense>
    );
  }
  return template ? (
    <TemplateDetail key={template.id} template={template} />
  ) : (
    <TemplateList templates={templates} query={query} onQuery={setQuery} />
  );
}
