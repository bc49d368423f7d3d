import type { FunctionFamily } from "../../../functions/define";
import { FUNCTIONS } from "../../../functions/registry";
import { PANE_WORDS } from "../../../locale/pane";
import { PANE_FUNCTION_WORDS } from "../../../locale/pane-functions";
import { Found } from "../../components/Found";
import { SearchField } from "../../components/SearchField";
import { Section } from "../../components/Section";
import { usePageStyles } from "../../components/use-page-styles";
import { useServices } from "../../services";
import type { Route } from "../../state/route";
import { searchFunctions } from "../../state/search/search-functions";
import { FAMILIES } from "./families";
import { FamilyButtons } from "./FamilyButtons";
import { FamilyPicker } from "./FamilyPicker";
import { FunctionRow } from "./FunctionRow";
import { functionRowId } from "./function-row-id";
import { NearbyFunctions } from "./NearbyFunctions";
import { OwnFunctions } from "./OwnFunctions";
import { ThisCell } from "./ThisCell";

interface Props {
  readonly query: string;
  readonly onQuery: (query: string) => void;
  readonly family: FunctionFamily | null;
  readonly onFamily: (family: FunctionFamily | null) => void;
  readonly onOpen: (rowId: string, to: Omit<Route & { page: "functions" }, "page">) => void;
}

/** All functions by family, or those of one; with a query, those of all families that fit, the best first. */
export function FunctionList({ query, onQuery, family, onFamily, onOpen }: Props) {
  const page = usePageStyles();
  const { lang } = useServices();
  const words = PANE_FUNCTION_WORDS[lang];
  const searching = query.trim() !== "";
  const found = searchFunctions(FUNCTIONS, query, lang).filter(
    ({ definition }) => searching || family === null || definition.family === family,
  );
  const shown = family === null ? FAMILIES : [family];
  const open = (id: string, rowId: string): void => onOpen(rowId, { functionId: id });
  const rows = (some: typeof found) => (
    <ul className={page.list}>
      {some.map(({ definition, why }) => (
        <FunctionRow
          key={definition.id}
          definition={definition}
          rowId={functionRowId(definition.id)}
          why={why === undefined ? undefined : words.matches(why)}
          onOpen={open}
        />
      ))}
    </ul>
  );
  return (
    <div className={page.page}>
      <h1 className={page.hidden}>{PANE_WORDS[lang].pages.functions}</h1>
      <SearchField label={words.search} hint={words.searchHint} clear={words.clearSearch} query={query} onQuery={onQuery} />
      <ThisCell onExplain={(rowId) => onOpen(rowId, { explain: true })} />
      {!searching && <FamilyPicker family={family} onFamily={onFamily} />}
      <Found
        message={found.length > 0 ? words.found(found.length) : words.none(query)}
        {...(found.length === 0 ? { nothing: { help: words.noneHelp, all: words.clearSearch, onAll: () => onQuery("") } } : {})}
      />
      {found.length === 0 && (
        <FamilyButtons
          onFamily={(chosen) => {
            onQuery("");
            onFamily(chosen);
          }}
        />
      )}
      {!searching && family === null && <OwnFunctions onOpen={open} />}
      {searching
        ? rows(found)
        : shown.map((each) => (
            <Section key={each} title={words.families[each]}>
              {rows(found.filter(({ definition }) => definition.family === each))}
            </Section>
          ))}
      {searching && <NearbyFunctions found={found.map(({ definition }) => definition)} onOpen={open} />}
    </div>
  );
}
