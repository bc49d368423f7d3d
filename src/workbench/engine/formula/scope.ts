/** A table as formulas see it. Rows from zero, both ends included. */
export interface TableShape {
  readonly name: string;
  readonly sheet: string;
  readonly columns: readonly string[];
  readonly left: number;
  readonly rows: readonly [first: number, last: number];
  readonly header: boolean;
  readonly totals: boolean;
}

/** What names, tables and sheets mean in the formulas of one sheet. */
export interface FormulaScope {
  readonly sheet: string;
  /** All sheets in their order, as they are spelled. */
  readonly sheets: readonly string[];
  /** What a name stands for; of the given sheet where there is one, else of the formula's own and then of the workbook. */
  name(name: string, sheet?: string): string | undefined;
  table(name: string): TableShape | undefined;
  tableAt(row: number, column: number): TableShape | undefined;
  hasFunction(name: string): boolean;
}
