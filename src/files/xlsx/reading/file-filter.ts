import { parseArea } from "../area-ref";
import type { FileFilter, FileFilterColumn, FileFilterRule, FilePeriod, FilterOperator } from "../../file-filter";
import type { XmlElement } from "../package/xml";

const OPERATORS: readonly string[] = [
  "equal",
  "notEqual",
  "greaterThan",
  "greaterThanOrEqual",
  "lessThan",
  "lessThanOrEqual",
] satisfies FilterOperator[];
const UNITS = ["year", "month", "day", "hour", "minute", "second"] as const;

const isOn = (value: string | undefined): boolean => value === "1" || value === "true";
const named = ({ children }: XmlElement, name: string): XmlElement[] => children.filter((child) => child.name === name);

/** As many units as the period is long; what stands beyond that means nothing. */
function periodOf({ attributes }: XmlElement): FilePeriod {
  const units = UNITS.slice(0, Math.max(1, UNITS.indexOf(attributes["dateTimeGrouping"] as (typeof UNITS)[number]) + 1));
  return Object.fromEntries(units.map((unit) => [unit, Number(attributes[unit] ?? 0)])) as unknown as FilePeriod;
}

function ruleOf(column: XmlElement): FileFilterRule | undefined {
  const rule = column.children.find(({ name }) => name !== "extLst");
  if (!rule) return undefined;
  const { name, attributes } = rule;
  if (name === "filters") {
    const texts = named(rule, "filter").map((one) => one.attributes["val"] ?? "");
    return { kind: "values", texts, dates: named(rule, "dateGroupItem").map(periodOf), blanks: isOn(attributes["blank"]) };
  }
  if (name === "customFilters") {
    const conditions = named(rule, "customFilter").map((one) => {
      const operator = one.attributes["operator"] ?? "equal";
      return { operator: (OPERATORS.includes(operator) ? operator : "equal") as FilterOperator, value: one.attributes["val"] ?? "" };
    });
    return { kind: "compare", all: isOn(attributes["and"]), conditions };
  }
  if (name === "dynamicFilter") return { kind: "dynamic", name: attributes["type"] ?? "" };
  if (name === "top10") {
    return {
      kind: "top",
      count: Number(attributes["val"] ?? 10),
      percent: isOn(attributes["percent"]),
      bottom: attributes["top"] !== undefined && !isOn(attributes["top"]),
    };
  }
  return undefined;
}

/** An `autoFilter` element; and by how many of its columns is filtered in a way that has no place here, such as by colour. */
export function fileFilter(element: XmlElement): { readonly filter?: FileFilter; readonly lost: number } {
  const area = parseArea(element.attributes["ref"] ?? "");
  const filtered = named(element, "filterColumn").filter(({ children }) => children.length > 0);
  const columns = filtered.flatMap((column): FileFilterColumn[] => {
    const rule = ruleOf(column);
    return rule ? [{ column: Number(column.attributes["colId"] ?? 0), rule }] : [];
  });
  return { ...(area && { filter: { area, columns } }), lost: filtered.length - (area ? columns.length : 0) };
}
