import { HostError } from "../dispatch/host-error";
import type { OfficeClass, HostNode } from "../dispatch/office-class";
import type { HostContext } from "../host-context";

type Common = "Count" | "GetCount" | "GetItem" | "GetItemOrNullObject" | "GetItemAt";

/** What collections of Office.js have, from its list and a way to find one by key. */
export function collectionMembers<S, T>(setup: {
  readonly list: (self: S, host: HostContext) => readonly T[];
  readonly node: (item: T, self: S, host: HostContext) => HostNode;
  readonly matches: (item: T, key: string | number, host: HostContext) => boolean;
  /** What other collections have and this one of Excel's has not. */
  readonly lacks?: readonly Common[];
}): Pick<OfficeClass<S>, "items" | "indexer" | "get"> & { methods: NonNullable<OfficeClass<S>["methods"]> } {
  const { list, node, matches, lacks = [] } = setup;
  const has = <M extends object>(members: M): M =>
    Object.fromEntries(Object.entries(members).filter(([name]) => !(lacks as readonly string[]).includes(name))) as M;
  const find = (self: S, key: string | number, host: HostContext): HostNode | null => {
    const item = list(self, host).find((one) => matches(one, key, host));
    return item === undefined ? null : node(item, self, host);
  };
  const get = (self: S, key: string | number, host: HostContext): HostNode => {
    const found = find(self, key, host);
    if (!found) throw new HostError("ItemNotFound");
    return found;
  };
  return {
    items: (self, host) => list(self, host).map((item) => node(item, self, host)),
    indexer: get,
    get: has({ Count: (self: S, host: HostContext) => list(self, host).length }),
    methods: has<NonNullable<OfficeClass<S>["methods"]>>({
      GetCount: (self, host) => list(self, host).length,
      GetItem: (self, host, key: string | number) => get(self, key, host),
      GetItemOrNullObject: (self, host, key: string | number) => find(self, key, host),
      GetItemAt: (self, host, index: number) => {
        const item = list(self, host)[index];
        if (item === undefined) throw new HostError("ItemNotFound");
        return node(item, self, host);
      },
    }),
  };
}

export const sameName = (a: string, b: string | number): boolean => a.toLowerCase() === String(b).toLowerCase();
