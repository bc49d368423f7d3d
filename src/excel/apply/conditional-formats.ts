import { colorOf, styleOf, type CellStyle } from "../../design/cell-styles";
import type { ConditionalPlan } from "../../plan/sheet-plan";
import { action, type Stage } from "./action";
import { rangeOf } from "./range-of";

/** Excel puts each new rule above the ones before it, so the plan's first rule is added last and has the highest priority. */
export const conditionalFormats: Stage = (plan) =>
  plan.conditionals.toReversed().map((entry) =>
    action(12, entry, (sheet) => {
      const made = addRule(rangeOf(sheet, entry.area).conditionalFormats, entry.rule);
      if (entry.stopIfTrue) made.stopIfTrue = true;
    }),
  );

function addRule(formats: Excel.ConditionalFormatCollection, rule: ConditionalPlan["rule"]): Excel.ConditionalFormat {
  switch (rule.kind) {
    case "formula": {
      const made = formats.add("Custom");
      made.custom.rule.formula = rule.formula;
      const style: CellStyle = styleOf(rule.style);
      if (style.fill) made.custom.format.fill.color = colorOf(style.fill);
      if (style.color) made.custom.format.font.color = colorOf(style.color);
      if (style.bold) made.custom.format.font.bold = true;
      return made;
    }
    case "dataBar": {
      const made = formats.add("DataBar");
      made.dataBar.positiveFormat.fillColor = colorOf(rule.color);
      made.dataBar.positiveFormat.gradientFill = false;
      return made;
    }
    case "colorScale": {
      const made = formats.add("ColorScale");
      made.colorScale.criteria = {
        minimum: { type: "LowestValue", color: colorOf(rule.low) },
        ...(rule.mid ? { midpoint: { type: "Percentile" as const, formula: "50", color: colorOf(rule.mid) } } : {}),
        maximum: { type: "HighestValue", color: colorOf(rule.high) },
      };
      return made;
    }
  }
}
