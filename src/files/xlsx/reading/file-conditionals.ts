import type { Area } from "../../../plan/sheet-plan";
import { areaAddress, cellAddress } from "../../../plan/area";
import { parseAreas } from "../area-ref";
import { eachKept } from "../each-kept";
import type { FileConditional, FileThreshold } from "../../file-rules";
import type { FileStyle } from "../../file-workbook";
import { descend, type XmlElement } from "../package/xml";
import { fileColor } from "./colors";
import { isOn, type Theme } from "./file-style";
import { FILE_OPERATORS, filledFormula } from "./file-validations";

const THRESHOLDS = new Set(["min", "max", "num", "percent", "percentile"]);

interface Rule {
  readonly element: XmlElement;
  readonly areas: readonly Area[];
  readonly priority: number;
}

/** What a rule with a formula of its own means, where the file leaves its formula out. Source: ECMA-376 part 1, 18.18.12 and 18.18.82. */
function meaningOf({ attributes }: XmlElement, areas: readonly Area[]): string | undefined {
  const cell = cellAddress(areas[0]?.row ?? 0, areas[0]?.column ?? 0);
  const all = areas.map((area) => areaAddress(area)).join(",");
  const text = `"${(attributes["text"] ?? "").replaceAll('"', '""')}"`;
  switch (attributes["type"]) {
    case "containsText":
      return `NOT(ISERROR(SEARCH(${text},${cell})))`;
    case "notContainsText":
      return `ISERROR(SEARCH(${text},${cell}))`;
    case "beginsWith":
      return `LEFT(${cell},LEN(${text}))=${text}`;
    case "endsWith":
      return `RIGHT(${cell},LEN(${text}))=${text}`;
    case "containsBlanks":
      return `LEN(TRIM(${cell}))=0`;
    case "notContainsBlanks":
      return `LEN(TRIM(${cell}))>0`;
    case "containsErrors":
      return `ISERROR(${cell})`;
    case "notContainsErrors":
      return `NOT(ISERROR(${cell}))`;
    case "timePeriod":
      return periodOf(attributes["timePeriod"] ?? "", cell);
    case "duplicateValues":
    case "uniqueValues": {
      const times = areas.map((area) => `COUNTIF(${areaAddress(area)},${cell})`).join("+");
      return `${times}${attributes["type"] === "uniqueValues" ? "=" : ">"}1`;
    }
    case "top10": {
      const rank = attributes["rank"] ?? "10";
      const count = isOn(attributes["percent"]) ? `MAX(1,INT(COUNT(${all})*${rank}/100))` : `MIN(${rank},COUNT(${all}))`;
      const bottom = isOn(attributes["bottom"]);
      const edge =
        areas.length === 1 ? `${bottom ? "SMALL" : "LARGE"}(${all},${count})` : `${bottom ? "SMALL" : "LARGE"}((${all}),${count})`;
      return `AND(ISNUMBER(${cell}),${cell}${bottom ? "<=" : ">="}${edge})`;
    }
    case "aboveAverage": {
      const above = attributes["aboveAverage"] === undefined || isOn(attributes["aboveAverage"]);
      const equal = isOn(attributes["equalAverage"]) ? "=" : "";
      const deviations = Number(attributes["stdDev"] ?? 0);
      const shift = deviations > 0 ? `${above ? "+" : "-"}${deviations}*STDEV.P(${all})` : "";
      return `AND(ISNUMBER(${cell}),${cell}${above ? ">" : "<"}${equal}AVERAGE(${all})${shift})`;
    }
    default:
      return undefined;
  }
}

function periodOf(period: string, cell: string): string | undefined {
  const day = `ROUNDDOWN(${cell},0)`;
  const week = (from: string, to: string): string => `AND(TODAY()-${day}>=${from},TODAY()-${day}<=${to})`;
  const inMonth = (months: number): string =>
    `AND(MONTH(${cell})=MONTH(EDATE(TODAY(),${months})),YEAR(${cell})=YEAR(EDATE(TODAY(),${months})))`;
  const periods: Readonly<Record<string, string>> = {
    today: `FLOOR(${cell},1)=TODAY()`,
    yesterday: `FLOOR(${cell},1)=TODAY()-1`,
    tomorrow: `FLOOR(${cell},1)=TODAY()+1`,
    last7Days: `AND(TODAY()-FLOOR(${cell},1)<=6,FLOOR(${cell},1)<=TODAY())`,
    thisWeek: `AND(TODAY()-${day}<=WEEKDAY(TODAY())-1,${day}-TODAY()<=7-WEEKDAY(TODAY()))`,
    lastWeek: week("WEEKDAY(TODAY())", "WEEKDAY(TODAY())+6"),
    nextWeek: `AND(${day}-TODAY()>7-WEEKDAY(TODAY()),${day}-TODAY()<15-WEEKDAY(TODAY()))`,
    thisMonth: inMonth(0),
    lastMonth: inMonth(-1),
    nextMonth: inMonth(1),
  };
  return periods[period];
}

