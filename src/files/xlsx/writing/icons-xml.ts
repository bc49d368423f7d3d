import { areaAddress } from "../../../plan/area";
import type { FileConditional, FileIcons, FileIconStop } from "../../file-rules";
import { isPlainIconSet } from "../../icon-sets";
import { toFileFormula } from "../formula/to-file-formula";
import { escapeXml } from "../package/xml";
import { attributesXml } from "./attributes-xml";
import type { WorksheetSource } from "./worksheet-elements";

type IconFormat = FileConditional & { readonly rule: FileIcons };

const refs = ({ areas }: FileConditional): string => areas.map((area) => areaAddress(area, "none")).join(" ");
const valueOf = ({ kind, value = "" }: FileIconStop): string => (kind === "formula" ? toFileFormula(value) : value);
const off = (on: boolean): 0 | undefined => (on ? undefined : 0);
const on = (yes: boolean): 1 | undefined => (yes ? 1 : undefined);
const setOf = ({ set, showsValue, reversed }: FileIcons) => ({
  iconSet: set,
  showValue: off(showsValue),
  reverse: on(reversed),
});

function plainXml(format: IconFormat, priority: number): string {
  const stops = format.rule.stops.map(
    (stop) => `<cfvo${attributesXml({ type: stop.kind, val: valueOf(stop), gte: off(stop.inclusive) })}/>`,
  );
  const set = `<iconSet${attributesXml(setOf(format.rule))}>${stops.join("")}</iconSet>`;
  const rule = attributesXml({ type: "iconSet", priority, stopIfTrue: on(format.stopIfTrue) });
  return `<conditionalFormatting sqref="${refs(format)}"><cfRule${rule}>${set}</cfRule></conditionalFormatting>`;
}

const X14 = "http://schemas.microsoft.com/office/spreadsheetml/2009/9/main";
const EXTENSION =
  `<ext xmlns:x14="${X14}" uri="{78C0D931-6437-407d-A8EE-F0AAD7539E65}">` +
  '<x14:conditionalFormattings xmlns:xm="http://schemas.microsoft.com/office/excel/2006/main">';

/** A name of its own for each rule, the same whenever the workbook is saved. */
const ruleId = (sheet: number, priority: number): string =>
  `{4F505349-0000-4000-8000-${String(sheet).padStart(4, "0")}${String(priority).padStart(8, "0")}}`;

function extendedXml(format: IconFormat, priority: number, sheet: number): string {
  const { rule } = format;
  const stops = rule.stops.map(
    (stop) =>
      `<x14:cfvo${attributesXml({ type: stop.kind, gte: off(stop.inclusive) })}><xm:f>${escapeXml(valueOf(stop))}</xm:f></x14:cfvo>`,
  );
  const icons = (rule.icons ?? []).map(({ set, index }) => `<x14:cfIcon${attributesXml({ iconSet: set, iconId: index })}/>`);
  const set = attributesXml({ ...setOf(rule), custom: on(rule.icons !== undefined) });
  const attributes = attributesXml({ type: "iconSet", priority, stopIfTrue: on(format.stopIfTrue), id: ruleId(sheet, priority) });
  return (
    `<x14:conditionalFormatting><x14:cfRule${attributes}><x14:iconSet${set}>${stops.join("")}${icons.join("")}</x14:iconSet></x14:cfRule>` +
    `<xm:sqref>${refs(format)}</xm:sqref></x14:conditionalFormatting>`
  );
}

/**
 * Icon sets of a sheet, which the library writes without what their limits include, put into its part. Source: ECMA-376 part 1,
 * 18.3.1.49; [MS-XLSX] 2.6.47.
 */
export function writeIcons(source: WorksheetSource, conditionals: readonly FileConditional[], sheet: number): void {
  const formats = conditionals.flatMap((format, index) =>
    format.rule.kind === "iconSet" ? [{ format: format as IconFormat, priority: index + 1 }] : [],
  );
  const [plain, extended] = [true, false].map((is) => formats.filter(({ format }) => isPlainIconSet(format.rule) === is));
  source.add("conditionalFormatting", (plain ?? []).map(({ format, priority }) => plainXml(format, priority)).join(""));
  if (!extended || extended.length === 0) return;
  const inside = extended.map(({ format, priority }) => extendedXml(format, priority, sheet)).join("");
  source.addInside("extLst", `${EXTENSION}${inside}</x14:conditionalFormattings></ext>`);
}
