import { findFunction } from "../../../functions/registry";
import { PANE_FUNCTION_WORDS } from "../../../locale/pane-functions";
import { Section } from "../../components/Section";
import { usePageStyles } from "../../components/use-page-styles";
import { useServices } from "../../services";
import { FunctionButtons } from "./FunctionButtons";
import { FunctionRow } from "./FunctionRow";

const known = (ids: readonly string[]) => ids.flatMap((id) => findFunction(id) ?? []);

/** A person's own functions: those marked with a star, and those used last. Ids that the catalogue no longer has are left out. */
export function OwnFunctions({ onOpen }: { readonly onOpen: (id: string, rowId: string) => void }) {
  const page = usePageStyles();
  const { lang, settings } = useServices();
  const words = PANE_FUNCTION_WORDS[lang];
  const favourites = known(settings.favouriteFunctions);
  const recent = known(settings.recentFunctions);
  return (
    <>
      {favourites.length > 0 && (
        <Section title={words.favourites}>
          <ul className={page.list}>
            {favourites.map((definition) => (
              <FunctionRow key={definition.id} definition={definition} rowId={`favourite-${definition.id}`} onOpen={onOpen} />
            ))}
          </ul>
        </Section>
      )}
      {recent.length > 0 && (
        <Section title={words.recent}>
          <FunctionButtons functions={recent} prefix="recent" onOpen={onOpen} />
        </Section>
      )}
    </>
  );
}
