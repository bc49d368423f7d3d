import {
  CommandType,
  ICommandService,
  RedoCommand,
  sequenceExecute,
  UndoCommand,
  type ICellData,
  type IDisposable,
  type IMutationInfo,
  type Injector,
} from "@univerjs/core";
import { MoveRangeMutation, SetRangeValuesMutation } from "@univerjs/sheets";
import type { CellReader } from "../cells/cell-reader";
import { textType } from "../cells/error-text";
import type { UndoJoiner } from "../undo-joiner";
import { namesFromHeaders } from "./column-names";
import { renameColumns } from "./rename-columns";
import type { TableStore } from "./table-store";
import { headerArea } from "./workbook-table";

const asText = (text: string): ICellData => ({ v: text, t: textType(text), f: null, si: null, p: null });

/** What the engine says of its own writing to cells. */
interface Written {
  readonly onlyLocal?: boolean;
  readonly applyFormulaCalculationResult?: boolean;
}

export interface HeaderKeeping {
  readonly injector: Injector;
  readonly unitId: string;
  readonly tables: TableStore;
  readonly cells: (sheetId: string) => CellReader;
  readonly structure: { readonly moving: boolean };
  readonly undo: Pick<UndoJoiner, "joinToLast" | "joinTo" | "last">;
}

/**
 * The header cell of a column is its name, in Excel as here: whatever is written over headers, by whatever means, becomes a text of its
 * own there, and the column, its file and the formulas that use it take the new name. It belongs to the step of undo that changed the
 * cells. Of a formula it is what the formula gives, once that is there. Source: Microsoft Support, "Overview of Excel
 * tables" and "Using structured references with Excel tables".
 */
export function keepHeaders({ injector, unitId, tables, cells, structure, undo }: HeaderKeeping): IDisposable {
  const commands = injector.get(ICommandService);
  const touched = new Set<string>();
  /** Tables with a formula for a header that is not worked out yet, and the step that wrote it. */
  const waiting = new Map<string, UndoJoiner["last"]>();
  let restoring = false;
  /** How far the workbook's steps of undo were when the first header was written over. */
  let begun: Progress | undefined;
  /**
   * Whether the step of undo is there that the headers' own changes belong to, and tables are where their cells are: while rows come or
   * go they are not. Commands run within others, also those of the editor's own text, whenever the cell that it shows is written.
   */
  const isDone = (): boolean => touched.size > 0 && !structure.moving && hasGoneOn(begun, undo.last);
  const touch = (table: string): void => {
    if (touched.size === 0) begun = { step: undo.last, done: undo.last?.redoMutations.length ?? 0 };
    touched.add(table);
  };

  const before = commands.beforeCommandExecuted(({ id }) => {
    if (id === UndoCommand.id || id === RedoCommand.id) restoring = true;
  });
  const after = commands.onCommandExecuted(({ id, type, params }, options) => {
    if (id === UndoCommand.id || id === RedoCommand.id) {
      // Steps that the page put together otherwise may lack the headers' part: what undo brings back is the name again all the same.
      const back = [...touched];
      touched.clear();
      sequenceExecute(
        back.flatMap((table) => repaired(table)?.redos ?? []),
        commands,
      );
      restoring = false;
      touched.clear();
    } else if (type === CommandType.MUTATION) {
      const { onlyLocal = false, applyFormulaCalculationResult: result = false } = (options ?? {}) as Written;
      if (onlyLocal && !(result && waiting.size > 0)) return;
      for (const table of headersIn(id, params ?? {}, unitId, tables))
        if (result) workedOut(table);
        else touch(table);
    } else if (type === CommandType.COMMAND && !restoring && isDone()) {
      const mutations = [...touched].flatMap((table) => repaired(table) ?? []);
      if (mutations.length > 0)
        undo.joinToLast(
          mutations.flatMap(({ redos }) => redos),
          mutations.flatMap(({ undos }) => undos),
        );
      touched.clear();
    }
  });

  function workedOut(id: string): void {
    if (!waiting.has(id)) return;
    const step = waiting.get(id);
    waiting.delete(id);
    const change = repaired(id, true);
    if (change) undo.joinTo(step, change.redos, change.undos);
  }

  function repaired(id: string, calculated = false) {
    const table = tables.find(id);
    const header = table && headerArea(table);
    if (!table || !header) return undefined;
    const reader = cells(header.sheetId);
    const columns = table.columns.map((_, i) => header.column + i);
    const isDue = (column: number): boolean =>
      !calculated && reader.value(header.row, column) === "" && isFormula(reader, header.row, column);
    if (columns.some(isDue)) waiting.set(id, undo.last);
    const texts = columns.map((column, i) => (isDue(column) ? (table.columns[i]?.name ?? "") : headerText(reader, header.row, column)));
    const names = namesFromHeaders(texts, tables.words.column, (i) => texts[i] === table.columns[i]?.name);
    const wrong = columns.filter(
      (column, i) => !isDue(column) && (reader.formula(header.row, column) !== names[i] || reader.kind(header.row, column) !== "String"),
    );
    const same = names.every((name, i) => name === table.columns[i]?.name);
    if (same && wrong.length === 0) return undefined;
    const change = renameColumns(injector, unitId, tables, table, names);
    const line: Record<number, ICellData> = {};
    for (const column of wrong) line[column] = asText(names[column - header.column] ?? "");
    const params = { unitId, subUnitId: header.sheetId, cellValue: { [header.row]: line } };
    const written: IMutationInfo = { id: SetRangeValuesMutation.id, params };
    // The cells were written just before; taking that back gives them what they held.
    return { redos: [...(wrong.length > 0 ? [written] : []), ...change.redos], undos: change.undos };
  }

  return {
    dispose() {
      before.dispose();
      after.dispose();
    },
  };
}

/** The last step of undo at some time, and how much it did. */
interface Progress {
  readonly step: UndoJoiner["last"];
  readonly done: number;
}

/** Work that is joined into one step makes that one longer. */
const hasGoneOn = (from: Progress | undefined, now: UndoJoiner["last"]): boolean =>
  now !== undefined && (now !== from?.step || now.redoMutations.length !== from.done);

/** An emptied header shows the name of its column still. */
const headerText = (reader: CellReader, row: number, column: number): string =>
  reader.value(row, column) === "" ? "" : reader.text(row, column);

const isFormula = (reader: CellReader, row: number, column: number): boolean => String(reader.formula(row, column)).startsWith("=");

/** The tables whose header row a mutation has written to. */
function headersIn(id: string, params: object, unitId: string, tables: TableStore): string[] {
  const writes =
    id === SetRangeValuesMutation.id
      ? [{ sheetId: (params as { subUnitId?: string }).subUnitId, cells: (params as { cellValue?: object }).cellValue }]
      : id === MoveRangeMutation.id
        ? (["from", "to"] as const).map((end) => {
            const part = (params as Record<typeof end, { subUnitId?: string; value?: object } | undefined>)[end];
            return { sheetId: part?.subUnitId, cells: part?.value };
          })
        : [];
  if ((params as { unitId?: string }).unitId !== unitId) return [];
  return writes.flatMap(({ sheetId, cells }) => {
    if (sheetId === undefined || !cells) return [];
    return tables
      .onSheet(sheetId)
      .filter((table) => {
        const header = headerArea(table);
        const line = header && (cells as Record<number, Record<number, unknown> | undefined>)[header.row];
        const isOurs = (column: number): boolean =>
          header !== undefined && column >= header.column && column < header.column + header.columns;
        return Object.keys(line ?? {}).some((column) => isOurs(Number(column)));
      })
      .map((table) => table.id);
  });
}
