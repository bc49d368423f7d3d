import type { IDataValidationRule, IMutationInfo, Injector, IRange } from "@univerjs/core";
import { DataValidationModel, UpdateDataValidationMutation, UpdateRuleType } from "@univerjs/data-validation";
import {
  CFRuleType,
  CFSubRuleType,
  ConditionalFormattingRuleModel,
  SetConditionalRuleMutation,
  type IConditionFormattingRule,
} from "@univerjs/sheets-conditional-formatting";
import { shiftFormula } from "../../../core/cells/formula/shift-formula";

/** Validation and conditional formats of a sheet as they were, by their ids. */
export interface SheetRules {
  readonly validations: ReadonlyMap<string, IDataValidationRule>;
  readonly formats: ReadonlyMap<string, IConditionFormattingRule>;
}

export interface NewRows {
  readonly unitId: string;
  readonly sheetId: string;
  readonly at: number;
  readonly count: number;
  /** The row whose rules they take over, just above or just below them. */
  readonly model: number;
  readonly from: number;
  readonly to: number;
  /** The first row of the table's data. */
  readonly first: number;
}

type Mutations = { readonly redos: IMutationInfo[]; readonly undos: IMutationInfo[] };

export function rulesOn(injector: Injector, unitId: string, sheetId: string): SheetRules {
  const validations = injector.get(DataValidationModel).getRules(unitId, sheetId);
  const formats = injector.get(ConditionalFormattingRuleModel).getSubunitRules(unitId, sheetId) ?? [];
  return {
    validations: new Map(structuredClone(validations).map((rule) => [rule.uid, rule])),
    formats: new Map(structuredClone(formats).map((rule) => [rule.cfId, rule])),
  };
}

/** Rules of the row beside new rows hold for them too. Taken back, each rule is again as it was in `before`. */
export function extendRules(injector: Injector, rows: NewRows, before: SheetRules): Mutations {
  const { unitId, sheetId } = rows;
  const now = rulesOn(injector, unitId, sheetId);
  const target = { unitId, subUnitId: sheetId };
  const validation = (rule: IDataValidationRule): IMutationInfo => {
    const payload = { type: UpdateRuleType.ALL, payload: { ranges: rule.ranges, formula1: rule.formula1, formula2: rule.formula2 } };
    return { id: UpdateDataValidationMutation.id, params: { ...target, ruleId: rule.uid, payload, source: "patched" } };
  };
  const format = (rule: IConditionFormattingRule): IMutationInfo => ({
    id: SetConditionalRuleMutation.id,
    params: { ...target, cfId: rule.cfId, rule },
  });
  const redos: IMutationInfo[] = [];
  const undos: IMutationInfo[] = [];
  for (const [id, rule] of now.validations) {
    const next = extended(rule.ranges, rows);
    if (!next) continue;
    const formulas = { formula1: raised(rule.formula1, next.raisedBy), formula2: raised(rule.formula2, next.raisedBy) };
    redos.push(validation({ ...rule, ranges: next.ranges, ...formulas }));
    const former = before.validations.get(id);
    if (former) undos.push(validation(former));
  }
  for (const [id, rule] of now.formats) {
    const next = extended(rule.ranges, rows);
    if (!next) continue;
    redos.push(format(raisedFormat({ ...rule, ranges: next.ranges }, next.raisedBy)));
    const former = before.formats.get(id);
    if (former) undos.push(format(former));
  }
  return { redos, undos };
}

/** The ranges with the new rows, and by how many rows the first of them, which formulas start from, now begins higher. */
function extended(ranges: readonly IRange[], rows: NewRows): { ranges: IRange[]; raisedBy: number } | undefined {
  const last = rows.at + rows.count - 1;
  const covers = (range: IRange, row: number) => range.startRow <= row && row <= range.endRow;
  const added: IRange[] = [];
  let raisedBy = 0;
  const next = ranges.map((range, index) => {
    // What goes along with all rows of the table, such as the bars of a Gantt chart beside it, goes along with a row behind them too.
    const along = range.startRow === rows.first && range.endRow === rows.at - 1;
    const startColumn = along ? range.startColumn : Math.max(range.startColumn, rows.from);
    const endColumn = along ? range.endColumn : Math.min(range.endColumn, rows.to);
    if (!covers(range, rows.model) || covers(range, rows.at) || startColumn > endColumn) return range;
    if (startColumn === range.startColumn && endColumn === range.endColumn) {
      if (range.endRow === rows.at - 1) return { ...range, endRow: last };
      if (index === 0) raisedBy = rows.count;
      return { ...range, startRow: rows.at };
    }
    const strip = { startRow: rows.at, endRow: last, startColumn, endColumn };
    if (
      !ranges.some((other) => other !== range && covers(other, rows.at) && other.startColumn <= startColumn && other.endColumn >= endColumn)
    )
      added.push(strip);
    return range;
  });
  return added.length > 0 || next.some((range, index) => range !== ranges[index]) ? { ranges: [...next, ...added], raisedBy } : undefined;
}

const raised = (formula: string | undefined, by: number): string | undefined =>
  by === 0 || !formula?.startsWith("=") ? formula : `=${shiftFormula(formula.slice(1), -by, 0)}`;

function raisedFormat(format: IConditionFormattingRule, by: number): IConditionFormattingRule {
  const { rule } = format;
  if (rule.type !== CFRuleType.highlightCell || rule.subType !== CFSubRuleType.formula) return format;
  return { ...format, rule: { ...rule, value: raised(rule.value, by) ?? rule.value } };
}
