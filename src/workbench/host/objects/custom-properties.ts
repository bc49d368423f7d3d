import { HostError } from "../dispatch/host-error";
import { nodeOf, officeClass, type OfficeClass } from "../dispatch/office-class";
import type { HostContext } from "../host-context";
import { aText } from "./check";
import { collectionMembers, sameName } from "./collection";

/**
 * What add-ins say of a sheet, by key. It goes with the sheet into files and into its copies; undo leaves it alone, as
 * it leaves settings.
 */
export const CUSTOM_PROPERTIES_PART = "customProperties";
/** Source: `WorksheetCustomProperty.key` in Microsoft's reference: longer ones are an InvalidArgument. */
const LONGEST_KEY = 255;

interface Sheet {
  readonly sheetId: string;
}

interface Self extends Sheet {
  readonly key: string;
}

type Properties = Readonly<Record<string, string>>;

const all = (host: HostContext, { sheetId }: Sheet): Properties => host.engine.parts.get<Properties>(CUSTOM_PROPERTIES_PART, sheetId) ?? {};
const keep = (host: HostContext, { sheetId }: Sheet, properties: Properties): void =>
  host.engine.parts.keep(CUSTOM_PROPERTIES_PART, sheetId, Object.keys(properties).length > 0 ? properties : undefined);

function valueOf(self: Self, host: HostContext): string {
  const value = all(host, self)[self.key];
  if (value === undefined) throw new HostError("ItemNotFound");
  return value;
}

const propertyClass: OfficeClass<Self> = officeClass<Self>({
  name: "WorksheetCustomProperty",
  identity: (self) => ({ _Id: `${self.sheetId} ${self.key}` }),
  get: { Key: (self) => self.key, Value: valueOf },
  set: { Value: (self, value: string, host) => keep(host, self, { ...all(host, self), [self.key]: aText(value) }) },
  methods: {
    Delete: (self, host) => {
      valueOf(self, host);
      const { [self.key]: _gone, ...rest } = all(host, self);
      keep(host, self, rest);
    },
  },
});

const members = collectionMembers<Sheet, string>({
  list: (self, host) => Object.keys(all(host, self)),
  node: (key, self) => nodeOf(propertyClass, { ...self, key }),
  matches: (key, wanted) => sameName(key, wanted),
  lacks: ["Count", "GetItemAt"],
});

/** The custom properties of a sheet (ExcelApi 1.12). Keys are the same in any case. */
export const customPropertyCollectionClass: OfficeClass<Sheet> = officeClass<Sheet>({
  name: "WorksheetCustomPropertyCollection",
  ...members,
  methods: {
    ...members.methods,
    Add: (self, host, key: string, value: string) => {
      if (aText(key) === "" || key.length > LONGEST_KEY) throw new HostError("InvalidArgument");
      const properties = all(host, self);
      const known = Object.keys(properties).find((one) => sameName(one, key)) ?? key;
      keep(host, self, { ...properties, [known]: aText(value) });
      return nodeOf(propertyClass, { ...self, key: known });
    },
  },
});
