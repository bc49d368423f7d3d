import { RowButton } from "../../components/RowButton";
import { usePageStyles } from "../../components/use-page-styles";
import { useServices } from "../../services";
import { useCatalogue } from "../../state/use-catalogue";

/** Templates used lately. An id that the catalogue no longer has is left out. */
export function Recent({ ids }: { readonly ids: readonly string[] }) {
  const page = usePageStyles();
  const { lang, navigate } = useServices();
  const templates = useCatalogue();
  const recent = ids.flatMap((id) => templates?.find((template) => template.id === id) ?? []);
  return (
    <ul className={page.list}>
      {recent.map(({ id, text }) => (
        <li key={id}>
          <RowButton title={text[lang].name} onClick={() => navigate({ page: "templates", templateId: id })} />
        </li>
      ))}
    </ul>
  );
}
