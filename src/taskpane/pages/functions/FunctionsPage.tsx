import { useCallback, useRef } from "react";
import type { FunctionFamily } from "../../../functions/define";
import { findFunction } from "../../../functions/registry";
import { useServices } from "../../services";
import type { Route } from "../../state/route";
import { useKept } from "../../state/use-kept";
import { useReturnFocus } from "../../state/use-return-focus";
import { ExplainCell } from "./ExplainCell";
import { FunctionDetail } from "./FunctionDetail";
import { FunctionList } from "./FunctionList";
import { functionRowId } from "./function-row-id";

/** The catalogue of functions, one of them, or what the selected cell's formula says. */
export default function FunctionsPage({ route }: { readonly route: Extract<Route, { page: "functions" }> }) {
  const { navigate } = useServices();
  const [query, setQuery] = useKept("functions.query", "");
  const [family, setFamily] = useKept<FunctionFamily | null>("functions.family", null);
  const definition = route.functionId === undefined ? undefined : findFunction(route.functionId);
  // A function stands in several lists; going back leads to the row it was opened from.
  const opened = useRef<string>(undefined);
  const rowOf = useCallback((id: string) => opened.current ?? functionRowId(id), []);
  useReturnFocus(definition?.id ?? (route.explain ? "" : undefined), rowOf);
  const open = useCallback(
    (rowId: string, to: Omit<Route & { page: "functions" }, "page">) => {
      opened.current = rowId;
      navigate({ page: "functions", ...to });
    },
    [navigate],
  );
  if (definition)
    return (
      <FunctionDetail
        key={`${definition.id} ${route.edit?.address ?? ""} ${route.edit?.start ?? ""} ${route.call ?? ""}`}
        definition={definition}
        edit={route.edit}
        call={route.call}
      />
    );
  if (route.explain) return <ExplainCell />;
  return <FunctionList query={query} onQuery={setQuery} family={family} onFamily={setFamily} onOpen={open} />;
}
