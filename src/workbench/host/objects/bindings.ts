import type { CellsRef } from "../../engine/chart-model";
import { cellReader } from "../../engine/cells/cell-reader";
import type { SheetArea } from "../../engine/cells/area";
import { HostError } from "../dispatch/host-error";
import { nodeOf, officeClass, selfOf, type OfficeClass } from "../dispatch/office-class";
import type { HostContext } from "../host-context";
import { aText, oneOf } from "./check";
import { collectionMembers } from "./collection";
import { calculatedArea, findName } from "./name-model";
import { rangeClass } from "./range";
import { resolveAddress } from "./resolve-address";
import { selectedAreas } from "./selection";
import { tableClass } from "./tables";

const TYPES = ["Range", "Table", "Text"] as const;

/** A binding as it is kept with the workbook; its cells follow what moves on the sheet, and are none when they are gone. */
interface Binding {
  readonly id: string;
  readonly type: (typeof TYPES)[number];
  readonly cells: CellsRef;
}

/** One list for the workbook. Bindings are no step of their own to take back, as settings are not. */
export const BINDINGS_PART = "bindings";

const all = (host: HostContext): readonly Binding[] => host.engine.parts.get<readonly Binding[]>(BINDINGS_PART, "") ?? [];
const keep = (host: HostContext, bindings: readonly Binding[]): void => host.engine.parts.keep(BINDINGS_PART, "", bindings);

const areaOf = ({ cells }: Binding, host: HostContext): SheetArea | undefined =>
  cells.rows > 0 && cells.columns > 0 && host.engine.workbook.getSheetBySheetId(cells.sheetId) ? cells : undefined;

/** Bindings with the cells they stand for by now. */
export const boundAreas = (host: HostContext): readonly { readonly id: string; readonly area: SheetArea }[] =>
  all(host).flatMap((binding) => {
    const area = areaOf(binding, host);
    return area ? [{ id: binding.id, area }] : [];
  });

interface Self {
  readonly id: string;
}

function bindingOf({ id }: Self, host: HostContext): Binding {
  const found = all(host).find((one) => one.id === id);
  if (!found) throw new HostError("ItemNotFound");
  return found;
}

function boundArea(self: Self, host: HostContext, type: Binding["type"]): SheetArea {
  const binding = bindingOf(self, host);
  const area = areaOf(binding, host);
  if (binding.type !== type) throw new HostError("InvalidOperation");
  if (!area) throw new HostError("InvalidBinding");
  return area;
}

const tableAt = (host: HostContext, { sheetId, row, column }: CellsRef) =>
  host.engine.tableStore
    .onSheet(sheetId)
    .find(({ area }) => row >= area.row && row < area.row + area.rows && column >= area.column && column < area.column + area.columns);

const bindingClass: OfficeClass<Self> = officeClass<Self>({
  name: "Binding",
  identity: ({ id }) => ({ Id: id }),
  get: { Id: (self, host) => bindingOf(self, host).id, Type: (self, host) => bindingOf(self, host).type },
  methods: {
    GetRange: (self, host) => nodeOf(rangeClass, boundArea(self, host, "Range")),
    GetTable: (self, host) => {
      const table = tableAt(host, boundArea(self, host, "Table"));
      if (!table) throw new HostError("InvalidBinding");
      return nodeOf(tableClass, { id: table.id });
    },
    GetText: async (self, host) => {
      const { sheetId, row, column } = boundArea(self, host, "Text");
      await host.engine.settle();
      return cellReader(host.engine, sheetId).text(row, column);
    },
    Delete: (self, host) => {
      const { id } = bindingOf(self, host);
      keep(
        host,
        all(host).filter((one) => one.id !== id),
      );
    },
  },
});

/** A binding of the same name gives way. */
function bind(host: HostContext, area: SheetArea, wanted: unknown, id: unknown): ReturnType<typeof nodeOf> {
  const type = oneOf(TYPES, wanted);
  const name = id === undefined || id === null || id === "" ? crypto.randomUUID() : aText(id);
  if (type === "Table" && !tableAt(host, area)) throw new HostError("InvalidArgument");
  if (type === "Text" && (area.rows !== 1 || area.columns !== 1)) throw new HostError("InvalidArgument");
  const { sheetId, row, column, rows, columns } = area;
  keep(host, [...all(host).filter((one) => one.id !== name), { id: name, type, cells: { sheetId, row, column, rows, columns } }]);
  return nodeOf(bindingClass, { id: name });
}

const members = collectionMembers<object, Binding>({
  list: (_self, host) => all(host),
  node: ({ id }) => nodeOf(bindingClass, { id }),
  matches: ({ id }, key) => id === key,
});

/** What an add-in listens to. Source: `Excel.BindingCollection` in Microsoft's reference (ExcelApi 1.1 to 1.4). */
export const bindingCollectionClass: OfficeClass<object> = officeClass<object>({
  name: "BindingCollection",
  ...members,
  methods: {
    ...members.methods,
    Add: (_self, host, range: unknown, type: string, id?: string) => {
      // A text must name its sheet.
      const text = selfOf(rangeClass, range) ? "" : aText(range);
      if (text !== "" && !text.includes("!") && !findName(host, text, undefined)) throw new HostError("InvalidArgument");
      return bind(host, resolveAddress(host, host.engine.workbook.getActiveSheet().getSheetId(), range), type, id);
    },
    AddFromNamedItem: async (_self, host, name: string, type: string, id?: string) => {
      const named = findName(host, aText(name), undefined);
      const table = host.engine.tableStore.named(name);
      const area = named ? await calculatedArea(host, named) : table?.area;
      if (!named && !table) throw new HostError("ItemNotFound");
      if (!area) throw new HostError("InvalidReference");
      return bind(host, area, type, id);
    },
    AddFromSelection: (_self, host, type: string, id?: string) => {
      const [area, ...more] = selectedAreas(host);
      if (!area || more.length > 0) throw new HostError("InvalidReference");
      return bind(host, area, type, id);
    },
  },
});
