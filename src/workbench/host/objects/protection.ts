import type { IStyleData } from "@univerjs/core";
import type { SheetArea } from "../../engine/cells/area";
import { writeLooks } from "../../engine/cells/write-looks";
import { EVENT, WHOLE_WORKBOOK } from "../event-types";
import { MORE } from "../../engine/cells/look-more";
import { HostError } from "../dispatch/host-error";
import { officeClass, type OfficeClass } from "../dispatch/office-class";
import type { HostContext } from "../host-context";
import { aFlag, oneOf } from "./check";
import {
  isOn,
  isWithPassword,
  moreOf,
  opens,
  protectSheet,
  protectWorkbook,
  sheetProtection,
  shortHash,
  workbookProtection,
} from "./protection-model";
import { commonStyle, isWhole, oneByOne } from "./range-style";

interface Sheet {
  readonly sheetId: string;
}

/** What may be allowed on a protected sheet, by the attribute that locks it. */
const OPTIONS = {
  allowAutoFilter: "autoFilter",
  allowDeleteColumns: "deleteColumns",
  allowDeleteRows: "deleteRows",
  allowEditObjects: "objects",
  allowEditScenarios: "scenarios",
  allowFormatCells: "formatCells",
  allowFormatColumns: "formatColumns",
  allowFormatRows: "formatRows",
  allowInsertColumns: "insertColumns",
  allowInsertHyperlinks: "insertHyperlinks",
  allowInsertRows: "insertRows",
  allowPivotTables: "pivotTables",
  allowSort: "sort",
} as const;
const SELECTION = ["Normal", "Unlocked", "None"] as const;

function attributesOf(options: unknown): Record<string, string> {
  const given = (options ?? {}) as Readonly<Record<string, unknown>>;
  const mode = oneOf(SELECTION, given["selectionMode"] ?? "Normal");
  const known = [...Object.keys(OPTIONS), "selectionMode"];
  if (Object.keys(given).some((name) => !known.includes(name))) throw new HostError("InvalidArgument");
  const locks = Object.entries(OPTIONS).map(([name, lock]) => [lock, aFlag(given[name] ?? false) ? "0" : "1"] as const);
  return {
    sheet: "1",
    ...Object.fromEntries(locks),
    ...(mode !== "Normal" && { selectLockedCells: "1" }),
    ...(mode === "None" && { selectUnlockedCells: "1" }),
  };
}

function optionsOf(attributes: Readonly<Record<string, string>> | undefined): Record<string, unknown> {
  // Objects and scenarios are open unless it is said, all else is locked unless it is said. Source: ECMA-376 part 1, 18.3.1.85.
  const usual = (lock: string): string => (lock === "objects" || lock === "scenarios" ? "0" : "1");
  const allowed = Object.entries(OPTIONS).map(([name, lock]) => [name, !isOn(attributes?.[lock] ?? usual(lock))] as const);
  const mode = isOn(attributes?.["selectUnlockedCells"]) ? "None" : isOn(attributes?.["selectLockedCells"]) ? "Unlocked" : "Normal";
  return { ...Object.fromEntries(allowed), selectionMode: mode };
}

const tell = (host: HostContext, sheetId: string, isProtected: boolean): void => {
  const payload = { isProtected, source: "Local", worksheetId: sheetId, type: "WorksheetProtectionChanged" };
  for (const target of [sheetId, WHOLE_WORKBOOK]) host.events.emit(EVENT.protectionChanged, target, payload);
};

const hasPassword = (password: unknown): password is string => typeof password === "string" && password !== "";

export const sheetProtectionClass: OfficeClass<Sheet> = officeClass<Sheet>({
  name: "WorksheetProtection",
  get: {
    Protected: (self, host) => sheetProtection(host, self.sheetId) !== undefined,
    Options: (self, host) => optionsOf(sheetProtection(host, self.sheetId)),
  },
  methods: {
    Protect: (self, host, options?: unknown, password?: unknown) => {
      if (sheetProtection(host, self.sheetId)) throw new HostError("InvalidOperation");
      const attributes = attributesOf(options);
      if (hasPassword(password)) attributes["password"] = shortHash(password);
      protectSheet(host, self.sheetId, attributes);
      tell(host, self.sheetId, true);
    },
    Unprotect: async (self, host, password?: unknown) => {
      const protection = sheetProtection(host, self.sheetId);
      if (!protection) return;
      if (!(await opens(protection, password))) throw new HostError("InvalidArgument");
      protectSheet(host, self.sheetId, undefined);
      tell(host, self.sheetId, false);
    },
  },
});

export const workbookProtectionClass: OfficeClass<object> = officeClass<object>({
  name: "WorkbookProtection",
  get: { Protected: (_self, host) => workbookProtection(host) !== undefined },
  methods: {
    Protect: (_self, host, password?: unknown) => {
      if (workbookProtection(host)) throw new HostError("InvalidOperation");
      const hash: Record<string, string> = hasPassword(password) ? { workbookPassword: shortHash(password) } : {};
      protectWorkbook(host, { ...hash, lockStructure: "1" });
    },
    Unprotect: async (_self, host, password?: unknown) => {
      const protection = workbookProtection(host);
      if (!protection) return;
      if (isWithPassword(protection) && !(await opens(protection, password))) throw new HostError("InvalidArgument");
      protectWorkbook(host, undefined);
    },
  },
});

/** Says more of cells, each of which keeps what else is said of it. */
function putMore(self: SheetArea, host: HostContext, change: object): void {
  if (isWhole(self)) throw HostError.notImplemented("FormatProtection of whole rows and columns");
  oneByOne(self);
  host.styles.write();
  writeLooks(host.engine, self, (own) => {
    const { [MORE]: _before, ...style } = own as Readonly<Record<string, unknown>>;
    const more = Object.entries({ ...moreOf(own), ...change }).filter(([, value]) => value !== undefined);
    return { ...style, ...(more.length > 0 && { [MORE]: Object.fromEntries(more) }) } as IStyleData;
  });
}

/** What cells are on a protected sheet. */
export const formatProtectionClass: OfficeClass<SheetArea> = officeClass<SheetArea>({
  name: "FormatProtection",
  get: {
    Locked: (self, host) => commonStyle(host, self, (style) => moreOf(style).unlocked !== true),
    FormulaHidden: (self, host) => commonStyle(host, self, (style) => moreOf(style).formulaHidden === true),
  },
  set: {
    Locked: (self, value: boolean, host) => putMore(self, host, { unlocked: aFlag(value) ? undefined : true }),
    FormulaHidden: (self, value: boolean, host) => putMore(self, host, { formulaHidden: aFlag(value) ? true : undefined }),
  },
});
