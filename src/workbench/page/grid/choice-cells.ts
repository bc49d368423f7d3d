import {
  DataValidationRenderMode,
  DataValidationType,
  DisposableCollection,
  ICommandService,
  LifecycleService,
  toDisposable,
  type ICellCustomRender,
  type ICellRenderContext,
  type IDataValidationRule,
  type IDisposable,
  type Injector,
  type ISelectionCell,
} from "@univerjs/core";
import { DataValidatorRegistryService } from "@univerjs/data-validation";
import { IRenderManagerService, type Spreadsheet } from "@univerjs/engine-render";
import { SetSelectionsOperation, SheetsSelectionsService } from "@univerjs/sheets";
import { SheetDataValidationModel } from "@univerjs/sheets-data-validation";

type Measure = (info: ICellRenderContext) => number | undefined;

type Widget = Required<ICellCustomRender> & { calcCellAutoHeight: Measure; calcCellAutoWidth: Measure };

/** The part of the library's rule for lists that is replaced. */
interface ListValidator {
  skipDefaultFontRender: (rule: IDataValidationRule) => boolean;
  /** Given when the page has been drawn for the first time. */
  readonly canvasRender?: Widget | null;
}

/** What the grid draws beside and above its cells. */
interface Headers {
  readonly rowHeaderWidth: number;
  readonly columnHeaderHeight: number;
}

interface Box {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

/** The button with the arrow: as wide as Excel's, and as tall as a row of usual height. */
const BUTTON = { width: 17, height: 22 } as const;
const ARROW = { width: 8, height: 4 } as const;
const LOOK = { fill: "#FFFFFF", line: "#8A94A3", arrow: "#3B4656" } as const;

/** Coloured chips are chosen in the grid's own panel; no file brings them. */
const isChip = ({ renderMode, formula2 }: IDataValidationRule): boolean =>
  renderMode === DataValidationRenderMode.CUSTOM && Boolean(formula2);

const hasArrow = ({ renderMode, showDropDown }: IDataValidationRule): boolean =>
  renderMode !== DataValidationRenderMode.TEXT && showDropDown !== false;

/**
 * A cell with a list of choices shows its text as any other cell does, and its arrow while it is selected, as in Excel. The library kept
 * room for an arrow in each such cell, wrapped the text beside it and cut the second line: "Check-in streak" was "Check-in".
 */
export function choiceCells(injector: Injector): IDisposable {
  const rules = injector.get(SheetDataValidationModel);
  const validator = injector.get(DataValidatorRegistryService).getValidatorItem(DataValidationType.LIST) as unknown as ListValidator;
  validator.skipDefaultFontRender = isChip;
  let mended = false;
  const all = new DisposableCollection();
  all.add(
    toDisposable(
      injector.get(LifecycleService).lifecycle$.subscribe(() => {
        if (mended || !validator.canvasRender) return;
        mended = true;
        showArrow(injector, validator.canvasRender);
      }),
    ),
  );
  all.add(
    redrawWhenSelected(injector, (unitId, subUnitId, { actualRow, actualColumn }) => {
      return rules.getRuleByLocation(unitId, subUnitId, actualRow, actualColumn)?.type === DataValidationType.LIST;
    }),
  );
  return all;
}

function showArrow(injector: Injector, widget: Widget): void {
  const rules = injector.get(SheetDataValidationModel);
  const selections = injector.get(SheetsSelectionsService);
  const library = {
    draw: widget.drawWith.bind(widget),
    isHit: widget.isHit.bind(widget),
    height: widget.calcCellAutoHeight.bind(widget),
    width: widget.calcCellAutoWidth.bind(widget),
  };
  /** Where the arrow was drawn, and in which cell. */
  let drawn: (Box & Pick<ICellRenderContext, "row" | "col" | "subUnitId">) | undefined;
  const ruleAt = ({ unitId, subUnitId, row, col }: ICellRenderContext) => rules.getRuleByLocation(unitId, subUnitId, row, col);
  const isActive = ({ row, col }: ICellRenderContext): boolean => {
    const cell = selections.getCurrentLastSelection()?.primary;
    return cell?.actualRow === row && cell.actualColumn === col;
  };
  const chipAt = (info: ICellRenderContext): boolean => {
    const rule = ruleAt(info);
    return rule !== undefined && isChip(rule);
  };
  widget.drawWith = (ctx, info, skeleton: Headers, spreadsheet) => {
    const rule = ruleAt(info);
    if (!rule) return;
    if (isChip(rule)) return library.draw(ctx, info, skeleton, spreadsheet);
    if (!hasArrow(rule) || !isActive(info)) return;
    const { row, col, subUnitId } = info;
    const box = boxIn(info);
    drawButton(ctx, box);
    drawn = { ...box, left: box.left + skeleton.rowHeaderWidth, top: box.top + skeleton.columnHeaderHeight, row, col, subUnitId };
  };
  widget.isHit = (at, info) => {
    if (chipAt(info)) return library.isHit(at, info);
    if (drawn?.row !== info.row || drawn.col !== info.col || drawn.subUnitId !== info.subUnitId || !isActive(info)) return false;
    const [x, y] = [at.x - drawn.left, at.y - drawn.top];
    return x >= 0 && x <= drawn.width && y >= 0 && y <= drawn.height;
  };
  // As tall and as wide as its text.
  widget.calcCellAutoHeight = (info) => (chipAt(info) ? library.height(info) : undefined);
  widget.calcCellAutoWidth = (info) => (chipAt(info) ? library.width(info) : undefined);
}

/** Draws the cells again when a cell with an arrow is selected or left. */
function redrawWhenSelected(
  injector: Injector,
  isChoice: (unitId: string, subUnitId: string, cell: ISelectionCell) => boolean,
): IDisposable {
  const selections = injector.get(SheetsSelectionsService);
  let was = false;
  return injector.get(ICommandService).onCommandExecuted(({ id, params }) => {
    if (id !== SetSelectionsOperation.id) return;
    const { unitId, subUnitId } = params as { readonly unitId: string; readonly subUnitId: string };
    const cell = selections.getCurrentLastSelection()?.primary;
    const is = cell ? isChoice(unitId, subUnitId, cell) : false;
    if (is || was) (injector.get(IRenderManagerService).getRenderById(unitId)?.mainComponent as Spreadsheet | undefined)?.makeForceDirty();
    was = is;
  });
}

/** At the foot of the cell, at its right edge. */
function boxIn({ primaryWithCoord }: ICellRenderContext): Box {
  const { startX, startY, endX, endY } = primaryWithCoord.isMergedMainCell ? primaryWithCoord.mergeInfo : primaryWithCoord;
  const [width, height] = [Math.min(BUTTON.width, endX - startX), Math.min(BUTTON.height, endY - startY - 2)];
  return { left: endX - width - 1, top: endY - height - 1, width, height };
}

function drawButton(ctx: CanvasRenderingContext2D, { left, top, width, height }: Box): void {
  ctx.save();
  ctx.fillStyle = LOOK.fill;
  ctx.fillRect(left, top, width, height);
  ctx.strokeStyle = LOOK.line;
  ctx.lineWidth = 1;
  ctx.strokeRect(left + 0.5, top + 0.5, width - 1, height - 1);
  ctx.fillStyle = LOOK.arrow;
  const [x, y] = [left + (width - ARROW.width) / 2, top + (height - ARROW.height) / 2];
  ctx.beginPath();
  ctx.moveTo(x, y);
  ctx.lineTo(x + ARROW.width, y);
  ctx.lineTo(x + ARROW.width / 2, y + ARROW.height);
  ctx.closePath();
  ctx.fill();
  ctx.restore();
}
