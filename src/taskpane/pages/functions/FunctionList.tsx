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
import { functionRowId } from "./function-row-id";

/** All functions by family; with a query, those that fit, the best first. */
export function FunctionList({ query, onQuery }: { readonly query: string; readonly onQuery: (query: string) => void }) {
  const page = usePageStyles();
  const { lang, navigate } = useServices();
  const words = PANE_FUNCTION_WORDS[lang];
  const found = searchFunctions(FUNCTIONS, query);
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
      <Found
        message={found.length > 0 ? words.found(found.length) : words.none(query)}
        {...(found.length === 0 ? { nothing: { help: words.noneHelp, all: words.clearSearch, onAll: () => onQuery("") } } : {})}
      />
      {query.trim() ? rows(found) : families.map((family) => (
        <Section key={family} title={words.families[family]}>{rows(FUNCTIONS.filter((definition) => definition.family === family))}</Section>
      ))}
    </div>
  );
}

/** Families that have a function, in the order of the catalogue. */
const families: readonly FunctionFamily[] = [...new Set(FUNCTIONS.map(({ family }) => family))];
