import { areaAddress } from "../../../plan/area";
import type { FileFilter, FileFilterRule, FilePeriod } from "../../file-filter";
import { escapeXml } from "../package/xml";

const UNITS = ["year", "month", "day", "hour", "minute", "second"] as const;

function periodXml(period: FilePeriod): string {
  const units = UNITS.filter((unit) => period[unit] !== undefined);
  return `<dateGroupItem ${units.map((unit) => `${unit}="${period[unit]}"`).join(" ")} dateTimeGrouping="${units.at(-1) ?? "year"}"/>`;
}

function ruleXml(rule: FileFilterRule): string {
  switch (rule.kind) {
    case "values": {
      const texts = rule.texts.map((text) => `<filter val="${escapeXml(text)}"/>`);
      return `<filters${rule.blanks ? ' blank="1"' : ""}>${texts.join("")}${rule.dates.map(periodXml).join("")}</filters>`;
    }
    case "compare": {
      const conditions = rule.conditions.map(
        ({ operator, value }) => `<customFilter${operator === "equal" ? "" : ` operator="${operator}"`} val="${escapeXml(value)}"/>`,
      );
      return `<customFilters${rule.all ? ' and="1"' : ""}>${conditions.join("")}</customFilters>`;
    }
    case "dynamic":
      return `<dynamicFilter type="${escapeXml(rule.name)}"/>`;
    case "top":
      return `<top10${rule.bottom ? ' top="0"' : ""}${rule.percent ? ' percent="1"' : ""} val="${rule.count}"/>`;
  }
}

/** An `autoFilter` element as Excel writes it. Source: ECMA-376 part 1, 18.3.2. */
export function filterXml({ area, columns }: FileFilter): string {
  const ref = areaAddress(area, "none");
  if (columns.length === 0) return `<autoFilter ref="${ref}"/>`;
  const all = [...columns]
    .sort((a, b) => a.column - b.column)
    .map(({ column, rule }) => `<filterColumn colId="${column}">${ruleXml(rule)}</filterColumn>`);
  return `<autoFilter ref="${ref}">${all.join("")}</autoFilter>`;
}
