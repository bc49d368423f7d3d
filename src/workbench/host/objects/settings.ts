import { HostError } from "../dispatch/host-error";
import { nodeOf, officeClass, type OfficeClass } from "../dispatch/office-class";
import type { HostContext } from "../host-context";
import { aText } from "./check";
import { collectionMembers } from "./collection";

/** As in Excel, undo takes back cells and sheets but no settings. */
export const SETTINGS_PART = "settings";

const all = (host: HostContext): Readonly<Record<string, unknown>> =>
  host.engine.parts.get<Record<string, unknown>>(SETTINGS_PART, "") ?? {};

function existing(self: { readonly key: string }, host: HostContext): unknown {
  const values = all(host);
  if (!(self.key in values)) throw new HostError("ItemNotFound");
  return values[self.key];
}

const settingClass: OfficeClass<{ readonly key: string }> = officeClass<{ readonly key: string }>({
  name: "Setting",
  identity: (self) => ({ _Id: self.key }),
  get: { Key: (self) => self.key, Value: existing },
  set: { Value: (self, value: unknown, host) => host.engine.parts.keep(SETTINGS_PART, "", { ...all(host), [self.key]: value }) },
  methods: {
    Delete: (self, host) => {
      existing(self, host);
      const { [self.key]: _gone, ...rest } = all(host);
      host.engine.parts.keep(SETTINGS_PART, "", rest);
    },
  },
});

const members = collectionMembers<object, string>({
  list: (_self, host) => Object.keys(all(host)),
  node: (key) => nodeOf(settingClass, { key }),
  matches: (key, wanted) => key === String(wanted),
  lacks: ["Count", "GetItemAt"],
});

export const settingCollectionClass: OfficeClass<object> = officeClass<object>({
  name: "SettingCollection",
  ...members,
  methods: {
    ...members.methods,
    Add: (_self, host, key: string, value: unknown) => {
      host.engine.parts.keep(SETTINGS_PART, "", { ...all(host), [aText(key)]: value });
      return nodeOf(settingClass, { key });
    },
  },
});
