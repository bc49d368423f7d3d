export interface Loop<T> {
  /** The members that one needs, one after the other, as far as its conditions lead. */
  needs(member: T): Iterator<T>;
  /** The member is in a circle, and what reads it from now on finds that. */
  closesCircle(member: T): void;
  calculate(member: T): Promise<void> | undefined;
}

interface Step<T> {
  readonly member: T;
  readonly rest: Iterator<T>;
  readonly depth: number;
  /** The shallowest step that it needs itself and that needs it; undefined while it is in no circle. */
  root: Step<T> | undefined;
}

/**
 * Calculates cells that may need each other, each after those its conditions lead to. Those that are come by while they wait for themselves
 * are circles. The path is a list instead of calls, because such a chain may be as long as a column.
 */
export async function calculateLoop<T>(members: Iterable<T>, { needs, closesCircle, calculate }: Loop<T>): Promise<void> {
  const done = new Map<T, Step<T> | undefined>();
  const path: Step<T>[] = [];
  const waiting = new Map<T, Step<T>>();
  const enter = (member: T): void => {
    const step: Step<T> = { member, rest: needs(member), depth: path.length, root: undefined };
    path.push(step);
    waiting.set(member, step);
  };
  const close = (root: Step<T>): void => {
    for (const step of path.slice(root.depth)) {
      if (!step.root) closesCircle(step.member);
      if (!step.root || step.root.depth > root.depth) step.root = root;
    }
  };
  for (const first of members) {
    if (!done.has(first)) enter(first);
    for (let here = path.at(-1); here; here = path.at(-1)) {
      const { done: ended, value: needed } = here.rest.next();
      if (!ended) {
        const root = waiting.get(needed) ?? done.get(needed);
        if (root && path[root.depth] === root) close(root);
        else if (!done.has(needed)) enter(needed);
        continue;
      }
      path.pop();
      waiting.delete(here.member);
      done.set(here.member, here.root);
      const calculating = here.root ? undefined : calculate(here.member);
      if (calculating) await calculating;
    }
  }
}
