import fc from "fast-check";
import { editCells, type CellEdit } from "../../src/files/xlsx/editing/edit-cells";
import { sheetData } from "../../src/files/xlsx/reading/sheet-data";
import { columnLetters } from "../../src/core/cells/column-letters";

const CONTEXT = { texts: [], style: () => undefined, isDynamic: () => true };
const cellsOf = (xml: string) =>
  new Map(sheetData(xml, CONTEXT).cells.map(({ row, column, value, formula }) => [`${row}:${column}`, { value, formula }] as const));

/** A worksheet part with some cells and rows, written with a prefix or without, rows of looks only among them. */
const part = fc
  .record({
    prefix: fc.constantFrom("", "x:"),
    rows: fc.array(fc.record({ skip: fc.integer({ min: 0, max: 2 }), cells: fc.array(fc.integer({ min: 0, max: 5 }), { maxLength: 4 }) }), {
      maxLength: 5,
    }),
  })
  .map(({ prefix, rows }) => {
    let row = 0;
    const lines = rows.map(({ skip, cells }) => {
      row += skip + 1;
      const columns = [...new Set(cells)].sort((a, b) => a - b);
      const inside = columns.map(
        (column) => `<${prefix}c r="${columnLetters(column)}${row}" s="3"><${prefix}v>${row * 10 + column}</${prefix}v></${prefix}c>`,
      );
      return inside.length === 0 ? `<${prefix}row r="${row}" ht="20"/>` : `<${prefix}row r="${row}">${inside.join("")}</${prefix}row>`;
    });
    const data = lines.length === 0 ? `<${prefix}sheetData/>` : `<${prefix}sheetData>\n${lines.join("\n")}</${prefix}sheetData>`;
    return `<${prefix}worksheet><!-- <c r="A1"/> -->${data}<${prefix}pageMargins left="1"/></${prefix}worksheet>`;
  });

const content = fc.oneof(
  fc.record({
    value: fc.oneof(
      fc.double({ noNaN: true, noDefaultInfinity: true }).map((number) => number + 0),
      fc.boolean(),
      fc.constantFrom<CellEdit["value"]>({ error: "#N/A" }, " a\nb ", "=1<2&3", "_x0041_", ""),
    ),
  }),
  fc.record({ value: fc.integer(), formula: fc.constantFrom({ text: 'A1&"<"' }, { text: "SUM(A1:B2)" }) }),
);
const edits = fc.uniqueArray(
  fc
    .record({ row: fc.integer({ min: 0, max: 16 }), column: fc.integer({ min: 0, max: 7 }), content })
    .map(({ row, column, content: one }): CellEdit => ({ row, column, ...one })),
  { selector: ({ row, column }) => `${row}:${column}`, maxLength: 12 },
);

test("edited cells hold what they were given, all others and every other character stay", () => {
  fc.assert(
    fc.property(part, edits, (xml, changes) => {
      const expected = cellsOf(xml);
      for (const { row, column, value = null, formula } of changes)
        expected.set(`${row}:${column}`, {
          value,
          formula: typeof formula === "object" ? formula.text : undefined,
        });
      const edited = editCells(xml, changes);
      const found = cellsOf(edited);
      expect(new Map([...found].sort())).toEqual(new Map([...expected].sort()));
      const order = sheetData(edited, CONTEXT).cells.map(({ row, column }) => row * 100 + column);
      expect(order).toEqual([...order].sort((a, b) => a - b));
      const outside = (text: string): string => text.replace(/<(x:|)sheetData[\s\S]*(?:<\/\1sheetData>|<\1sheetData\/>)/, "");
      expect(outside(edited.replace(/<(x:|)sheetData\/>/, "<$1sheetData></$1sheetData>"))).toBe(
        outside(xml.replace(/<(x:|)sheetData\/>/, "<$1sheetData></$1sheetData>")),
      );
    }),
    { numRuns: 300 },
  );
});

test("a shared formula that is taken from its first cell stays with the others", () => {
  const cell = (at: string, formula: string): string => `<c r="${at}">${formula}<v>1</v></c>`;
  const xml = `<worksheet><sheetData><row r="1">${cell("A1", '<f t="shared" ref="A1:C1" si="4">D1*2</f>')}${cell("B1", '<f t="shared" si="4"/>')}${cell("C1", '<f t="shared" si="4"/>')}</row></sheetData></worksheet>`;
  const edited = editCells(xml, [{ row: 0, column: 0 }]);
  expect([...cellsOf(edited).values()].map(({ formula }) => formula)).toEqual([undefined, "E1*2", "F1*2"]);
  expect(editCells(xml, [{ row: 0, column: 1 }])).toBe(xml.replace('<c r="B1"><f t="shared" si="4"/>', '<c r="B1">'));
});

test("a cell that is given nothing keeps what it shows: a number, a text of its own or of the list of texts, an error", () => {
  const cells =
    '<c r="A1"><v>1</v></c><c r="B1" t="inlineStr"><is><t>a &lt; b</t></is></c><c r="C1" s="2" t="s"><v>0</v></c><c r="D1" t="e"><v>#N/A</v></c>';
  const xml = `<worksheet><sheetData><row r="1">${cells}</row></sheetData></worksheet>`;
  const same = [0, 1, 2, 3].map((column) => ({ row: 0, column }));
  expect(editCells(xml, same)).toBe(xml);
});
