import type { FileIconStop, FileIcons } from "../../file-rules";
import { iconCount, NO_ICON } from "../../icon-sets";
import { descend, type XmlElement } from "../package/xml";
import { isOn } from "./file-style";
import { filledFormula } from "./file-validations";

const SHARES = ["percent", "percentile"];
const KINDS = ["num", "formula", "min", "max", ...SHARES];
/** What stands in a file that does not name its set. Source: ECMA-376 part 1, 18.3.1.49. */
const USUAL = "3TrafficLights1";

function stopOf(element: XmlElement): FileIconStop | undefined {
  const { type = "", val, gte } = element.attributes;
  const value = val ?? filledFormula(descend(element, "f")?.text);
  if (!KINDS.includes(type)) return undefined;
  const inclusive = gte === undefined || isOn(gte);
  if (type === "min" || type === "max" || value === undefined) return { kind: "percent", value: "0", inclusive };
  if (Number.isFinite(Number(value))) return { kind: type as FileIconStop["kind"], value, inclusive };
  return SHARES.includes(type) ? undefined : { kind: "formula", value, inclusive };
}

/** Icons of a `cfRule`, of either kind; undefined where the set is none of Excel's or a limit cannot be read. */
export function fileIcons(rule: XmlElement): FileIcons | undefined {
  const element = descend(rule, "iconSet");
  if (!element) return undefined;
  const { iconSet: set = USUAL, reverse, showValue, custom } = element.attributes;
  const stops = element.children.filter(({ name }) => name === "cfvo").map(stopOf);
  const icons = element.children
    .filter(({ name }) => name === "cfIcon")
    .map(({ attributes: { iconSet = "", iconId } }) => (iconSet === NO_ICON.set ? NO_ICON : { set: iconSet, index: Number(iconId) }));
  const known = icons.every((icon) => icon === NO_ICON || icon.index < (iconCount(icon.set) ?? 0));
  if (iconCount(set) !== stops.length || !stops.every((stop) => stop !== undefined) || !known) return undefined;
  if (isOn(custom) && icons.length !== stops.length) return undefined;
  return {
    kind: "iconSet",
    set,
    reversed: isOn(reverse),
    showsValue: showValue === undefined || isOn(showValue),
    stops,
    ...(isOn(custom) && { icons }),
  };
}
