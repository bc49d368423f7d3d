import { IUniverInstanceService, UniverInstanceType, type Injector, type Workbook } from "@univerjs/core";
import { FormulaDataModel, FunctionNodeFactory, IFunctionService, OperatorNodeFactory } from "@univerjs/engine-formula";
import type { Lang } from "../../../core/lang";
import { ADDRESS } from "./address";
import { installAggregateOptions } from "./aggregate-options";
import { AGGREGATES } from "./aggregates";
import { installArrayConstants } from "./array-constants";
import { BESSEL } from "./bessel";
import { Choose } from "./choose";
import { clockFunctions } from "./clock";
import { writeComplexNumbers } from "./complex-numbers";
import { CONTINUOUS } from "./continuous";
import { COUNTED } from "./counted";
import { CountBlank } from "./count-blank";
import { dates } from "./dates";
import { DEPRECIATION } from "./depreciation";
import { groupFunctions } from "./group-functions";
import { guardFunctions } from "./guard-functions";
import { Indirect } from "./indirect";
import { installIndexOfArrays } from "./index-arrays";
import { INFORMATION, information } from "./information";
import { conditional, LOGICAL } from "./logical";
import { NUMBERS } from "./numbers";
import { installWholeOffsets } from "./offset";
import { installOwnRanges } from "./own-ranges";
import { operators } from "./operators";
import { Place } from "./place";
import { workbookScope } from "../formula/workbook-scope";
import { installExcelBounds } from "../formula/excel-bounds";
import { installQuickValues } from "../formula/quick-values";
import { HYPOTHESIS_TESTS } from "./hypothesis-tests";
import { hiddenFunctions, type FormulaAt } from "../formula/hidden-functions";
import type { GroupTexts } from "../formula/lambda/group-by";
import { ProgramFunction } from "../formula/lambda/program-function";
import { SERIES } from "./series";
import { RANKS } from "./ranks";
import { installCellReading } from "./read-cells";
import { installLargeAreas } from "./large-areas";
import { installReferenceGrids } from "./reference-grids";
import { REGEX } from "./regex";
import { searches } from "./searches";
import { SIZES } from "./sizes";
import { SheetFunction } from "./sheet-function";
import { SORTING } from "./sorting";
import { STATISTICS } from "./statistics";
import { TEXT } from "./text";
import { TEXT_SPLIT } from "./text-split";
import { ignoreTextsInRanges } from "./texts-in-ranges";
import { TrimRange } from "./trim-range";
import { UNIQUE } from "./unique";
import { textFormats } from "./text-formats";
import { keepTypedTexts } from "./texts-stay-texts";
import { workingDays } from "./working-days";

/** The short date of the culture that goes with a language. */
const SHORT_DATE: Readonly<Record<Lang, string>> = { en: "m/d/yyyy", "zh-CN": "yyyy/m/d" };

/** What GROUPBY and PIVOTBY call totals, in Excel's own languages. */
const TOTALS: Readonly<Record<Lang, GroupTexts>> = {
  en: { total: "Total", grandTotal: "Grand Total" },
  "zh-CN": { total: "总计", grandTotal: "总计" },
};

/** Functions and constants of Excel that the grid's own library gets wrong, put right. Each file says what was wrong. */
export function installBuiltins(injector: Injector, lang: Lang, now: () => Date): void {
  installArrayConstants();
  installCellReading();
  installLargeAreas();
  installOwnRanges();
  installExcelBounds();
  installQuickValues();
  const shortDate = SHORT_DATE[lang];
  const formulas = injector.get(FormulaDataModel);
  const formulaAt: FormulaAt = (unitId, sheetId, row, column) => formulas.getFormulaStringByCell(row, column, sheetId, unitId) ?? "";
  const instances = injector.get(IUniverInstanceService);
  const sheets = (): number => instances.getCurrentUnitOfType<Workbook>(UniverInstanceType.UNIVER_SHEET)?.getSheets().length ?? 1;
  const definitions = [
    ...LOGICAL,
    ...INFORMATION,
    information(sheets),
    ADDRESS,
    ...DEPRECIATION,
    ...NUMBERS,
    ...TEXT,
    ...textFormats(lang),
    ...AGGREGATES,
    ...RANKS,
    ...STATISTICS,
    ...COUNTED,
    ...CONTINUOUS,
    ...SIZES,
    ...HYPOTHESIS_TESTS,
    ...BESSEL,
    ...SORTING,
    ...SERIES,
    ...UNIQUE,
    ...TEXT_SPLIT,
    ...REGEX,
    ...clockFunctions(now, shortDate),
    ...dates(shortDate),
    ...workingDays(shortDate),
  ];
  const functions = injector.get(IFunctionService);
  functions.registerExecutors(
    new ProgramFunction(functions, injector.get(FunctionNodeFactory), injector.get(OperatorNodeFactory), TOTALS[lang]),
    new Place("ROW"),
    new Place("COLUMN"),
    new Place("ROWS"),
    new Place("COLUMNS"),
    new CountBlank(),
    new Indirect((unitId, sheetId) => workbookScope(injector, unitId).of(sheetId)),
    ...operators(),
    conditional(),
    new Choose(),
    new TrimRange(),
    ...searches(),
    ...hiddenFunctions(formulaAt),
    ...groupFunctions(),
    ...definitions.map((definition) => new SheetFunction(definition)),
  );
  installWholeOffsets(injector);
  installIndexOfArrays(injector);
  installAggregateOptions(injector);
  installReferenceGrids(injector);
  keepTypedTexts(injector);
  ignoreTextsInRanges(injector);
  writeComplexNumbers(injector);
  guardFunctions(injector);
}
