import type { CellValue } from "../../../src/core/cell";
import { contains } from "../../../src/plan/area";
import type { Area, SheetPlan } from "../../../src/plan/sheet-plan";
import type { Field } from "../../../src/plan/structure/field";
import type { SampleRows, SheetWords, TableWords } from "../../../src/plan/structure/words";
import { NOTHING_TAKEN } from "../../../src/plan/taken-names";
import type { OpenedTemplate } from "../../../src/templates/define";
import { renderTemplate } from "../../../src/templates/render";
import type { FileSheet } from "../../../src/files/file-workbook";
import { planToFile } from "../../../src/files/xlsx/plan-to-file";
import { fileToSnapshot } from "../../../src/workbench/files/file-to-snapshot";
import { snapshotToFile } from "../../../src/workbench/files/snapshot-to-file";
import { openWorkbook, type OpenWorkbook } from "../../support/office";
import { TODAY } from "./every-plan";
import { opened } from "./opened";

type Words = TableWords<string>;

const rowsIn = ({ words }: OpenedTemplate, table: string): SampleRows => {
  const { rows } = (words.tables as Readonly<Record<string, Words>>)[table] as Words;
  return typeof rows === "function" ? rows(TODAY) : rows;
};

const growing = ({ structure }: OpenedTemplate): string[] => {
  const helpers = structure.page.flatMap((section) => (section.kind === "helper" ? [section.table] : []));
  return Object.entries(structure.tables).flatMap(([table, { fixed }]) => (fixed || helpers.includes(table) ? [] : [table]));
};

const sheetPlan = (template: OpenedTemplate): SheetPlan => renderTemplate(template, { taken: NOTHING_TAKEN, today: TODAY });

/** The template laid out with copies of the first row of each table at its start, in its middle and at its end. */
function withMoreRows(template: OpenedTemplate): OpenedTemplate {
  const tables = Object.fromEntries(
    growing(template).map((table) => {
      const rows = rowsIn(template, table);
      const [first = []] = rows;
      const middle = Math.ceil(rows.length / 2);
      return [
        table,
        {
          ...(template.words.tables as Readonly<Record<string, Words>>)[table],
          rows: [first, ...rows.slice(0, middle), first, ...rows.slice(middle), first],
        },
      ];
    }),
  );
  return { ...template, words: { ...template.words, tables: { ...template.words.tables, ...tables } as SheetWords["tables"] } };
}

/** The same copies put into the tables of a sheet, as Excel's own commands and add-ins do. */
async function addRows({ Excel, engine }: OpenWorkbook, template: OpenedTemplate, plan: SheetPlan): Promise<void> {
  await Excel.run(async (context) => {
    for (const table of growing(template)) {
      const { columns } = template.structure.tables[table] as { columns: Readonly<Record<string, Field>> };
      const name = plan.tables.find(({ area }) => area.row === plan.anchors?.[`tables.${table}`]?.row)?.name ?? "";
      const rows = rowsIn(template, table);
      let entered = 0;
      const row = Object.values(columns).map((field) => {
        const value = field.kind === "entered" ? rows[0]?.[entered++] : null;
        return (typeof value === "function" ? value(TODAY) : value) ?? null;
      });
      const into = context.workbook.tables.getItem(name).rows;
      into.add(Math.ceil(rows.length / 2), [row] as never);
      into.add(0, [row] as never);
      into.add(undefined, [row] as never);
    }
    await context.sync();
  });
  await engine.settle();
}

const saved = ({ engine }: OpenWorkbook): FileSheet => snapshotToFile(engine.save()).workbook.sheets[0] as FileSheet;

const valuesOf = (sheet: FileSheet): ((row: number, column: number) => CellValue) => {
  const cells = new Map(sheet.cells.map(({ row, column, value }) => [`${row}:${column}`, value]));
  return (row, column) => cells.get(`${row}:${column}`) ?? null;
};

