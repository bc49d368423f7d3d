import {
  AddCfCommand,
  ConditionalFormattingRuleModel,
  DeleteCfCommand,
  MoveCfCommand,
  type IConditionFormattingRule,
} from "@univerjs/sheets-conditional-formatting";
import { areaOf, gridRange, intersection, type SheetArea } from "../../engine/cells/area";
import { apart, joined } from "../../engine/formats/areas";
import { HostError } from "../dispatch/host-error";
import { nodeOf, officeClass, type HostNode, type OfficeClass } from "../dispatch/office-class";
import type { HostContext } from "../host-context";
import { aFlag, anIndex, oneOf } from "./check";
import { collectionMembers } from "./collection";
import { cellValueFormatClass, customFormatClass } from "./conditional-highlight";
import { iconSetClass } from "./conditional-icons";
import { changeRule, ruleOf, startOf, typeOf, type FormatSelf } from "./conditional-model";
import { colorScaleClass, dataBarClass } from "./conditional-scales";
import { presetClass, textClass, topBottomClass } from "./conditional-words";
import { rangeClass } from "./range";
import { rangeAreasClass } from "./range-areas";
import { clearConditionalFormats } from "./range-structure";

const TYPES = ["Custom", "CellValue", "DataBar", "ColorScale", "TopBottom", "PresetCriteria", "ContainsText", "IconSet"] as const;

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
const iconSet = detail("IconSet", (self) => nodeOf(iconSetClass, self));
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
    IconSet: iconSet.need,
    IconSetOrNullObject: iconSet.orNull,
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
      const area = onlyArea(self, host);
      if (!area) throw new HostError("InvalidOperation", MANY_AREAS);
      return nodeOf(rangeClass, area);
    },
    GetRangeOrNullObject: (self, host) => {
      const area = onlyArea(self, host);
      return area && nodeOf(rangeClass, area);
    },
    GetRanges: (self, host) => nodeOf(rangeAreasClass, { sheetId: self.sheetId, areas: areasOf(self, host) }),
  },
});

const MANY_AREAS = "The conditional format is applied to multiple ranges; getRanges() has them all.";

/** Whole rows and columns as Excel's, whatever the grid writes for their ends. */
const areasOf = (self: FormatSelf, host: HostContext): readonly SheetArea[] =>
  joined(ruleOf(host, self).ranges).map((range) => areaOf(self.sheetId, range));

/** The cells of a format that has one rectangle of them. Source: `ConditionalFormat.getRange` in Microsoft's reference. */
function onlyArea(self: FormatSelf, host: HostContext): SheetArea | null {
  const [area, ...more] = areasOf(self, host);
  return area && more.length === 0 ? area : null;
}

const rules = (host: HostContext, sheetId: string): readonly IConditionFormattingRule[] =>
  host.engine.injector.get(ConditionalFormattingRuleModel).getSubunitRules(host.engine.workbook.getId(), sheetId) ?? [];

/** Cells of one sheet that conditional formats are asked of: those of a range, or of several. */
export interface FormattedCells {
  readonly sheetId: string;
  readonly areas: readonly SheetArea[];
}

/** The rules that apply to any of the cells, the first in force first. */
const rulesOn = (cells: FormattedCells, host: HostContext): readonly IConditionFormattingRule[] =>
  rules(host, cells.sheetId).filter((rule) =>
    rule.ranges.some((range) => cells.areas.some((area) => intersection(area, areaOf(cells.sheetId, range)))),
  );

const members = collectionMembers<FormattedCells, IConditionFormattingRule>({
  list: rulesOn,
  node: (rule, cells) => nodeOf(conditionalFormatClass, { sheetId: cells.sheetId, id: rule.cfId }),
  matches: (rule, key) => rule.cfId === key,
  lacks: ["Count"],
});

export const conditionalFormatCollectionClass: OfficeClass<FormattedCells> = officeClass<FormattedCells>({
  name: "ConditionalFormatCollection",
  ...members,
  methods: {
    ...members.methods,
    Add: (cells, host, wanted: string) => {
      const type = oneOf(TYPES, wanted);
      const target = { unitId: host.engine.workbook.getId(), subUnitId: cells.sheetId };
      const id = host.engine.injector.get(ConditionalFormattingRuleModel).createCfId(target.unitId, target.subUnitId);
      const ranges = apart(cells.areas.map(gridRange));
      host.engine.run(AddCfCommand.id, { ...target, rule: { cfId: id, ranges, stopIfTrue: false, rule: startOf(type, ranges) } });
      return nodeOf(conditionalFormatClass, { sheetId: cells.sheetId, id });
    },
    ClearAll: (cells, host) => cells.areas.forEach((area) => clearConditionalFormats(host, area)),
  },
});
