import { isNode, nodeOf, type HostNode, type OfficeClass } from "../dispatch/office-class";
import type { HostContext } from "../host-context";

type Table<F> = Readonly<Record<string, F>>;

const mapTable = <F, G>(table: Table<F> | undefined, change: (member: F, name: string) => G): Table<G> =>
  Object.fromEntries(Object.entries(table ?? {}).map(([name, member]) => [name, change(member, name)]));

const made = new Map<unknown, unknown>();

/**
 * A class for several things of another class at once: what is set is set on each, what is read is the value all
 * share or null, and what is reached from it stands for the same on each.
 */
export function eachOf<S>(type: OfficeClass<S>): OfficeClass<readonly S[]> {
  const known = made.get(type) as OfficeClass<readonly S[]> | undefined;
  if (known) return known;
  const all: OfficeClass<readonly S[]> = {
    name: type.name,
    guard: (selves, host, member) => selves.forEach((self) => type.guard?.(self, host, member)),
    get: mapTable(type.get, (get) => async (selves: readonly S[], host: HostContext) => {
      const values = await Promise.all(selves.map((self) => get(self, host)));
      return values.every((value) => value === values[0]) ? values[0] : null;
    }),
    set: mapTable(type.set, (set) => async (selves: readonly S[], value: never, host: HostContext) => {
      for (const self of selves) await set(self, value, host);
    }),
    navigate: mapTable(
      type.navigate,
      (navigate) => (selves: readonly S[], host: HostContext) => together(selves.map((self) => navigate(self, host))),
    ),
    methods: mapTable(type.methods, (method) => async (selves: readonly S[], host: HostContext, ...args: never[]) => {
      const answers: unknown[] = [];
      for (const self of selves) answers.push(await method(self, host, ...args));
      return answers.every(isNode) ? together(answers) : answers[0];
    }),
    ...(type.indexer
      ? {
          indexer: (selves: readonly S[], key: string | number, host: HostContext) =>
            together(selves.map((self) => type.indexer?.(self, key, host) ?? null)) as HostNode,
        }
      : {}),
  };
  made.set(type, all);
  return all;
}

/** Nodes of one class as one node. */
function together(nodes: readonly (HostNode | null)[]): HostNode | null {
  const present = nodes.filter((node) => node !== null);
  const first = present[0];
  return first
    ? nodeOf(
        eachOf(first.type),
        present.map((node) => node.self),
      )
    : null;
}
