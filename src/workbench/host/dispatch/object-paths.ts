import type { HostContext } from "../host-context";
import { callMethod } from "./members";
import { HostError } from "./host-error";
import { isNode, type HostNode } from "./office-class";
import type { References } from "./references";
import type { WireArguments, WireObjectPath } from "./wire";

const METHOD = 3;

/** Methods that answer cells by where they are. */
const POINTING = new Set([
  "GetRange",
  "GetRanges",
  "GetRangeByIndexes",
  "GetCell",
  "GetRow",
  "GetColumn",
  "GetItem",
  "GetItemOrNullObject",
  "GetActiveWorksheet",
  "GetOffsetRange",
  "GetResizedRange",
]);

/** Finds the objects of one request. Each path is walked once, also one that fails, so that a method on it runs once. */
export class ObjectPaths {
  private readonly found = new Map<number, HostNode | null>();
  private readonly failed = new Map<number, unknown>();

  constructor(
    private readonly paths: Readonly<Record<string, WireObjectPath>>,
    private readonly root: HostNode,
    private readonly service: (name: string) => HostNode,
    private readonly references: References,
    private readonly host: HostContext,
  ) {}

  at(id: number): WireObjectPath {
    const path = this.paths[id];
    if (!path) throw new HostError("InvalidObjectPath");
    return path;
  }

  /** Null is a null object; whatever is asked of one is a null object again. */
  async resolve(id: number): Promise<HostNode | null> {
    const known = this.found.get(id);
    if (known !== undefined) return known;
    if (this.failed.has(id)) throw this.failed.get(id);
    try {
      const path = this.at(id);
      const parent = path.ParentObjectPathId ? await this.resolve(path.ParentObjectPathId) : undefined;
      const node = parent === null ? null : await this.walk(path, parent);
      this.found.set(id, node);
      return node;
    } catch (error) {
      this.failed.set(id, error);
      throw error;
    }
  }

  /** Whether finding an object neither reads nor changes what is on a sheet. */
  pointsOnly(id: number): boolean {
    if (this.found.has(id)) return true;
    const { ObjectPathType: type, Name: name, ParentObjectPathId: parent } = this.at(id);
    return (type !== METHOD || POINTING.has(name)) && (!parent || this.pointsOnly(parent));
  }

  private async walk(path: WireObjectPath, parent: HostNode | undefined): Promise<HostNode | null> {
    switch (path.ObjectPathType) {
      case 1:
        return this.root;
      case 2:
        return this.service(path.Name);
      case 6:
        return this.references.get(path.Name);
      case 7:
        return null;
    }
    if (!parent) throw new HostError("InvalidObjectPath");
    const { type, self } = parent;
    switch (path.ObjectPathType) {
      case 3: {
        const result = await callMethod(parent, path.Name, await this.args(path.ArgumentInfo), this.host);
        if (result === null || isNode(result)) return result;
        throw new HostError("InvalidObjectPath");
      }
      case 4: {
        const navigate = type.navigate?.[path.Name];
        if (!navigate) throw HostError.notImplemented(`${type.name}.${clientName(path.Name)}`);
        return navigate(self, this.host);
      }
      case 5: {
        if (!type.indexer) throw HostError.notImplemented(`${type.name}.getItem`);
        const [key] = await this.args(path.ArgumentInfo);
        if (typeof key !== "string" && typeof key !== "number") throw new HostError("InvalidArgument");
        return type.indexer(self, key, this.host);
      }
      default:
        throw new HostError("InvalidObjectPath");
    }
  }

  /** The arguments of a call with objects in the place of their paths. */
  async args(info: WireArguments | undefined): Promise<unknown[]> {
    const put = async (value: unknown, path: unknown): Promise<unknown> => {
      if (typeof path === "number" && path > 0) return this.resolve(path);
      if (Array.isArray(value) && Array.isArray(path)) return Promise.all(value.map((one, i) => put(one, path[i])));
      return this.inside(value);
    };
    return Promise.all((info?.Arguments ?? []).map((value, i) => put(value, info?.ReferencedObjectPathIds?.[i])));
  }

  /** Objects within a plain value, such as the range of a validation rule, carry their path themselves. */
  private async inside(value: unknown): Promise<unknown> {
    if (typeof value !== "object" || value === null || Array.isArray(value)) return value;
    const path = (value as { readonly _ObjectPathId?: number })._ObjectPathId;
    if (typeof path === "number") return this.resolve(path);
    const members = await Promise.all(Object.entries(value).map(async ([name, one]) => [name, await this.inside(one)] as const));
    return Object.fromEntries(members);
  }
}

/** `RowIndex` as the client writes it: `rowIndex`. */
export const clientName = (wire: string): string => wire.charAt(0).toLowerCase() + wire.slice(1);
