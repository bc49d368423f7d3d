import {
  CFNumberOperator,
  CFRuleType,
  CFSubRuleType,
  CFValueType,
  ConditionalFormattingRuleModel,
  SetCfCommand,
  type IConditionalFormattingRuleConfig,
  type IConditionFormattingRule,
} from "@univerjs/sheets-conditional-formatting";
import type { IRange } from "@univerjs/core";
import { PALETTE } from "../../../design/palette";
import { HostError } from "../dispatch/host-error";
import type { HostContext } from "../host-context";
import { iconsToGrid } from "../../files/grid-icons";
import { USUAL_ICONS } from "./conditional-icons";
import { STARTS, wordedOf, wordedRule } from "./conditional-words";

export interface FormatSelf {
  readonly sheetId: string;
  readonly id: string;
}

export type FormatType = "Custom" | "CellValue" | "DataBar" | "ColorScale" | "TopBottom" | "PresetCriteria" | "ContainsText" | "IconSet";

export function ruleOf(host: HostContext, self: FormatSelf): IConditionFormattingRule {
  const rule = host.engine.injector.get(ConditionalFormattingRuleModel).getRule(host.engine.workbook.getId(), self.sheetId, self.id);
  if (!rule) throw new HostError("ItemNotFound");
  return rule;
}

export function changeRule(
  host: HostContext,
  self: FormatSelf,
  change: (rule: IConditionFormattingRule) => IConditionFormattingRule,
): void {
  const rule = change(structuredClone(ruleOf(host, self)));
  host.engine.run(SetCfCommand.id, { unitId: host.engine.workbook.getId(), subUnitId: self.sheetId, cfId: self.id, rule });
}

export function typeOf(host: HostContext, self: FormatSelf): FormatType {
  const { rule } = ruleOf(host, self);
  const worded = wordedOf(rule);
  if (worded) return worded.kind;
  switch (rule.type) {
    case CFRuleType.dataBar:
      return "DataBar";
    case CFRuleType.colorScale:
      return "ColorScale";
    case CFRuleType.iconSet:
      return "IconSet";
    case CFRuleType.highlightCell:
      if (rule.subType === CFSubRuleType.formula) return "Custom";
      if (rule.subType === CFSubRuleType.number) return "CellValue";
  }
  throw HostError.notImplemented(`a conditional format of the kind ${rule.type}`);
}

/** What a new format is until the client says more: one that shows nothing, a bar, a scale. */
export function startOf(type: FormatType, ranges: readonly IRange[]): IConditionalFormattingRuleConfig {
  switch (type) {
    case "TopBottom":
    case "PresetCriteria":
    case "ContainsText":
      return wordedRule(STARTS[type], ranges, {});
    case "Custom":
      return { type: CFRuleType.highlightCell, subType: CFSubRuleType.formula, value: "=FALSE", style: {} };
    case "CellValue":
      return { type: CFRuleType.highlightCell, subType: CFSubRuleType.number, operator: CFNumberOperator.equal, value: 0, style: {} };
    case "IconSet":
      return iconsToGrid(USUAL_ICONS) as unknown as IConditionalFormattingRuleConfig;
    case "DataBar":
      return {
        type: CFRuleType.dataBar,
        isShowValue: true,
        config: {
          min: { type: CFValueType.min },
          max: { type: CFValueType.max },
          isGradient: true,
          positiveColor: PALETTE.accent,
          nativeColor: PALETTE.bad,
        },
      };
    case "ColorScale":
      return {
        type: CFRuleType.colorScale,
        config: [
          { index: 0, color: PALETTE.paper, value: { type: CFValueType.min } },
          { index: 1, color: PALETTE.accent, value: { type: CFValueType.max } },
        ],
      };
  }
}
