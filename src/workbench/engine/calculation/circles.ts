/**
 * Which of the nodes need themselves, by way of whatever lies between, in groups whose nodes need each other, and an order in which every
 * node comes after those that need it.
 * `readers` gives who needs a node. Source: R. Tarjan, "Depth-first search and linear graph algorithms", SIAM J.
 * Comput. 1 (1972), as a list
 * instead of calls, because a column may be a chain of a million formulas.
 */
export function circles<T>(
  nodes: Iterable<T>,
  readers: (node: T) => Iterable<T>,
): { readonly groups: readonly (readonly T[])[]; readonly order: readonly T[] } {
  const numbers = new Map<T, number>();
  const lowest = new Map<T, number>();
  const open = new Set<T>();
  const pending: T[] = [];
  const groups: T[][] = [];
  const order: T[] = [];
  const lower = (node: T, by: number): void => {
    lowest.set(node, Math.min(lowest.get(node) ?? Infinity, by));
  };
  const close = (node: T, ownReader: boolean): void => {
    const group = pending.splice(pending.lastIndexOf(node));
    for (const one of group) open.delete(one);
    if (group.length > 1 || ownReader) groups.push(group);
    for (const one of group) order.push(one);
  };
  for (const root of nodes) {
    if (numbers.has(root)) continue;
    const path: { readonly node: T; readonly rest: Iterator<T>; ownReader: boolean }[] = [];
    const enter = (node: T): void => {
      numbers.set(node, numbers.size);
      lower(node, numbers.size - 1);
      pending.push(node);
      open.add(node);
      path.push({ node, rest: readers(node)[Symbol.iterator](), ownReader: false });
    };
    enter(root);
    for (let here = path.at(-1); here; here = path.at(-1)) {
      const { done, value: reader } = here.rest.next();
      if (!done) {
        if (reader === here.node) here.ownReader = true;
        if (!numbers.has(reader)) enter(reader);
        else if (open.has(reader)) lower(here.node, numbers.get(reader) ?? Infinity);
        continue;
      }
      path.pop();
      if (lowest.get(here.node) === numbers.get(here.node)) close(here.node, here.ownReader);
      const below = path.at(-1);
      if (below) lower(below.node, lowest.get(here.node) ?? Infinity);
    }
  }
  return { groups, order };
}
