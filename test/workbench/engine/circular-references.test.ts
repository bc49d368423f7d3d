import fc from "fast-check";
import { ICalculateFormulaService } from "@univerjs/engine-formula";
import { circles } from "../../../src/workbench/engine/calculation/circles";
import { circularCells } from "../../../src/workbench/engine/calculation/circular-cells";
import type { SlicedCalculation } from "../../../src/workbench/engine/calculation/sliced-calculation";
import { createHeadlessEngine } from "../../../src/workbench/engine/headless";

type Cells = Readonly<Record<string, string | number>>;

const at = (address: string): readonly [number, number] => [Number(address.slice(1)) - 1, address.charCodeAt(0) - 65];

async function opened(sheets: Readonly<Record<string, Cells>>) {
  const data = Object.fromEntries(Object.entries(sheets).map(([name, cells]) => {
    const cellData: Record<number, Record<number, object>> = {};
    for (const [address, value] of Object.entries(cells)) {
      const [row, column] = at(address);
      (cellData[row] ??= {})[column] = typeof value === "number" ? { v: value, t: 2 } : { f: value, v: null };
    }
    return [name, { id: name, name, cellData }];
  }));
  const engine = createHeadlessEngine({ snapshot: { id: "book", sheetOrder: Object.keys(sheets), sheets: data } as never });
  await engine.settle();
  const value = (sheet: string, address: string) => engine.cells(sheet).value(...at(address));
  const write = async (address: string, content: object | number) => {
    engine.workbook.getSheetBySheetId("S")!.getRange(...at(address)).setValue(content as never);
    await engine.settle();
  };
  return { engine, value, write, circular: () => circularCells(engine.injector).map(({ sheetId, row, column }) => `${sheetId}!${String.fromCharCode(65 + column)}${row + 1}`).sort() };
}

// Microsoft Support, "Remove or allow a circular reference": a circle that is left as it is shows 0.
test.each<[string, Record<string, Cells>, string[]]>([
  ["its own cell", { S: { A1: "=A1+1" } }, ["S!A1"]],
  ["two cells", { S: { A1: "=B1+1", B1: "=A1+1", D1: "=5" } }, ["S!A1", "S!B1"]],
  ["a sum over itself", { S: { A1: 1, A2: 2, A3: "=SUM(A1:A3)" } }, ["S!A3"]],
  ["two sheets", { S: { A1: "=U!A1+1" }, U: { A1: "=S!A1+1" } }, ["S!A1", "U!A1"]],
  ["INDIRECT", { S: { B1: '=INDIRECT("C1")', C1: "=B1+1" } }, ["S!B1", "S!C1"]],
])("a circle through %s shows 0 and is named; what reads it counts with 0, and it is gone when it is broken", async (_, sheets, expected) => {
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
});

test("a formula that asks for places or chooses another branch is no circle", async () => {
  const { engine, value, circular } = await opened({ S: { A1: "=ROWS(A1:A5)", B1: "=IF(TRUE,1,B1)" } });
  try {
    expect([circular(), value("S", "A1"), value("S", "B1")]).toEqual([[], 5, 1]);
  } finally {
    engine.dispose();
  }
});

test("a calculation that is stopped leaves values as they were, and the next edit calculates all", async () => {
  const { engine, value, write } = await opened({ S: { A1: 1, B1: "=A1+1", C1: "=B1*2" } });
  try {
    const calculation = engine.injector.get(ICalculateFormulaService) as SlicedCalculation;
    const stopping = calculation.executionInProgressListener$.subscribe(() => { stopping.unsubscribe(); engine.stopCalculating(); });
    await write("A1", 10);
    expect([value("S", "B1"), value("S", "C1")]).toEqual([2, 4]);
    await write("F9", 1);
    expect([value("S", "B1"), value("S", "C1")]).toEqual([11, 22]);
  } finally {
    engine.dispose();
  }
});

test("nodes are in circles that can be reached from themselves, and the order puts readers first", () => {
  fc.assert(fc.property(fc.array(fc.tuple(fc.nat(7), fc.nat(7)), { maxLength: 14 }), (edges) => {
    const nodes = Array.from({ length: 8 }, (_, i) => i);
    const readers = (node: number) => edges.flatMap(([from, to]) => (from === node ? [to] : []));
    const reached = (from: number) => {
      const seen = new Set<number>();
      const list = readers(from);
      for (let one = list.pop(); one !== undefined; one = list.pop()) if (!seen.has(one)) { seen.add(one); list.push(...readers(one)); }
      return seen;
    };
    const { inCircles, order } = circles(nodes, readers);
    expect([...inCircles].sort()).toEqual(nodes.filter((node) => reached(node).has(node)));
    expect([...order].sort()).toEqual(nodes);
    for (const [from, to] of edges) if (!reached(to).has(from)) expect(order.indexOf(to)).toBeLessThan(order.indexOf(from));
  }));
});
