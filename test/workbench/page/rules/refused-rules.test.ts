import { DataValidationOperator, DataValidationType, type IDataValidationRule } from "@univerjs/core";
import { DataValidatorRegistryService } from "@univerjs/data-validation";
import {
  AddSheetDataValidationCommand,
  SheetDataValidationModel,
  UpdateSheetDataValidationSettingCommand,
} from "@univerjs/sheets-data-validation";
import {
  CFNumberOperator,
  CFRuleType,
  CFSubRuleType,
  CFValueType,
  type IConditionalFormattingRuleConfig,
} from "@univerjs/sheets-conditional-formatting";
import { LANGS } from "../../../../src/core/lang";
import { FORMULA_REFUSALS } from "../../../../src/locale/formula-refusals";
import { RULE_REFUSALS } from "../../../../src/locale/rule-refusals";
import { createHeadlessEngine } from "../../../../src/workbench/engine/headless";
import { formatRefusal } from "../../../../src/workbench/page/rules/refuse-formats";
import { refuseValidation } from "../../../../src/workbench/page/rules/refuse-validation";

const engine = createHeadlessEngine();
const place = [engine.workbook.getId(), engine.workbook.getActiveSheet().getSheetId()] as const;
afterAll(() => engine.dispose());

const { BETWEEN, GREATER_THAN } = DataValidationOperator;
const { DECIMAL, WHOLE, TEXT_LENGTH, DATE, LIST, CUSTOM } = DataValidationType;
const rule = (type: DataValidationType, formula1: string, operator?: DataValidationOperator, formula2?: string) =>
  ({ uid: "r", ranges: [], type, formula1, operator, formula2 }) as unknown as IDataValidationRule;

// Microsoft Support, "Apply data validation to cells".
describe.each(LANGS)("validation, in %s", (lang) => {
  const words = RULE_REFUSALS[lang];
  const ends = FORMULA_REFUSALS[lang]["missing-operand"]({ piece: "" });
  let refusing: ReturnType<typeof refuseValidation>;
  beforeAll(() => {
    refusing = refuseValidation(engine.injector, lang);
  });
  afterAll(() => refusing.dispose());
  const judged = (one: IDataValidationRule) =>
    engine.injector
      .get(DataValidatorRegistryService)
      .getValidatorItem(one.type)
      ?.validatorFormula(one, ...place);

  test.each([
    [rule(DECIMAL, "=A1+", GREATER_THAN), ends, 1],
    [rule(WHOLE, "1", BETWEEN, "=A1+"), ends, 2],
    [rule(LIST, "=A1+"), ends, 1],
    [rule(CUSTOM, "=A1+"), ends, 1],
    [rule(CUSTOM, "=SUM(1;2)"), FORMULA_REFUSALS[lang].semicolon({ piece: ";" }), 1],
    [rule(CUSTOM, `=${"1+".repeat(4096)}1`), FORMULA_REFUSALS[lang]["too-long"](), 1],
    [rule(DECIMAL, "10", BETWEEN, "5"), words.minAboveMax, 1],
    [rule(TEXT_LENGTH, "3", BETWEEN, "2"), words.minAboveMax, 1],
    [rule(DATE, "2027-03-02", BETWEEN, "2027-03-01"), words.minAboveMax, 1],
    [rule(LIST, Array.from({ length: 60 }, (_, i) => `item ${i}`).join(",")), words.listTooLong, 1],
  ] as const)("%#: refused with a sentence at the field", (one, sentence, field) => {
    const verdict = judged(one);
    expect(verdict?.success).toBe(false);
    expect(field === 1 ? verdict?.formula1 : verdict?.formula2).toBe(sentence);
  });

  test.each([
    rule(DECIMAL, "=A1*2", GREATER_THAN),
    rule(WHOLE, "5", BETWEEN, "10"),
    rule(WHOLE, "5", BETWEEN, "=A1"),
    rule(TEXT_LENGTH, "5", GREATER_THAN, "2"),
    rule(LIST, "=SORT(A1:A5)"),
    rule(LIST, "=Channels"),
    rule(LIST, "yes,no"),
    rule(CUSTOM, "=A1>0"),
  ])("%#: taken, without a sentence", (one) => {
    expect(judged(one)).toEqual({ success: true });
  });
});

