import { useState } from "react";
import type { FunctionFamily } from "../../../functions/define";
import { findFunction } from "../../../functions/registry";
import type { Route } from "../../state/route";
import { useReturnFocus } from "../../state/use-return-focus";
import { FunctionDetail } from "./FunctionDetail";
import { FunctionList } from "./FunctionList";
import { functionRowId } from "./function-row-id";

/** The catalogue of functions, or one of them. */
export default function FunctionsPage({ route }: { readonly route: Extract<Route, { page: "functions" }> }) {
  const [query, setQuery] = useState("");
  const [family, setFamily] = useState<FunctionFamily | null>(null);
  const definition = route.functionId === undefined ? undefined : findFunction(route.functionId);
  useReturnFocus(definition?.id, functionRowId);
  return definition ? <FunctionDetail key={definition.id} definition={definition} /> : <FunctionList query={query} onQuery={setQuery} family={family} onFamily={setFamily} />;
}
