import {
  AddCfCommand,
  ConditionalFormattingRuleModel,
  DeleteCfCommand,
  MoveCfCommand,
  type IConditionFormattingRule,
} from "@univerjs/sheets-conditional-formatting";
import { areaOf, gridRange, intersection, type SheetArea } from "../../engine/cells/area";
import { HostError } from "../dispatch/host-error";
import { nodeOf, officeClass, type HostNode, type OfficeClass } from "../dispatch/office-class";
import type { HostContext } from "../host-context";
import { aFlag, anIndex, oneOf } from "./check";
import { collectionMembers } from "./collection";
import { cellValueFormatClass, customFormatClass } from "./conditional-highlight";
import { changeRule, ruleOf, startOf, typeOf, type FormatSelf } from "./conditional-model";
import { colorScaleClass, dataBarClass } from "./conditional-scales";
import { presetClass, textClass, topBottomClass } from "./conditional-words";
import { rangeClass } from "./range";

const TYPES = ["Custom", "CellValue", "DataBar", "ColorScale", "TopBottom", "PresetCriteria", "ContainsText"] as const;

/** The object below a conditional format that its kind has; the others do not exist, or are null objects. */
const detail = (type: (typeof TYPES)[number], node: (self: FormatSelf) => HostNode) => ({
  need: (self: FormatSelf, host: HostContext) => {
    if (typeOf(host, self) !== type) throw new HostError("InvalidOperation");
    return node(self);
  },
  orNull: (self: FormatSelf, host: HostContext) => (typeOf(host, self) === type ? node(self) : null),
});

const custom = detail("Custom", (self) => nodeOf(customFormatClass, self));
const cellValue = detail("CellValue", (self) => nodeOf(cellValueFormatClass, self));
const dataBar = detail("DataBar", (self) => nodeOf(dataBarClass, self));
const topBottom = detail("TopBottom", (self) => nodeOf(topBottomClass, self));
const preset = detail("PresetCriteria", (self) => nodeOf(presetClass, self));
const text = detail("ContainsText", (self) => nodeOf(textClass, self));
const colorScale = detail("ColorScale", (self) => nodeOf(colorScaleClass, self));

const conditionalFormatClass: OfficeClass<FormatSelf> = officeClass<FormatSelf>({
  name: "ConditionalFormat",
  identity: (self) => ({ Id: self.id }),
  get: {
    Id: (self) => self.id,
    Type: (self, host) => typeOf(host, self),
    StopIfTrue: (self, host) => ruleOf(host, self).stopIfTrue,
    Priority: (self, host) => rules(host, self.sheetId).findIndex((rule) => rule.cfId === self.id),
  },
  set: {
    Priority: (self, value: number, host) => {
      const all = rules(host, self.sheetId);
      const other = all[Math.min(anIndex(value), all.length - 1)];
      if (!other) throw new HostError("ItemNotFound");
      const before = all.findIndex((rule) => rule.cfId === self.id);
      if (other.cfId === self.id) return;
      host.engine.run(MoveCfCommand.id, {
        unitId: host.engine.workbook.getId(),
        subUnitId: self.sheetId,
        start: { id: self.id, type: "self" },
        end: { id: other.cfId, type: before < value ? "after" : "before" },
      });
    },
    StopIfTrue: (self, value: boolean, host) => changeRule(host, self, (rule) => ({ ...rule, stopIfTrue: aFlag(value) })),
  },
  navigate: {
    Custom: custom.need,
    CustomOrNullObject: custom.orNull,
    CellValue: cellValue.need,
    CellValueOrNullObject: cellValue.orNull,
    DataBar: dataBar.need,
    DataBarOrNullObject: dataBar.orNull,
    ColorScale: colorScale.need,
    ColorScaleOrNullObject: colorScale.orNull,
    TopBottom: topBottom.need,
    TopBottomOrNullObject: topBottom.orNull,
    Preset: preset.need,
    PresetOrNullObject: preset.orNull,
    TextComparison: text.need,
    TextComparisonOrNullObject: text.orNull,
  },
  methods: {
    Delete: (self, host) =>
      host.engine.run(DeleteCfCommand.id, { unitId: host.engine.workbook.getId(), subUnitId: self.sheetId, cfId: ruleOf(host, self).cfId }),
    GetRange: (self, host) => {
      const [range] = ruleOf(host, self).ranges;
      if (!range) throw new HostError("ItemNotFound");
      return nodeOf(rangeClass, areaOf(self.sheetId, range));
    },
  },
});

const rules = (host: HostContext, sheetId: string): readonly IConditionFormattingRule[] =>
  host.engine.injector.get(ConditionalFormattingRuleModel).getSubunitRules(host.engine.workbook.getId(), sheetId) ?? [];

/** The rules that apply to any cell of a range, the first in force first. */
const rulesOn = (area: SheetArea, host: HostContext): readonly IConditionFormattingRule[] =>
  rules(host, area.sheetId).filter((rule) => rule.ranges.some((range) => intersection(area, areaOf(area.sheetId, range))));

const members = collectionMembers<SheetArea, IConditionFormattingRule>({
  list: rulesOn,
  node: (rule, area) => nodeOf(conditionalFormatClass, { sheetId: area.sheetId, id: rule.cfId }),
  matches: (rule, key) => rule.cfId === key,
  lacks: ["Count"],
});

export const conditionalFormatCollectionClass: OfficeClass<SheetArea> = officeClass<SheetArea>({
  name: "ConditionalFormatCollection",
  ...members,
  methods: {
    ...members.methods,
    Add: (area, host, wanted: string) => {
      if (wanted === "IconSet") throw HostError.notImplemented(`ConditionalFormatCollection.add(${wanted})`);
      const type = oneOf(TYPES, wanted);
      const target = { unitId: host.engine.workbook.getId(), subUnitId: area.sheetId };
      const id = host.engine.injector.get(ConditionalFormattingRuleModel).createCfId(target.unitId, target.subUnitId);
      host.engine.run(AddCfCommand.id, {
        ...target,
        rule: { cfId: id, ranges: [gridRange(area)], stopIfTrue: false, rule: startOf(type, gridRange(area)) },
      });
      return nodeOf(conditionalFormatClass, { sheetId: area.sheetId, id });
    },
    ClearAll: (area, host) => {
      for (const rule of [...rulesOn(area, host)]) {
        const whole = rule.ranges.every((range) => {
          const own = areaOf(area.sheetId, range);
          const common = intersection(area, own);
          return common !== null && common.rows === own.rows && common.columns === own.columns;
        });
        if (!whole) throw HostError.notImplemented("ConditionalFormatCollection.clearAll on a part of a format's cells");
        host.engine.run(DeleteCfCommand.id, { unitId: host.engine.workbook.getId(), subUnitId: area.sheetId, cfId: rule.cfId });
      }
    },
  },
});
