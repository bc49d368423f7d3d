import fc from "fast-check";
import { scrollToSee } from "../../../../src/workbench/page/grid/scroll-to-see";

/** Lines of any size, hidden ones too, some of them frozen, in a view that is larger than the frozen part and each line. */
const sheet = fc
  .record({
    sizes: fc.array(fc.integer({ min: 0, max: 60 }), { minLength: 1, maxLength: 40 }),
    free: fc.nat(5),
    room: fc.integer({ min: 60, max: 400 }),
    from: fc.nat(39),
    line: fc.nat(39),
    inside: fc.nat(59),
  })
  .map(({ sizes, free, room, from, line, inside }) => {
    const edges = sizes.reduce<number[]>((all, size) => [...all, (all.at(-1) ?? 0) + size], [0]);
    const edge = (at: number): number => edges[Math.min(at, sizes.length)] ?? 0;
    const first = Math.min(free, sizes.length - 1);
    const frozen = edge(first);
    const scroll = Math.max(0, edge(Math.max(first, Math.min(from, sizes.length - 1))) - frozen + inside);
    return { edge, frozen, free: first, scroll, seen: room + frozen, line: Math.min(line, sizes.length - 1) };
  });

test("a line that is gone to is seen whole, below what is frozen", () => {
  fc.assert(
    fc.property(sheet, ({ line, ...along }) => {
      const scroll = scrollToSee(line, along);
      if (line < along.free) return scroll === along.scroll;
      return along.edge(line) >= scroll + along.frozen && along.edge(line + 1) <= scroll + along.seen;
    }),
  );
});

test("what is seen already moves nothing, and going twice is going once", () => {
  fc.assert(
    fc.property(sheet, ({ line, ...along }) => {
      const scroll = scrollToSee(line, along);
      const isSeen = along.edge(line) >= along.scroll + along.frozen && along.edge(line + 1) <= along.scroll + along.seen;
      return scrollToSee(line, { ...along, scroll }) === scroll && (!isSeen || scroll === along.scroll);
    }),
  );
});

test("the sheet then begins with a whole line", () => {
  fc.assert(
    fc.property(sheet, ({ line, ...along }) => {
      const scroll = scrollToSee(line, along);
      const starts = Array.from({ length: 41 }, (_, at) => along.edge(at));
      return scroll === along.scroll || starts.includes(scroll + along.frozen);
    }),
  );
});
