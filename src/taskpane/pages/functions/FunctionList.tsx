import type { FunctionDefinition, FunctionFamily } from "../../../functions/define";
import { FUNCTIONS } from "../../../functions/registry";
import { PANE_WORDS } from "../../../locale/pane";
import { PANE_FUNCTION_WORDS } from "../../../locale/pane-functions";
import { Found } from "../../components/Found";
import { RowButton } from "../../components/RowButton";
import { SearchField } from "../../components/SearchField";
import { Section } from "../../components/Section";
import { usePageStyles } from "../../components/use-page-styles";
import { useServices } from "../../services";
import { searchFunctions } from "../../state/search-functions";
import { FAMILIES } from "./families";
import { FamilyPicker } from "./FamilyPicker";
import { functionRowId } from "./function-row-id";

interface Props {
  readonly query: string;
  readonly onQuery: (query: string) => void;
  readonly family: FunctionFamily | null;
  readonly onFamily: (family: FunctionFamily | null) => void;
}

/** All functions by family, or those of one; with a query, those of all families that fit, the best first. */
export function FunctionList({ query, onQuery, family, onFamily }: Props) {
  const page = usePageStyles();
  const { lang, navigate } = useServices();
  const words = PANE_FUNCTION_WORDS[lang];
  const searching = query.trim() !== "";
  const found = searchFunctions(FUNCTIONS, query).filter((definition) => searching || family === null || definition.family === family);
  const shown = family === null ? FAMILIES : [family];
  const rows = (some: readonly FunctionDefinition[]) => (
    <ul className={page.list}>
      {some.map(({ id, text }) => (
        <li key={id}>
          <RowButton id={functionRowId(id)} title={id} line={text[lang].summary} onClick={() => navigate({ page: "functions", functionId: id })} />
        </li>
      ))}
    </ul>
  );
  return (
    <div className={page.page}>
      <h1 className={page.hidden}>{PANE_WORDS[lang].pages.functions}</h1>
      <SearchField label={words.search} hint={words.searchHint} clear={words.clearSearch} query={query} onQuery={onQuery} />
      {!searching && <FamilyPicker family={family} onFamily={onFamily} />}
      <Found
        message={found.length > 0 ? words.found(found.length) : words.none(query)}
        {...(found.length === 0 ? { nothing: { help: words.noneHelp, all: words.clearSearch, onAll: () => onQuery("") } } : {})}
      />
      {searching ? rows(found) : shown.map((each) => (
        <Section key={each} title={words.families[each]}>{rows(found.filter((definition) => definition.family === each))}</Section>
      ))}
    </div>
  );
}