test("a rule in the workbook stays as it was when a change of it is refused", async () => {
  const refusing = refuseValidation(engine.injector, "en");
  const [unitId, subUnitId] = place;
  const kept = { ...rule(DECIMAL, "100", GREATER_THAN), uid: "kept", ranges: [{ startRow: 0, endRow: 4, startColumn: 0, endColumn: 0 }] };
  const changed = async (formula1: string) => {
    const setting = { type: DECIMAL, operator: GREATER_THAN, formula1 };
    await engine.api.executeCommand(UpdateSheetDataValidationSettingCommand.id, { unitId, subUnitId, ruleId: "kept", setting });
    return engine.injector.get(SheetDataValidationModel).getRuleById(unitId, subUnitId, "kept")?.formula1;
  };
  try {
    engine.run(AddSheetDataValidationCommand.id, { unitId, subUnitId, rule: kept });
    expect(await changed("=A1+")).toBe("100");
    expect(await changed("=B1")).toBe("=B1");
  } finally {
    refusing.dispose();
  }
});

describe.each(LANGS)("conditional formats, in %s", (lang) => {
  const words = RULE_REFUSALS[lang];
  const refusal = (config: object) => formatRefusal(engine.injector, lang, ...place)(config as IConditionalFormattingRuleConfig);
  const highlight = (subType: CFSubRuleType, more: object) => ({ type: CFRuleType.highlightCell, subType, style: {}, ...more });
  const bar = (min: object, max: object) => ({ type: CFRuleType.dataBar, config: { min, max } });
  const num = (value: number) => ({ type: CFValueType.num, value });

  test.each([
    ["no formula", highlight(CFSubRuleType.formula, { value: "=" }), words.noFormula],
    ["half a formula", highlight(CFSubRuleType.formula, { value: "=A1+" }), FORMULA_REFUSALS[lang]["missing-operand"]({ piece: "" })],
    ["bounds", highlight(CFSubRuleType.number, { operator: CFNumberOperator.between, value: [9, 3] }), words.minAboveMax],
    ["a rank", highlight(CFSubRuleType.rank, { value: 0, isPercent: false }), words.rankOutOfRange(1000)],
    ["a share", highlight(CFSubRuleType.rank, { value: 101, isPercent: true }), words.rankOutOfRange(100)],
    ["a bar's ends", bar(num(9), num(3)), words.limitsOutOfOrder],
    ["a bar's percentage", bar({ type: CFValueType.min }, { type: CFValueType.percent, value: 120 }), words.percentOutOfRange],
    ["a bar's formula", bar({ type: CFValueType.formula, value: "=" }, { type: CFValueType.max }), words.noThreshold],
    [
      "a scale",
      { type: CFRuleType.colorScale, config: [1, 5, 3].map((value, index) => ({ index, color: "#fff", value: num(value) })) },
      words.limitsOutOfOrder,
    ],
  ])("%s: refused with a sentence", (_, config, sentence) => {
    expect(refusal(config)).toBe(sentence);
  });

  test.each([
    ["a formula", highlight(CFSubRuleType.formula, { value: "=$A1>MAX(B:B)" })],
    ["bounds", highlight(CFSubRuleType.number, { operator: CFNumberOperator.between, value: [3, 9] })],
    ["a bar", bar({ type: CFValueType.min, value: 0 }, { type: CFValueType.max, value: 0 })],
    ["icons", { type: CFRuleType.iconSet, config: [67, 33, 0].map((value) => ({ value: { type: CFValueType.percent, value } })) }],
  ])("%s: taken", (_, config) => {
    expect(refusal(config)).toBeUndefined();
  });
});
