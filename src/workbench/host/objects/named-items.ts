import { InsertDefinedNameCommand, RemoveDefinedNameCommand, SetDefinedNameCommand } from "@univerjs/sheets";
import { sheetInFormula } from "../../../core/cells/sheet-name";
import { cellsAddress } from "../../engine/cells/address";
import type { SheetArea } from "../../engine/cells/area";
import { HostError } from "../dispatch/host-error";
import { nodeOf, officeClass, selfOf, type OfficeClass } from "../dispatch/office-class";
import type { HostContext } from "../host-context";
import { formulaCheck } from "./accepted-formula";
import { aText } from "./check";
import { collectionMembers, sameName } from "./collection";
import { aName } from "./name-check";
import { areaOfName, calculatedArea, findName, namesOf, nameWithId, WORKBOOK_SCOPE, type DefinedName } from "./name-model";
import { rangeClass } from "./range";
import { sheetOf } from "./sheet-names";
import { worksheetClass } from "./worksheet";

interface Scope {
  readonly sheetId: string | undefined;
}

interface Self {
  readonly id: string;
}

/** The name as it is now; it may have been changed or deleted since the client got hold of it. */
function nameOf(self: Self, host: HostContext): DefinedName {
  const found = nameWithId(host, self.id);
  if (!found) throw new HostError("ItemNotFound");
  return found;
}

const isLocal = (name: DefinedName): boolean => (name.localSheetId ?? WORKBOOK_SCOPE) !== WORKBOOK_SCOPE;
const withEquals = (text: string): string => (text.startsWith("=") ? text : `=${text}`);

const cellsOf = (host: HostContext, area: SheetArea): string =>
  `${sheetInFormula(sheetOf(host, area.sheetId).getSheetName())}!${cellsAddress(area, true)}`;

function change(self: Self, host: HostContext, part: Partial<DefinedName>): void {
  const name = nameOf(self, host);
  host.engine.run(SetDefinedNameCommand.id, { unitId: host.engine.workbook.getId(), ...name, ...part });
}

async function typeOf(name: DefinedName, host: HostContext): Promise<string> {
  if (await calculatedArea(host, name)) return "Range";
  const text = name.formulaOrRefString.replace(/^=/, "");
  if (/^".*"$/s.test(text)) return "String";
  if (/^-?\d+$/.test(text)) return "Integer";
  if (text !== "" && Number.isFinite(Number(text))) return "Double";
  return /^(TRUE|FALSE)$/i.test(text) ? "Boolean" : /#REF!/.test(text) ? "Error" : "String";
}

const namedItemClass: OfficeClass<Self> = officeClass<Self>({
  name: "NamedItem",
  identity: (self) => ({ _Id: self.id }),
  get: {
    Name: (self, host) => nameOf(self, host).name,
    Type: (self, host) => typeOf(nameOf(self, host), host),
    Formula: (self, host) => withEquals(nameOf(self, host).formulaOrRefString),
    Value: async (self, host) => {
      const name = nameOf(self, host);
      const text = name.formulaOrRefString;
      switch (await typeOf(name, host)) {
        case "Range": {
          const area = areaOfName(host, name) ? null : await calculatedArea(host, name);
          return area ? cellsOf(host, area) : text.replace(/^=/, "");
        }
        case "Integer":
        case "Double":
          return Number(text.replace(/^=/, ""));
        case "Boolean":
          return /TRUE/i.test(text);
        default:
          return withEquals(text);
      }
    },
    Comment: (self, host) => nameOf(self, host).comment ?? "",
    Scope: (self, host) => (isLocal(nameOf(self, host)) ? "Worksheet" : "Workbook"),
    Visible: (self, host) => nameOf(self, host).hidden !== true,
  },
  set: {
    Formula: (self, value: string, host) => {
      formulaCheck(host)(withEquals(aText(value)));
      change(self, host, { formulaOrRefString: value.replace(/^=(?=.*!)/, "") });
    },
    Comment: (self, value: string, host) => change(self, host, { comment: aText(value) }),
    Visible: (self, value: boolean, host) => change(self, host, { hidden: !value }),
  },
  navigate: {
    Worksheet: (self, host) => {
      const name = nameOf(self, host);
      if (!isLocal(name)) throw new HostError("ItemNotFound");
      return nodeOf(worksheetClass, { sheetId: name.localSheetId ?? "" });
    },
    WorksheetOrNullObject: (self, host) => {
      const name = nameOf(self, host);
      return isLocal(name) ? nodeOf(worksheetClass, { sheetId: name.localSheetId ?? "" }) : null;
    },
  },
  methods: {
    GetRange: async (self, host) => {
      const area = await calculatedArea(host, nameOf(self, host));
      if (!area) throw new HostError("InvalidReference");
      return nodeOf(rangeClass, area);
    },
    GetRangeOrNullObject: async (self, host) => {
      const area = await calculatedArea(host, nameOf(self, host));
      return area && nodeOf(rangeClass, area);
    },
    Delete: (self, host) => host.engine.run(RemoveDefinedNameCommand.id, { unitId: host.engine.workbook.getId(), ...nameOf(self, host) }),
  },
});

const members = collectionMembers<Scope, DefinedName>({
  list: (self, host) => namesOf(host, self.sheetId),
  node: (name) => nodeOf(namedItemClass, { id: name.id }),
  matches: (name, key) => sameName(name.name, key) || name.id === key,
  lacks: ["Count", "GetItemAt"],
});

function add(self: Scope, host: HostContext, name: unknown, reference: unknown, comment: unknown) {
  const text = checkName(host, self, name);
  const range = selfOf(rangeClass, reference);
  const formula = range ? cellsOf(host, range) : aText(reference);
  formulaCheck(host, self.sheetId)(withEquals(formula));
  const id = crypto.randomUUID();
  host.engine.run(InsertDefinedNameCommand.id, {
    unitId: host.engine.workbook.getId(),
    id,
    name: text,
    // The grid tells references from formulas by the missing "=".
    formulaOrRefString: parseable(formula) ? formula.replace(/^=/, "") : withEquals(formula),
    localSheetId: self.sheetId ?? WORKBOOK_SCOPE,
    ...(typeof comment === "string" && comment !== "" ? { comment } : {}),
  });
  return nodeOf(namedItemClass, { id });
}

const parseable = (formula: string): boolean =>
  /^=?(?:'(?:[^']|'')+'|[^'!(]+)!\$?[A-Z]{0,3}\$?\d*(?::\$?[A-Z]{0,3}\$?\d*)?$/i.test(formula);

function checkName(host: HostContext, scope: Scope, name: unknown): string {
  const text = aName(name);
  const isTable = host.engine.tableStore.named(text) !== undefined;
  if (findName(host, text, scope.sheetId) || isTable) throw new HostError("ItemAlreadyExists");
  return text;
}

export const namedItemCollectionClass: OfficeClass<Scope> = officeClass<Scope>({
  name: "NamedItemCollection",
  ...members,
  methods: {
    ...members.methods,
    Add: (self, host, name: string, reference: unknown, comment?: string) => add(self, host, name, reference, comment),
    AddFormulaLocal: (self, host, name: string, formula: string, comment?: string) => add(self, host, name, formula, comment),
  },
});
