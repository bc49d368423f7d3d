import { ICommandService, type ICellData, type IDisposable, type IRange, type Nullable, type Worksheet } from "@univerjs/core";
import { FindBy, IFindReplaceService, type FindModel, type IFindMatch, type IFindQuery } from "@univerjs/find-replace";
import { getPrimaryForRange, SetRangeValuesCommand, SetSelectionsOperation, SheetsSelectionsService } from "@univerjs/sheets";
import type { Lang } from "../../../core/lang";
import { FORMULA_REFUSALS } from "../../../locale/formula-refusals";
import { cellInput } from "../../engine/cells/cell-input";
import { cellReader } from "../../engine/cells/cell-reader";
import type { Engine } from "../../engine/create-engine";
import { formulaRefusals } from "../../engine/formula/formula-refusal";
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
  _getReplacedCellData(match: SheetMatch, worksheet: Worksheet, inFormulas: boolean, find: string, replacement: string): ICellData | null;
}

interface Places { readonly range: IRange }

/**
 * Finding and replacing as in Excel. The grid scrolls to a match and leaves the active cell where it was, so that whoever closes the box is
 * somewhere else; and it writes what it replaced as raw text: dates and numbers became texts, "$&" meant something, a formula that Excel refuses
 * was taken. Here the match is the active cell, and what is replaced is entered as if it were typed.
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

  /** What a cell holds after replacing; null where nothing is to be written, with a word about a formula that is refused. */
  const replaced = ({ range: { subUnitId, range }, isFormula }: SheetMatch, query: IFindQuery, replacement: string): ICellData | null => {
    const cells = cellReader(engine, subUnitId);
    const [row, column] = [range.startRow, range.startColumn];
    if (isFormula && query.findBy !== FindBy.FORMULA) return null;
    const held = String(cells.formula(row, column));
    const pattern = cells.style(row, column).n?.pattern || "General";
    const find = query.findString;
    // A date is searched as it is shown; a number as it is entered, where that holds what is sought.
    const from = [held, cells.text(row, column)].find((text) => replaceText(text, find, replacement, query.caseSensitive) !== text);
    if (from === undefined) return null;
    const text = replaceText(from, find, replacement, query.caseSensitive);
    const refusal = text.startsWith("=") && text.length > 1 ? formulaRefusals(injector, workbook.getId(), subUnitId)(text) : undefined;
    if (refusal) onNotice(FORMULA_REFUSALS[lang][refusal.key](refusal), "problem");
    return refusal ? null : cellInput(text, pattern) ?? null;
  };

  const mend = (model: Inner): void => {
    const focus = model._focusMatch.bind(model);
    model._focusMatch = async (match) => {
      await focus(match);
      select(match);
    };
    model._getReplacedCellData = (match, _sheet, _inFormulas, _find, replacement) => (model._query ? replaced(match, model._query, replacement) : null);
    model.replace = async (replacement) => {
      const match = model.currentMatch;
      const value = match?.replaceable && model._query ? replaced(match, model._query, replacement) : null;
      if (!match || !value) return false;
      const { subUnitId, range } = match.range;
      return commands.executeCommand(SetRangeValuesCommand.id, {
        unitId: workbook.getId(), subUnitId, value: { [range.startRow]: { [range.startColumn]: value } },
      });
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
  return commands.beforeCommandExecuted(({ id }) => { if (OPENING.has(id)) mendProviders(); });
}

/** The operations that open the box; their names are not exported. */
const OPENING = new Set(["ui.operation.open-find-dialog", "ui.operation.open-replace-dialog"]);

const isSingle = ({ range }: Places): boolean => range.startRow === range.endRow && range.startColumn === range.endColumn;
const holds = (outer: IRange, inner: IRange): boolean =>
  outer.startRow <= inner.startRow && inner.endRow <= outer.endRow && outer.startColumn <= inner.startColumn && inner.endColumn <= outer.endColumn;