/** What the sheet holds by name and by table, wherever it stands. */
function contents(sheet: FileSheet): { names: Record<string, CellValue>; tables: Record<string, CellValue[][]> } {
  const at = valuesOf(sheet);
  const names = sheet.names.flatMap(({ name, refersTo }) => {
    const found = /!\$([A-Z]+)\$(\d+)$/.exec(refersTo);
    const column = [...(found?.[1] ?? "")].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
    return found ? [[name, at(Number(found[2]) - 1, column)]] : [];
  });
  const tables = sheet.tables.map(({ name, area }) => [
    name,
    Array.from({ length: area.rows + 1 }, (_, row) =>
      // One row more, above: totals stand there.
      Array.from({ length: area.columns }, (_each, column) => at(area.row - 1 + row, area.column + column)),
    ),
  ]);
  return {
    names: Object.fromEntries(names) as Record<string, CellValue>,
    tables: Object.fromEntries(tables) as Record<string, CellValue[][]>,
  };
}

const body = ({ area }: { readonly area: Area }): Area => ({ ...area, row: area.row + 1, rows: area.rows - 1 });
const cellsOf = ({ row, column, rows, columns }: Area): Area[] =>
  Array.from({ length: rows * columns }, (_, index) => ({
    row: row + Math.floor(index / columns),
    column: column + (index % columns),
    rows: 1,
    columns: 1,
  }));

/** Rules, formats and formulas that some rows of a column have and others lack. */
function uneven(sheet: FileSheet): string[] {
  const formats = new Map(sheet.cells.map((cell) => [`${cell.row}:${cell.column}`, cell]));
  return sheet.tables.flatMap((table) =>
    Array.from({ length: table.area.columns }, (_, index) => {
      const cells = cellsOf({ ...body(table), column: table.area.column + index, columns: 1 });
      const rulesAt = (cell: Area, rules: readonly { readonly areas: readonly Area[] }[]): string =>
        rules.map(({ areas }) => (areas.some((area) => contains(area, cell)) ? 1 : 0)).join("");
      const looks = new Set(
        cells.map((cell) => {
          const { style, formula } = formats.get(`${cell.row}:${cell.column}`) ?? {};
          return [
            rulesAt(cell, sheet.validations),
            rulesAt(cell, sheet.conditionals),
            style?.numberFormat,
            style?.fill,
            style?.font?.color,
            formula !== undefined,
          ].join();
        }),
      );
      return looks.size > 1 ? `${table.name}[${table.columns[index]}]` : "";
    }).filter((found) => found !== ""),
  );
}

const helperTables = (template: OpenedTemplate, plan: SheetPlan): readonly number[] =>
  template.structure.page.flatMap((section) =>
    section.kind === "helper" ? [plan.anchors?.[`tables.${section.table}`]?.column ?? -1] : [],
  );

/** Rows put into the tables of templates through Office.js, against the same rows laid out from the start. */
export const rowsComeAnywhere = (ids: readonly string[]): void =>
  test.each(ids)(
    "rows that come into the tables of %s first, in the middle and last count as if they had always stood there",
    async (id) => {
      const template = opened(id, "en");
      const plan = sheetPlan(template);
      const workbook = await openWorkbook({ snapshot: fileToSnapshot(planToFile([plan])).snapshot });
      let grown: FileSheet;
      try {
        await workbook.engine.settle();
        await addRows(workbook, template, plan);
        grown = saved(workbook);
      } finally {
        workbook.close();
      }
      const laid = await openWorkbook({ snapshot: fileToSnapshot(planToFile([sheetPlan(withMoreRows(template))])).snapshot });
      let expected: FileSheet;
      try {
        await laid.engine.settle();
        expected = saved(laid);
      } finally {
        laid.close();
      }
      expect(contents(grown)).toEqual(contents(expected));
      expect(uneven(grown)).toEqual([]);
      const helpers = helperTables(template, plan);
      for (const { series } of grown.charts) {
        for (const { values } of series) {
          const table = grown.tables.find(({ area }) => contains(area, { ...values.area, rows: 1, columns: 1 }));
          if (table && !helpers.includes(table.area.column))
            expect(values.area).toMatchObject({ row: table.area.row + 1, rows: table.area.rows - 1 });
        }
      }
      const checks = (sheet: FileSheet): CellValue[] =>
        sheet.cells.filter(({ row, column }) => row >= 5 && row < 10 && column > 0).map(({ value }) => value);
      expect(checks(grown)).toEqual(checks(expected));
    },
  );
