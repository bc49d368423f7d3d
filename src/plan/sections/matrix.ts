import { cellAddress } from "../area";
import { entryValidation } from "../entry-rule";
import { cellWidth } from "../layout/planning";
import type { Sheet } from "../layout/sheet";
import { replaceNames } from "../structure/keyed-formula";
import type { MatrixStructure, Section } from "../structure/structure";
import type { MatrixWords } from "../structure/words";
import { formatOfUnit, longestOfUnit } from "../structure/unit";
import { layGuidance, layHeading } from "./heading";
import type { SectionKind } from "./section-kind";
import { STATE_STYLES } from "./signals";

type MatrixSection = Extract<Section, { kind: "matrix" }> & { readonly place: number };

/** Numbers along two axes, each cell a short live formula of the values at the edges, which the planner may change. */
export const matrixSection: SectionKind<MatrixSection> = (section, source, setting) => {
  const matrix = source.structure.matrices?.[section.matrix];
  const words = (source.words.matrices as Readonly<Record<string, MatrixWords>>)[section.matrix];
  if (!matrix || !words) throw new Error(`“${source.structure.id}” has no matrix ${section.matrix}, or its words do not`);
  return {
    needs: [
      { column: 0, span: 1, least: cellWidth(words.corner, "tableHeaderWords", 2) },
      ...words.across.map((_, index) => ({ column: index + 1, span: 1, least: cellWidth(longestOfUnit(matrix.unit, setting), "result") })),
    ],
    lay: (sheet) => layMatrix(sheet, section, matrix, words),
  };
};

const atEdges = (written: string, down: string, across: string): string => replaceNames(written, { row_value: down, column_value: across });

function layMatrix(sheet: Sheet, section: MatrixSection, matrix: MatrixStructure, words: MatrixWords): void {
  const { draft, setting, source } = sheet;
  const start = draft.nextRow;
  const top = layHeading(sheet, section.key, section.place);
  const left = draft.content.at;
  const down = { row: top + 1, column: left, rows: words.down.length, columns: 1 };
  const across = { row: top, column: left + 1, rows: 1, columns: words.across.length };
  const grid = { row: top + 1, column: left + 1, rows: down.rows, columns: across.columns };
  draft.put(top, left, words.corner);
  draft.style({ row: top, column: left, rows: 1, columns: 1 }, "tableHeaderWords");
  draft.height(top, 1, 30);
  words.down.forEach((value, index) => draft.put(down.row + index, left, value));
  words.across.forEach((value, index) => draft.put(top, across.column + index, value));
  for (const [area, unit] of [
    [down, matrix.down],
    [across, matrix.across],
  ] as const) {
    draft.style(area, "input");
    draft.format(area, formatOfUnit(unit, setting));
    draft.sample(area);
    draft.validate(entryValidation(area, { kind: "change" }, words.corner, source.lang));
  }
  for (let row = 0; row < grid.rows; row += 1) {
    for (let column = 0; column < grid.columns; column += 1) {
      const edges = [cellAddress(down.row + row, left, "column"), cellAddress(top, across.column + column, "row")] as const;
      draft.put(grid.row + row, grid.column + column, () => ({ formula: atEdges(sheet.write(matrix.cell), ...edges) }));
    }
  }
  draft.style(grid, "result");
  draft.format(grid, formatOfUnit(matrix.unit, setting));
  draft.anchor(`matrices.${section.matrix}`, { row: top, column: left, rows: grid.rows + 1, columns: grid.columns + 1 });
  const first = cellAddress(grid.row, grid.column);
  const edges = { row_value: cellAddress(grid.row, left, "column"), column_value: cellAddress(top, grid.column, "row") };
  for (const { condition, state, blanks = false } of matrix.states) {
    const written = replaceNames(sheet.write(condition), { cell_value: first, ...edges });
    const formula = blanks
      ? `=AND(COUNT(${edges.row_value},${edges.column_value})=2,${written.slice(1)})`
      : `=AND(ISNUMBER(${first}),${written.slice(1)})`;
    draft.conditional({ area: grid, rule: { kind: "formula", formula, style: STATE_STYLES[state] } });
  }
  const end = Math.max(grid.row + grid.rows, layGuidance(sheet, section.key, top));
  sheet.pieces.push({ row: start, rows: end - start });
  draft.nextRow = end + 1;
}
