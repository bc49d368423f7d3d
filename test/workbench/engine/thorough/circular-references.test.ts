import fc from "fast-check";
import { ICalculateFormulaService } from "@univerjs/engine-formula";
import { circles } from "../../../../src/workbench/engine/calculation/circles";
import { circularCells } from "../../../../src/workbench/engine/calculation/circular-cells";
import type { SlicedCalculation } from "../../../../src/workbench/engine/calculation/sliced-calculation";
import { createHeadlessEngine } from "../../../../src/workbench/engine/headless";

type Cells = Readonly<Record<string, string | number>>;

const at = (address: string): readonly [number, number] => [Number(address.slice(1)) - 1, address.charCodeAt(0) - 65];

async function opened(sheets: Readonly<Record<string, Cells>>) {
  const data = Object.fromEntries(
    Object.entries(sheets).map(([name, cells]) => {
      const cellData: Record<number, Record<number, object>> = {};
      for (const [address, value] of Object.entries(cells)) {
        const [row, column] = at(address);
        (cellData[row] ??= {})[column] = typeof value === "number" ? { v: value, t: 2 } : { f: value, v: null };
      }
      return [name, { id: name, name, cellData }];
    }),
  );
  const engine = createHeadlessEngine({ snapshot: { id: "book", sheetOrder: Object.keys(sheets), sheets: data } as never });
  await engine.settle();
  const value = (sheet: string, address: string) => engine.cells(sheet).value(...at(address));
  const write = async (address: string, content: object | number) => {
    engine.workbook
      .getSheetBySheetId("S")!
      .getRange(...at(address))
      .setValue(content as never);
    await engine.settle();
  };
  return {
    engine,
    value,
    write,
    circular: () =>
      circularCells(engine.injector)
        .map(({ sheetId, row, column }) => `${sheetId}!${String.fromCharCode(65 + column)}${row + 1}`)
        .sort(),
  };
}

// Microsoft Support, "Remove or allow a circular reference": a circle that is left as it is shows 0.
test.each<[string, Record<string, Cells>, string[]]>([
  ["its own cell", { S: { A1: "=A1+1" } }, ["S!A1"]],
  ["two cells", { S: { A1: "=B1+1", B1: "=A1+1", D1: "=5" } }, ["S!A1", "S!B1"]],
  ["a sum over itself", { S: { A1: 1, A2: 2, A3: "=SUM(A1:A3)" } }, ["S!A3"]],
  ["two sheets", { S: { A1: "=U!A1+1" }, U: { A1: "=S!A1+1" } }, ["S!A1", "U!A1"]],
  ["what it spills itself", { S: { A1: "=SEQUENCE(3)+A3" } }, ["S!A1"]],
  ["another cell that reads what it spills", { S: { A1: "=SEQUENCE(3)+B1", B1: "=A3+1" } }, ["S!A1", "S!B1"]],
  ["INDIRECT", { S: { B1: '=INDIRECT("C1")', C1: "=B1+1" } }, ["S!B1", "S!C1"]],
])(
  "a circle through %s shows 0 and is named; what reads it counts with 0, and it is gone when it is broken",
  async (_, sheets, expected) => {
    const { engine, value, write, circular } = await opened(sheets);
    try {
      expect(circular()).toEqual(expected);
      for (const cell of expected) expect(value(...(cell.split("!") as [string, string]))).toBe(0);
      const own = expected.find((cell) => cell.startsWith("S!"))!.slice(2);
      await write("J1", { f: `=${own}+10` });
      expect(value("S", "J1")).toBe(10);
      await write("J9", 5);
      expect(circular()).toEqual(expected);
      await write(own, 4);
      expect([circular(), value("S", "J1")]).toEqual([[], 14]);
    } finally {
      engine.dispose();
    }
  },
);

