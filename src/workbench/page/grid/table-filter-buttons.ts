import { ColorKit, VerticalAlign, type IDisposable, type IRange, type Nullable, type Workbook } from "@univerjs/core";
import type { IRenderManagerService, UniverRenderingContext2D } from "@univerjs/engine-render";
import { SheetsTableButtonStateEnum } from "@univerjs/sheets-table";
import { UniverSheetsTableUIPlugin } from "@univerjs/sheets-table-ui";
import { PALETTE } from "../../../design/palette";

const SIZE = 16;
const FILTERED: ReadonlySet<SheetsTableButtonStateEnum> = new Set([
  SheetsTableButtonStateEnum.FilteredSortNone,
  SheetsTableButtonStateEnum.FilteredSortAsc,
  SheetsTableButtonStateEnum.FilteredSortDesc,
]);

interface ButtonShape {
  _filterParams: { readonly row: number; readonly col: number; readonly buttonState: SheetsTableButtonStateEnum };
  readonly _cellHeight: number;
  readonly top: number;
  transformByState(state: { readonly top: number }): void;
  _drawChevron(ctx: UniverRenderingContext2D, color: string): void;
  setShapeProps(props: object): void;
}

/** The part of the grid that draws the buttons, as far as it is mended here. */
interface ButtonRender {
  _context: { readonly unit: Workbook };
  _tableFilterButtonShapes: readonly ButtonShape[];
  _buttonRenderDisposable: Nullable<IDisposable>;
  /** Added here: one for each table of the sheet. */
  indents?: IDisposable[];
  _interceptCellContent(workbookId: string, worksheetId: string, range: IRange): void;
  _renderButtons(params: { readonly worksheetId: string }): void;
  _disposeRendering(): void;
}

interface Plugin {
  _renderManagerService: Pick<IRenderManagerService, "registerRenderModule">;
  _registerRenderModules(): void;
}

let mended = false;

/**
 * The grid draws the filter buttons of tables in the colour its theme has for header texts, white also on pale headers; alike whether a
 * filter hides rows or not; and of the indents that header texts get beside the buttons it takes back only the last table's, so that rows
 * keep them which are headers no longer. Its class is not handed out, but passes by when it is registered.
 */
export function mendTableFilterButtons(): void {
  if (mended) return;
  mended = true;
  const plugin = UniverSheetsTableUIPlugin.prototype as unknown as Plugin;
  const register = plugin._registerRenderModules;
  plugin._registerRenderModules = function registerMended(this: Plugin) {
    const service = this._renderManagerService;
    const registering: Plugin["_renderManagerService"] = {
      registerRenderModule: (type, dependency) => {
        const made = (Array.isArray(dependency) ? dependency[0] : dependency) as { readonly prototype?: Partial<ButtonRender> };
        if (made.prototype?._interceptCellContent && made.prototype._renderButtons) mendRender(made.prototype as ButtonRender);
        return service.registerRenderModule(type, dependency);
      },
    };
    this._renderManagerService = registering;
    register.call(this);
    this._renderManagerService = service;
  };
}

function mendRender(render: ButtonRender): void {
  const { _interceptCellContent: indent, _renderButtons: draw, _disposeRendering: clear } = render;
  render._interceptCellContent = function kept(this: ButtonRender, ...params) {
    const [, worksheetId, { startRow, startColumn }] = params;
    // A text at the top of its cell has the button below.
    if (lookOf(this, worksheetId, startRow, startColumn)?.vt === VerticalAlign.TOP) return;
    indent.apply(this, params);
    if (this._buttonRenderDisposable) (this.indents ??= []).push(this._buttonRenderDisposable);
  };
  render._disposeRendering = function all(this: ButtonRender) {
    this.indents?.forEach((each) => each.dispose());
    this.indents = [];
    clear.call(this);
  };
  render._renderButtons = function readable(this: ButtonRender, params) {
    draw.call(this, params);
    for (const shape of this._tableFilterButtonShapes) dress(shape, this, params.worksheetId);
  };
}

const lookOf = ({ _context }: ButtonRender, worksheetId: string, row: number, column: number) =>
  _context.unit.getSheetBySheetId(worksheetId)?.getComposedCellStyle(row, column);

/** The button at the foot of its cell, in a colour that stands out, and a funnel where the column is filtered, as in Excel. */
function dress(shape: ButtonShape, render: ButtonRender, worksheetId: string): void {
  const { row, col, buttonState } = shape._filterParams;
  const look = lookOf(render, worksheetId, row, col);
  const below = shape._cellHeight - SIZE;
  if (look?.vt === VerticalAlign.TOP) shape.transformByState({ top: shape.top + below - 2 });
  else if (look?.vt === VerticalAlign.MIDDLE) shape.transformByState({ top: shape.top + Math.max(0, below / 2 - 1) });
  const fill = look?.bg?.rgb ?? PALETTE.paper;
  // In the dark the grid turns all colours round, these too.
  const [ink, ground] = new ColorKit(fill).isDark() ? [PALETTE.paper, PALETTE.ink] : [PALETTE.muted, PALETTE.paper];
  shape.setShapeProps({ width: SIZE, height: SIZE, iconColor: ink, hoverBackground: ink, hoverIconColor: ground });
  if (FILTERED.has(buttonState)) shape._drawChevron = drawFunnel;
}

function drawFunnel(ctx: UniverRenderingContext2D, color: string): void {
  ctx.save();
  ctx.beginPath();
  ctx.fillStyle = color;
  ctx.moveTo(2, 3);
  ctx.lineTo(14, 3);
  ctx.lineTo(9.5, 8.5);
  ctx.lineTo(9.5, 14);
  ctx.lineTo(6.5, 12);
  ctx.lineTo(6.5, 8.5);
  ctx.closePath();
  ctx.fill();
  ctx.restore();
}
