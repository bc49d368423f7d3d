import { anchorName } from "../anchor-names";
import type { SheetPlan } from "../sheet-plan";
import { placesOf, type Places } from "./places";
import type { SheetState } from "./sheet-state";

/** A sheet of an earlier version as the present one sees it. */
export interface FormerSheet {
  /** With names and headers as they are called now. */
  readonly state: SheetState;
  /** As they are called on the sheet. */
  readonly called: SheetState;
  readonly places: Places;
  /** The present name of a value. */
  readonly presentName: (name: string) => string;
}

const isTable = (key: string): boolean => key.startsWith("tables.");
const keyOf = (name: string): string => anchorName(isTable(name) ? name : `values.${name}`) ?? name;

/** Reads a sheet of an earlier version by what its plan says of changes since. */
export function formerSheet({ formerly, ...plan }: SheetPlan, state: SheetState, version: number): FormerSheet {
  const changes = Object.entries(formerly?.changes ?? {})
    .filter(([number]) => Number(number) > version)
    .sort(([a], [b]) => Number(a) - Number(b))
    .map(([, change]) => change);
  const present = (name: string): string =>
    changes.reduce((called, { renamed = {} }) => {
      const former = Object.keys(renamed).find((one) => one.toLowerCase() === called.toLowerCase());
      return former === undefined ? called : (renamed[former] ?? called);
    }, name);
  const former = changes.flatMap(({ renamed = {} }) => Object.keys(renamed));
  const names = new Map(state.names);
  for (const name of former) {
    const area = state.names.get(keyOf(name).toLowerCase());
    const now = keyOf(present(name)).toLowerCase();
    if (!area || names.has(now)) continue;
    names.delete(keyOf(name).toLowerCase());
    names.set(now, area);
  }
  const added = new Set(changes.flatMap((change) => change.added ?? []));
  const tables = withPresentHeaders({ ...plan, ...(formerly && { formerly }) }, { names, tables: state.tables });
  const renamed = { names, tables };
  return { state: renamed, called: state, places: placesOf(plan, renamed, added), presentName: present };
}

/** The tables with the headers of earlier versions as they are now. */
function withPresentHeaders(plan: SheetPlan, state: SheetState): SheetState["tables"] {
  const { headers = {} } = plan.formerly ?? {};
  const places = placesOf(plan, state);
  return state.tables.map((table) => {
    const place = [...places.tables.values()].find(({ now }) => now === table);
    if (!place) return table;
    const { key = "", columns, columnKeys = [] } = place.plan;
    const isPresent = (header: string): boolean => columns.some((one) => one.toLowerCase() === header.toLowerCase());
    const presentOf = (header: string): string => {
      const at = columnKeys.findIndex((column) => headers[`${key}.${column}`]?.some((one) => one.toLowerCase() === header.toLowerCase()));
      return columns[at] ?? header;
    };
    return { ...table, columns: table.columns.map((header) => (isPresent(header) ? header : presentOf(header))) };
  });
}
