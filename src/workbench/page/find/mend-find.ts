import { ICommandService, ObjectMatrix, type ICellData, type IDisposable, type IRange, type Nullable } from "@univerjs/core";
import { FindBy, FindDirection, IFindReplaceService, type FindModel, type IFindMatch, type IFindQuery } from "@univerjs/find-replace";
import { getPrimaryForRange, SetRangeValuesCommand, SetSelectionsOperation, SheetsSelectionsService } from "@univerjs/sheets";
import type { Lang } from "../../../core/lang";
import { FORMULA_REFUSALS } from "../../../locale/formula-refusals";
import { cellInput } from "../../engine/cells/cell-input";
import { cellReader } from "../../engine/cells/cell-reader";
import type { Engine } from "../../engine/create-engine";
import { formulaRefusals, type FormulaRefusal } from "../../engine/formula/formula-refusal";
import type { SessionOptions } from "../session";
import { replaceText } from "./replace-text";

interface SheetMatch extends IFindMatch {
  readonly isFormula: boolean;
  readonly replaceable: boolean;
  readonly range: { readonly subUnitId: string; readonly range: IRange };
}

/** What of the grid's search is not in its interface. */
interface Inner extends FindModel {
  readonly currentMatch: Nullable<SheetMatch>;
  readonly _query: Nullable<IFindQuery>;
  _focusMatch(match: SheetMatch): Promise<void>;
  _findNextMatchByRange(matches: readonly SheetMatch[], range: IRange, stay?: boolean): [SheetMatch, number] | undefined;
}

/** More than any sheet has rows or columns, so that a whole line further is further than anything in this line. */
const LINE = 2 ** 21;

interface Places {
  readonly range: IRange;
}

/**
 * Finding and replacing as in Excel. The grid goes to the last match where the active cell is none, so also after each Replace; it scrolls
 * to a match and leaves the active cell where it was, so that whoever closes the box is somewhere else; and it writes what it replaced as
 * raw text: dates and numbers became texts, "$&" meant something, a formula that Excel refuses was taken, or counted as
 * replaced. Here the match is the active cell, and what is replaced is entered as if it were typed.
 */
export function mendFind(engine: Engine, { lang, onNotice }: Pick<SessionOptions, "onNotice"> & { readonly lang: Lang }): IDisposable {
  const { injector, workbook } = engine;
  const commands = injector.get(ICommandService);
  const selections = injector.get(SheetsSelectionsService);

  const select = ({ range: { subUnitId, range } }: SheetMatch): void => {
    const sheet = workbook.getSheetBySheetId(subUnitId)?.getSheet();
    if (!sheet) return;
    const primary = getPrimaryForRange(range, sheet);
    // A search in what is selected keeps the selection, and the active cell goes through it.
    const last = selections.getCurrentLastSelection();
    const within = last && !isSingle(last) && holds(last.range, range) ? last.range : range;
    engine.run(SetSelectionsOperation.id, { unitId: workbook.getId(), subUnitId, selections: [{ range: within, primary, style: null }] });
  };

  /** What a cell holds after replacing, or why that is refused; nothing where the cell is to stay as it is. */
  const replaced = (match: SheetMatch, query: IFindQuery, replacement: string): ICellData | FormulaRefusal | undefined => {
    const {
      range: { subUnitId, range },
      isFormula,
    } = match;
    const cells = cellReader(engine, subUnitId);
    const [row, column] = [range.startRow, range.startColumn];
    if (isFormula && query.findBy !== FindBy.FORMULA) return undefined;
    const held = String(cells.formula(row, column));
    const pattern = cells.style(row, column).n?.pattern || "General";
    const find = query.findString;
    // A date is searched as it is shown; a number as it is entered, where that holds what is sought.
    const from = [held, cells.text(row, column)].find((text) => replaceText(text, find, replacement, query.caseSensitive) !== text);
    if (from === undefined) return undefined;
    const text = replaceText(from, find, replacement, query.caseSensitive);
    const refusal = text.startsWith("=") && text.length > 1 ? formulaRefusals(injector, workbook.getId(), subUnitId)(text) : undefined;
    return refusal ?? cellInput(text, pattern);
  };

  /** Replaces in some cells as one step of undo, tells of the first formula that is refused, and answers how many were written. */
  const replaceIn = async (matches: readonly SheetMatch[], query: IFindQuery, replacement: string): Promise<number> => {
    const values = new Map<string, ObjectMatrix<ICellData>>();
    let [written, refusal]: [number, FormulaRefusal | undefined] = [0, undefined];
    for (const match of matches) {
      const value = replaced(match, query, replacement);
      if (value && "key" in value) refusal ??= value;
      else if (value) {
        const { subUnitId, range } = match.range;
        const matrix = values.get(subUnitId) ?? new ObjectMatrix<ICellData>();
        matrix.setValue(range.startRow, range.startColumn, value);
        values.set(subUnitId, matrix);
        written += 1;
      }
    }
    if (refusal) onNotice(FORMULA_REFUSALS[lang][refusal.key](refusal), "problem");
    const unitId = workbook.getId();
    await engine.asOneUndo(async () => {
      for (const [subUnitId, matrix] of values) {
        await commands.executeCommand(SetRangeValuesCommand.id, { unitId, subUnitId, value: matrix.getMatrix() });
      }
    });
    return written;
  };

  const mend = (model: Inner): void => {
    const focus = model._focusMatch.bind(model);
    model._focusMatch = async (match) => {
      await focus(match);
      select(match);
    };
    model._findNextMatchByRange = (matches, { startRow, startColumn }, stay = false) => {
      const [rows, columns] = model._query?.findDirection === FindDirection.COLUMN ? [1, LINE] : [LINE, 1];
      const far = ({ range: { range } }: SheetMatch) => (range.startRow - startRow) * rows + (range.startColumn - startColumn) * columns;
      const next = matches.find((match) => far(match) > 0 || (stay && far(match) === 0)) ?? matches[0];
      return next && [next, model.getMatches().indexOf(next)];
    };
    model.replace = async (replacement) => {
      const match = model.currentMatch;
      return match?.replaceable === true && model._query ? (await replaceIn([match], model._query, replacement)) > 0 : false;
    };
    model.replaceAll = async (replacement) => {
      const all = (model.getMatches() as SheetMatch[]).filter(({ replaceable }) => replaceable);
      const success = model._query ? await replaceIn(all, model._query, replacement) : 0;
      return { success, failure: all.length - success };
    };
  };
  const mended = new WeakSet<object>();
  const mendProviders = (): void => {
    for (const provider of injector.get(IFindReplaceService).getProviders()) {
      if (mended.has(provider)) continue;
      mended.add(provider);
      const find = provider.find.bind(provider);
      provider.find = async (query) => {
        // The first match is gone to only after this.
        const models = await find(query);
        for (const model of models) mend(model as Inner);
        return models;
      };
    }
  };
  // Who searches in sheets comes to life after the grid is drawn.
  return commands.beforeCommandExecuted(({ id }) => {
    if (OPENING.has(id)) mendProviders();
  });
}

/** The operations that open the box; their names are not exported. */
const OPENING = new Set(["ui.operation.open-find-dialog", "ui.operation.open-replace-dialog"]);

const isSingle = ({ range }: Places): boolean => range.startRow === range.endRow && range.startColumn === range.endColumn;
const holds = (outer: IRange, inner: IRange): boolean =>
  outer.startRow <= inner.startRow &&
  inner.endRow <= outer.endRow &&
  outer.startColumn <= inner.startColumn &&
  inner.endColumn <= outer.endColumn;