// Excel comes by the same cell twice only where the conditions lead there: J. K. Pieterse, "Hidden circular references", PerfectXL.
test.each<[string, Record<string, Cells>, string[], Record<string, unknown>]>([
  ["IF that is taken", { S: { A1: "=IF(TRUE,A1+1,5)", B1: "=A1+3" } }, ["S!A1"], { B1: 3 }],
  ["IF's condition", { S: { A1: "=IF(B1>1,1,2)", B1: "=IF(A1>1,1,2)" } }, ["S!A1", "S!B1"], {}],
  ["IFERROR's value", { S: { A1: "=IFERROR(B1,7)", B1: "=A1+1" } }, ["S!A1", "S!B1"], {}],
  ["IFERROR's other value, which is not needed", { S: { A1: "=IFERROR(5,B1)", B1: "=A1+1" } }, [], { A1: 5, B1: 6 }],
  ["the branch that a cell does not choose", { S: { A1: "=IF(C1=1,4,B1)", B1: "=IF(C1=1,A1*2,3)", C1: 1 } }, [], { A1: 4, B1: 8 }],
  [
    "the branch that a cell chooses, and the other way round",
    { S: { A1: "=IF(C1=1,4,B1)", B1: "=IF(C1=1,A1*2,3)", C1: 2 } },
    [],
    { A1: 3, B1: 3 },
  ],
  [
    "a long way through branches",
    { S: { A1: "=IF(E1,B1+1,0)", B1: "=IF(E1,C1+1,A1)", C1: "=IF(E1,D1+1,A1)", D1: "=IF(E1,1,A1)", E1: 1 } },
    [],
    { A1: 4 },
  ],
  [
    "CHOOSE, SWITCH and IFS that go elsewhere",
    { S: { A1: "=CHOOSE(2,B1,5)", B1: '=SWITCH("b","a",A1,"b",A1+1)', C1: "=IFS(FALSE,C1,TRUE,B1)" } },
    [],
    { A1: 5, B1: 6, C1: 6 },
  ],
  ["OFFSET in the branch that is chosen", { S: { A1: "=IF(TRUE,SUM(OFFSET(C1,0,-2,1,2)),1)", B1: 2 } }, ["S!A1"], {}],
  ["a condition over many cells", { S: { A1: "=SUM(IF(C1:C2>1,A1,2))", C1: 1, C2: 2 } }, ["S!A1"], {}],
  ["another circle beside one that is not chosen", { S: { A1: "=A1+1", B1: "=IF(FALSE,B1,2)" } }, ["S!A1"], { B1: 2 }],
  ["sheets, in the branch that is chosen", { S: { A1: "=IF(U!B1,U!A1,0)" }, U: { A1: "=S!A1", B1: 1 } }, ["S!A1", "U!A1"], {}],
])("a circle through %s is one, or is none, as the calculation goes", async (_, sheets, expected, values) => {
  const { engine, value, circular } = await opened(sheets);
  try {
    expect(circular()).toEqual(expected);
    for (const cell of expected) expect(value(...(cell.split("!") as [string, string]))).toBe(0);
    expect(Object.fromEntries(Object.keys(values).map((address) => [address, value("S", address)]))).toEqual(values);
  } finally {
    engine.dispose();
  }
});

test("a circle comes and goes with the cell that chooses", async () => {
  const { engine, value, write, circular } = await opened({ S: { A1: "=IF(C1=1,B1,4)", B1: "=A1+1", C1: 1 } });
  try {
    expect([circular(), value("S", "A1"), value("S", "B1")]).toEqual([["S!A1", "S!B1"], 0, 0]);
    await write("C1", 2);
    expect([circular(), value("S", "A1"), value("S", "B1")]).toEqual([[], 4, 5]);
    await write("C1", 1);
    expect([circular(), value("S", "A1"), value("S", "B1")]).toEqual([["S!A1", "S!B1"], 0, 0]);
  } finally {
    engine.dispose();
  }
});