function thresholdsOf(element: XmlElement | undefined): readonly FileThreshold[] | undefined {
  const points = (element?.children ?? []).filter(({ name }) => name === "cfvo");
  const isNumber = ({ attributes: { type, val } }: XmlElement) =>
    !["num", "percent", "percentile"].includes(type ?? "") || Number.isFinite(Number(val));
  if (points.length === 0 || !points.every((point) => THRESHOLDS.has(point.attributes["type"] ?? "") && isNumber(point))) return undefined;
  return points.map(({ attributes: { type, val } }) => ({
    kind: type as FileThreshold["kind"],
    ...(val !== undefined && type !== "min" && type !== "max" && { value: val }),
  }));
}

function scaleOf(element: XmlElement, theme: Theme): FileConditional["rule"] | undefined {
  const [bar, scale] = [descend(element, "dataBar"), descend(element, "colorScale")];
  const points = thresholdsOf(bar ?? scale);
  const colors = ((bar ?? scale)?.children ?? [])
    .filter(({ name }) => name === "color")
    .map(({ attributes }) => fileColor(attributes, theme));
  if (!points || colors.some((color) => color === undefined)) return undefined;
  if (scale) return { kind: "colorScale", stops: points.map((at, index) => ({ at, color: colors[index] ?? "#FFFFFF" })) };
  const [low, high] = points;
  return low && high && colors[0] ? { kind: "dataBar", color: colors[0], low, high } : undefined;
}

/** A rule as ours: what Excel names by a word becomes the formula it means. Undefined where there is no such kind. */
function fileConditional(
  { element, areas }: Rule,
  look: (index: number) => FileStyle | undefined,
  theme: Theme,
): FileConditional | undefined {
  const { type = "expression", operator = "equal", dxfId, stopIfTrue } = element.attributes;
  const common = { areas, stopIfTrue: isOn(stopIfTrue) };
  if (areas.length === 0) return undefined;
  if (type === "colorScale" || type === "dataBar") {
    const scale = scaleOf(element, theme);
    return scale && { ...common, rule: scale };
  }
  const style = (dxfId === undefined ? undefined : look(Number(dxfId))) ?? {};
  const [first, second] = element.children.filter(({ name }) => name === "formula").map(({ text }) => filledFormula(text));
  if (type === "cellIs") {
    if (first === undefined || FILE_OPERATORS[operator] === undefined) return undefined;
    return {
      ...common,
      rule: { kind: "compare", operator: FILE_OPERATORS[operator], first, ...(second !== undefined && { second }), style },
    };
  }
  const formula = first ?? meaningOf(element, areas);
  return formula === undefined || type === "iconSet" ? undefined : { ...common, rule: { kind: "formula", formula, style } };
}

export interface FileConditionals {
  /** In order of priority. */
  readonly made: readonly FileConditional[];
  /** Rules that can be written again as they are. */
  readonly carried: readonly string[];
  readonly lost: number;
}

/** Kept rules come after ours. */
const AFTER = 10_000;

/** The conditional formats of a sheet, by their elements. Icons and scales by formulas stay as they are: they name no style. */
export function fileConditionals(
  elements: readonly { readonly element: XmlElement; readonly rules: readonly string[]; readonly sqref: string }[],
  look: (index: number) => FileStyle | undefined,
  theme: Theme,
): FileConditionals {
  const carried: string[] = [];
  const rules = elements.flatMap(({ element, rules: sources, sqref }) => {
    const areas = parseAreas(sqref);
    return element.children
      .filter(({ name }) => name === "cfRule")
      .flatMap((rule, index): Rule[] => {
        const drawn = ["iconSet", "dataBar", "colorScale"].includes(rule.attributes["type"] ?? "");
        const source = sources[index];
        if (drawn && source !== undefined && (rule.attributes["type"] === "iconSet" || !scaleOf(rule, theme))) {
          const late = source.replace(/\spriority="(\d+)"/, (_, priority: string) => ` priority="${Number(priority) + AFTER}"`);
          carried.push(`<conditionalFormatting sqref="${sqref}">${late}</conditionalFormatting>`);
          return [];
        }
        return [{ element: rule, areas, priority: Number(rule.attributes["priority"] ?? 0) }];
      });
  });
  const inOrder = rules.toSorted((a, b) => a.priority - b.priority);
  return { carried, ...eachKept(inOrder, (rule) => fileConditional(rule, look, theme)) };
}
