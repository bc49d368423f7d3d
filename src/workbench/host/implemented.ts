import { clientName } from "./dispatch/object-paths";
import { declaredClasses, type OfficeClass } from "./dispatch/office-class";
import { workbookClass } from "./objects/workbook";

export interface ImplementedClass {
  readonly name: string;
  readonly readable: readonly string[];
  readonly writable: readonly string[];
  readonly methods: readonly string[];
  readonly events: readonly string[];
}

/**
 * What of Office.js the embedded workbook answers, read off the tables that answer; names as in the API. Anything else
 * fails as `NotImplemented` with its name. The workbench's build shows it as a page, `/implemented.html`.
 */
export function implemented(): readonly ImplementedClass[] {
  // Named, because what the workbook leads to is everything there is, and bundlers drop what nobody names.
  const classes = [...new Set([workbookClass as unknown as OfficeClass<never>, ...declaredClasses()])];
  // A filter of a sheet and one of a table are the same class to a developer.
  const names = [...new Set(classes.map(({ name }) => name))].sort();
  return names.map((name) => {
    const tables = classes.filter((one) => one.name === name);
    return {
      name,
      readable: members(tables, (one) => [one.get, one.navigate], clientName),
      writable: members(tables, (one) => [one.set], clientName),
      methods: members(tables, (one) => [one.methods], clientName),
      events: members(tables, (one) => [one.events], eventName),
    };
  });
}

type Tables = readonly OfficeClass<never>[];

/** Names that begin with an underscore are the client's own business. */
function members(
  tables: Tables,
  parts: (one: OfficeClass<never>) => readonly (object | undefined)[],
  spelling: (wire: string) => string,
): readonly string[] {
  const names = tables.flatMap((one) => parts(one).flatMap((part) => Object.keys(part ?? {}))).filter((name) => !name.startsWith("_"));
  return [...new Set(names.map(spelling))].sort();
}

/** `DataChangedEvent`, as it is registered, is `onChanged` to a developer. */
const eventName = (registration: string): string => `on${registration.replace(/^Data(?=Changed)/, "").replace(/Event$/, "")}`;
