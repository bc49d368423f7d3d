import type { Area } from "../../../plan/sheet-plan";
import { parseAreas } from "../area-ref";
import { eachKept } from "../each-kept";
import type { FileConditional, FileThreshold } from "../../file-rules";
import type { FileStyle } from "../../file-workbook";
import { deepText, descend, type XmlElement } from "../package/xml";
import { conditionalMeaning } from "../../conditional-meaning";
import { fileColor } from "./colors";
import { fileIcons } from "./file-icons";
import { isOn, type Theme } from "./file-style";
import { FILE_OPERATORS, filledFormula } from "./file-validations";

const THRESHOLDS = new Set(["min", "max", "num", "percent", "percentile"]);

interface Rule {
  readonly element: XmlElement;
  readonly areas: readonly Area[];
  readonly priority: number;
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
  if (type === "iconSet") {
    const icons = fileIcons(element);
    return icons && { ...common, rule: icons };
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
  const formula = first ?? conditionalMeaning(element.attributes, areas);
  return formula === undefined ? undefined : { ...common, rule: { kind: "formula", formula, style } };
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

/** Rules of an `x14:conditionalFormatting` that are all read as icons; undefined where another is among them. */
export function extendedIcons(element: XmlElement): readonly Rule[] | undefined {
  const areas = parseAreas(deepText(descend(element, "sqref") ?? element).trim());
  const rules = element.children.filter(({ name }) => name === "cfRule");
  const read = rules.length > 0 && areas.length > 0 && rules.every((rule) => fileIcons(rule) !== undefined);
  return read ? rules.map((rule) => ({ element: rule, areas, priority: Number(rule.attributes["priority"] ?? 0) })) : undefined;
}

/** The conditional formats of a sheet, by their elements. Icons and scales that cannot be read stay as they are: they name no style. */
export function fileConditionals(
  elements: readonly { readonly element: XmlElement; readonly rules: readonly string[]; readonly sqref: string }[],
  look: (index: number) => FileStyle | undefined,
  theme: Theme,
  extended: readonly XmlElement[],
): FileConditionals {
  const carried: string[] = [];
  const rules = elements.flatMap(({ element, rules: sources, sqref }) => {
    const areas = parseAreas(sqref);
    return element.children
      .filter(({ name }) => name === "cfRule")
      .flatMap((rule, index): Rule[] => {
        const drawn = ["iconSet", "dataBar", "colorScale"].includes(rule.attributes["type"] ?? "");
        const source = sources[index];
        if (drawn && source !== undefined && !scaleOf(rule, theme) && !fileIcons(rule)) {
          const late = source.replace(/\spriority="(\d+)"/, (_, priority: string) => ` priority="${Number(priority) + AFTER}"`);
          carried.push(`<conditionalFormatting sqref="${sqref}">${late}</conditionalFormatting>`);
          return [];
        }
        return [{ element: rule, areas, priority: Number(rule.attributes["priority"] ?? 0) }];
      });
  });
  const inOrder = [...rules, ...extended.flatMap((element) => extendedIcons(element) ?? [])].toSorted((a, b) => a.priority - b.priority);
  return { carried, ...eachKept(inOrder, (rule) => fileConditional(rule, look, theme)) };
}