test("cells whose conditions lead anywhere have the values of a calculation that goes by need, and those come by twice are circles", async () => {
  const next = fc.record({ chosen: fc.boolean(), then: fc.nat(7), otherwise: fc.nat(7) });
  await fc.assert(
    fc.asyncProperty(fc.array(next, { minLength: 8, maxLength: 8 }), async (cells) => {
      const formulas = Object.fromEntries(
        cells.map(({ chosen, then, otherwise }, at) => [
          `A${at + 1}`,
          at === 0 ? "=5" : `=IF(${String(chosen).toUpperCase()},A${then + 1}+1,A${otherwise + 1}+1)`,
        ]),
      );
      // Each cell needs one other, so a way ends at the first cell or goes round.
      const read = (at: number) => (cells[at]!.chosen ? cells[at]!.then : cells[at]!.otherwise);
      const way = (from: number): number[] => {
        const seen = [from];
        for (let at = from; at !== 0 && seen.length <= cells.length;) seen.push((at = read(at)));
        return seen;
      };
      const inCircle = cells.map((_, at) => at !== 0 && way(at).slice(1).includes(at));
      const expected = cells.map((_, at) => {
        if (inCircle[at]) return 0;
        const until = way(at).findIndex((one) => one === 0 || inCircle[one]);
        return until + (way(at)[until] === 0 ? 5 : 0);
      });
      const { engine, value, circular } = await opened({ S: formulas });
      try {
        expect(circular()).toEqual(cells.flatMap((_, at) => (inCircle[at] ? [`S!A${at + 1}`] : [])));
        expect(cells.map((_, at) => value("S", `A${at + 1}`))).toEqual(expected);
      } finally {
        engine.dispose();
      }
    }),
    { numRuns: 12 },
  );
});

test("a formula that asks for places or chooses another branch is no circle", async () => {
  const { engine, value, circular } = await opened({
    S: {
      A1: "=ROWS(A1:A5)",
      B1: "=IF(TRUE,1,B1)",
      C1: 3,
      D1: '=ROWS(INDIRECT("D1:D"&C1))',
      E1: '=SUM(ROW(INDIRECT("1:180")))',
      F1: "=COLUMNS(OFFSET(A1,0,0,1,8))",
      // What INDIRECT reads to find its cells is read all the same.
      G1: '=ROWS(INDIRECT("A1:A"&G2))',
      G2: "=G1",
    },
  });
  try {
    expect(circular()).toEqual(["S!G1", "S!G2"]);
    // 180 × 181 ÷ 2.
    expect(["A1", "B1", "D1", "E1", "F1"].map((address) => value("S", address))).toEqual([5, 1, 3, 16290, 8]);
  } finally {
    engine.dispose();
  }
});

test("a calculation that is stopped leaves values as they were, and the next edit calculates all", async () => {
  const { engine, value, write } = await opened({ S: { A1: 1, B1: "=A1+1", C1: "=B1*2" } });
  try {
    const calculation = engine.injector.get(ICalculateFormulaService) as SlicedCalculation;
    const stopping = calculation.executionInProgressListener$.subscribe(() => {
      stopping.unsubscribe();
      engine.stopCalculating();
    });
    await write("A1", 10);
    expect([value("S", "B1"), value("S", "C1")]).toEqual([2, 4]);
    await write("F9", 1);
    expect([value("S", "B1"), value("S", "C1")]).toEqual([11, 22]);
  } finally {
    engine.dispose();
  }
});

test("nodes are in circles that can be reached from themselves, and the order puts readers first", () => {
  fc.assert(
    fc.property(fc.array(fc.tuple(fc.nat(7), fc.nat(7)), { maxLength: 14 }), (edges) => {
      const nodes = Array.from({ length: 8 }, (_, i) => i);
      const readers = (node: number) => edges.flatMap(([from, to]) => (from === node ? [to] : []));
      const reached = (from: number) => {
        const seen = new Set<number>();
        const list = readers(from);
        for (let one = list.pop(); one !== undefined; one = list.pop())
          if (!seen.has(one)) {
            seen.add(one);
            list.push(...readers(one));
          }
        return seen;
      };
      const { groups, order } = circles(nodes, readers);
      expect(groups.flat().sort()).toEqual(nodes.filter((node) => reached(node).has(node)));
      for (const group of groups)
        for (const one of group) expect(group.every((other) => other === one || reached(one).has(other))).toBe(true);
      expect([...order].sort()).toEqual(nodes);
      for (const [from, to] of edges) if (!reached(to).has(from)) expect(order.indexOf(to)).toBeLessThan(order.indexOf(from));
    }),
  );
});
