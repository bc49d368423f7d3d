import {
  Direction,
  IUniverInstanceService,
  numfmt,
  UniverInstanceType,
  type ICellData,
  type Injector,
  type Nullable,
  type Workbook,
} from "@univerjs/core";
import { AUTO_FILL_APPLY_TYPE, AUTO_FILL_DATA_TYPE, AutoFillTools, IAutoFillService, type IAutoFillRule } from "@univerjs/sheets";
import { nextDate, nextNumber, nextPlace, type Next } from "./continue-series";
import { likeLetters, listOf, placeIn } from "./known-lists";
import { numberedText } from "./numbered-texts";

type Cell = Nullable<ICellData>;
type Fill = (cells: readonly Cell[], back: boolean) => ((index: number) => ICellData["v"]) | undefined;

const textOf = (cell: Cell): string => (typeof cell?.v === "string" && !cell.f && !cell.si ? cell.v : "");
const numbersOf = (cells: readonly Cell[]): number[] => cells.map((cell) => Number(cell?.v));

/**
 * What is dragged by the fill handle goes on as in Excel. The grid rounds to five decimals, takes 1, 2, 4 for a power, months for a fixed
 * number of days and times for days, has two Chinese lists of months run into each other and knows lists in one case of letters only.
 */
export function installFillRules(injector: Injector): void {
  const service = injector.get(IAutoFillService);
  const rules = new Map(service.getRules().map((rule) => [rule.type, rule]));
  const change = (type: AUTO_FILL_DATA_TYPE, parts: Partial<IAutoFillRule>) => {
    const rule = rules.get(type);
    if (rule) Object.assign(rule, parts);
  };
  change(
    AUTO_FILL_DATA_TYPE.NUMBER,
    applied((cells, back) => nextNumber(numbersOf(cells), back)),
  );
  change(
    AUTO_FILL_DATA_TYPE.DATE,
    applied((cells, back) =>
      nextDate(
        numbersOf(cells),
        back,
        cells.every((cell) => isTime(injector, cell)),
      ),
    ),
  );
  service.registerRule({
    type: "opsplan.known-list",
    priority: 920,
    match: (cell) => listOf([textOf(cell)]) !== undefined,
    isContinue: (before, cell) => before.type === "opsplan.known-list" && listOf([textOf(before.cellData), textOf(cell)]) !== undefined,
    ...applied((cells, back) => {
      const texts = cells.map(textOf);
      const list = listOf(texts);
      const next =
        list &&
        nextPlace(
          texts.map((text) => placeIn(list, text)),
          list.length,
          back,
        );
      return next && ((index) => likeLetters(list[next(index)] ?? "", texts[0] ?? ""));
    }),
  });
  service.registerRule({
    type: "opsplan.numbered-text",
    priority: 910,
    match: (cell) => numberedText(textOf(cell)) !== undefined,
    isContinue: (before, cell) =>
      before.type === "opsplan.numbered-text" && numberedText(textOf(before.cellData))?.kind === numberedText(textOf(cell))?.kind,
    ...applied((cells, back) => {
      const all = cells.flatMap((cell) => numberedText(textOf(cell)) ?? []);
      const [model] = all;
      const numbers = all.map(({ number }) => number);
      const next: Next | undefined = model?.cycle
        ? nextPlace(
            numbers.map((number) => number - 1),
            model.cycle,
            back,
          )
        : nextNumber(numbers, back);
      return model && next && ((index) => model.write(next(index) + (model.cycle ? 1 : 0)));
    }),
  });
}

/** The cells that follow: the look of the given ones in turn, each with its value; copies where nothing goes on. */
const applied = (fill: Fill): Pick<IAutoFillRule, "applyFunctions"> => ({
  applyFunctions: {
    [AUTO_FILL_APPLY_TYPE.SERIES]: ({ data }, length, direction) => {
      const back = direction === Direction.UP || direction === Direction.LEFT;
      const cells = back ? data.toReversed() : data;
      const next = fill(cells, back);
      const made = next
        ? Array.from({ length }, (_, i): ICellData => {
            const { custom: _custom, p: _rich, ...cell } = structuredClone(cells[i % cells.length]) ?? {};
            return { ...cell, v: next(i + 1) ?? null };
          })
        : AutoFillTools.fillCopy(cells as ICellData[], length);
      return back ? made.toReversed() : made;
    },
  },
});

/** Whether a cell's format shows a time of day and no date. */
function isTime(injector: Injector, cell: Cell): boolean {
  const styles = injector.get(IUniverInstanceService).getCurrentUnitOfType<Workbook>(UniverInstanceType.UNIVER_SHEET)?.getStyles();
  const pattern = styles?.getStyleByCell(cell)?.n?.pattern ?? "";
  return numfmt.getFormatInfo(pattern).type === "time";
}
