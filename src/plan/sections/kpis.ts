import { cellArea } from "../area";
import { textInFormula } from "../../core/cells/text-in-formula";
import { cellWidth, HEAD_GAP, HEAD_HEIGHT, longestAmount, longestTexts, sampleValue, type SheetSource } from "../layout/planning";
import type { Sheet } from "../layout/sheet";
import type { ComputedField, Field } from "../structure/field";
import { dependenciesOf } from "../structure/keyed-formula";
import { valuesIn, type Kpi } from "../structure/structure";
import type { TableWords } from "../structure/words";
import { formatOfUnit, isNumeric, longestOfUnit, textFormatOfUnit, type UnitSetting } from "../structure/unit";
import { quietUntilEntered } from "./quiet-until-entered";
import type { SectionKind } from "./section-kind";

const VALUE_HEIGHT = 22;

/** The answer on the first screen: label, number, and what it is to be compared with; one per content column. */
export const kpisSection: SectionKind<null> = (_, source, setting, count) => ({
  needs: source.structure.kpis.map((kpi, index) => {
    const last = index === source.structure.kpis.length - 1;
    const least = leastWidth(source, setting, kpi, last);
    return { column: index % count, span: 1, least, best: leastWidth(source, setting, kpi, last && index % count < count - 1) };
  }),
  lay: (sheet) => {
    if (source.structure.kpis.length > 0) layKpis(sheet);
  },
});

/** The last has room to run on over what the band has left beside it. */
function leastWidth(source: SheetSource, setting: UnitSetting, kpi: Kpi, last: boolean): number {
  const label = labelOf(source, kpi);
  const remarks = remarkTexts(source, kpi).map((text) => text.replace("{}", longestRemark(source, kpi, setting)));
  const field: ComputedField = { kind: "computed", unit: kpi.unit, formula: isHome(source, kpi)?.formula ?? kpi.value };
  const { shows } = source.words.kpis[kpi.key] ?? {};
  const texts = last ? [] : [...textsBehind(source, kpi), ...(shows === undefined ? [] : [shows])];
  const values = [...longestTexts(source, field, setting, []), ...texts].map((text) => cellWidth(text.replace(/^-/, ""), "kpiValue"));
  return Math.max(...[label, ...remarks].map((text) => cellWidth(text, "kpiLabel")), ...values);
}

/** What a number that is a text may show of cells: the samples of the texts it looks into. People's own are about as long. */
function textsBehind(source: SheetSource, { value, unit }: Kpi): string[] {
  if (unit !== "text") return [];
  const { structure, words, today } = source;
  const field = structure.values[value];
  const formula = field?.kind === "computed" ? field.formula : value;
  return dependenciesOf(formula).flatMap((dependency) => {
    if (dependency.kind === "name") return sampleOfText(source, dependency.name);
    const { table, column } = dependency;
    const entered = Object.entries<Field>(structure.tables[table]?.columns ?? {}).filter(([, { kind }]) => kind === "entered");
    const place = entered.findIndex(([key, { unit: own }]) => key === column && own === "text");
    const { rows = [] } = (words.tables as Readonly<Record<string, TableWords<string>>>)[table] ?? {};
    const all = typeof rows === "function" ? rows(today) : rows;
    return place < 0 ? [] : all.map((row) => row[place]).filter((cell): cell is string => typeof cell === "string");
  });
}

/** What is chosen from a list tells a formula which way to go; what is written freely is shown. */
function sampleOfText({ structure, words, today }: SheetSource, name: string): string[] {
  const field = structure.values[name];
  if (field?.kind !== "entered" || field.unit !== "text" || field.entry.kind === "choice") return [];
  const sample = sampleValue(words.values[name]?.sample, today);
  return typeof sample === "string" ? [sample] : [];
}

/** A remark is text, which is cut and never turns into hashes: room for ten times the usual is enough. */
function longestRemark(source: SheetSource, { remark }: Kpi, setting: UnitSetting): string {
  if (remark === undefined || !isNumeric(remark.unit)) return "";
  const longest = remark.unit === "amount" ? longestAmount(source, setting, 10) : longestOfUnit(remark.unit, setting);
  return longest.replace(/^-/, "").replace("88,888,888", "888,888");
}

function labelOf({ words, structure }: SheetSource, { key, value }: Kpi): string {
  const label = words.kpis[key]?.label ?? words.values[value]?.label;
  if (label === undefined) throw new Error(`The number ${key} of “${structure.id}” has no label`);
  return label;
}

function remarkTexts({ words, structure }: SheetSource, { key, remark }: Kpi): readonly string[] {
  if (remark === undefined) return [];
  const own = words.kpis[key]?.remark ?? "";
  const texts = typeof own === "string" ? [own] : own;
  if (!texts.every((text) => text.includes("{}"))) throw new Error(`The words of “${structure.id}” have no remark with {} for ${key}`);
  return texts;
}

/** The computed value that has no other place on the page than this number. */
function isHome({ structure }: SheetSource, { value }: Kpi): ComputedField | undefined {
  const field = structure.values[value];
  const { head, page } = structure;
  const elsewhere = head.includes(value) || page.some((section) => valuesIn(section).includes(value));
  return field?.kind === "computed" && !elsewhere ? field : undefined;
}

function layKpis(sheet: Sheet): void {
  const { draft, source, setting } = sheet;
  const { at, count } = draft.content;
  const { kpis } = source.structure;
  const top = draft.nextRow;
  const lines = Math.ceil(kpis.length / count);
  for (let line = 0; line < lines; line += 1) {
    const row = top + 3 * line;
    draft.style({ row, column: at, rows: 1, columns: count }, "kpiLabel");
    draft.style({ row: row + 1, column: at, rows: 1, columns: count }, "kpiValue");
    draft.style({ row: row + 2, column: at, rows: 1, columns: count }, "kpiLabel");
    draft.height(row, 3, HEAD_HEIGHT);
    draft.height(row + 1, 1, VALUE_HEIGHT);
  }
  kpis.forEach((kpi, index) => {
    const row = top + 3 * Math.floor(index / count);
    const column = at + (index % count);
    draft.put(row, column, labelOf(source, kpi));
    const home = isHome(source, kpi);
    const { formula } = home ?? { formula: kpi.value };
    draft.put(row + 1, column, () => ({ formula: sheet.write(formula) }));
    if (home) {
      draft.name(kpi.value, cellArea(row + 1, column), labelOf(source, kpi));
      draft.anchor(`values.${kpi.value}`, cellArea(row + 1, column));
    }
    draft.format(cellArea(row + 1, column), formatOfUnit(kpi.unit, setting));
    draft.anchor(`kpis.${kpi.key}`, cellArea(row + 1, column));
    quietUntilEntered(sheet, [
      { area: cellArea(row + 1, column), formula, ground: "band" },
      ...(kpi.remark ? [{ area: cellArea(row + 2, column), formula: kpi.remark.value, ground: "band" as const }] : []),
    ]);
    if (!kpi.remark) return;
    draft.put(row + 2, column, () => ({ formula: remarkFormula(sheet, kpi) }));
    draft.anchor(`remarks.${kpi.key}`, cellArea(row + 2, column));
  });
  draft.height(top + 3 * lines, 1, HEAD_GAP);
  draft.nextRow = top + 3 * lines + 1;
}

/** The remark with its number in it, and nothing where there is no number. */
function remarkFormula({ source, setting, write }: Sheet, kpi: Kpi): string {
  const { value = "", unit = "text" } = kpi.remark ?? {};
  const number = write(value).slice(1);
  const shown = (of: string): string => (isNumeric(unit) ? `TEXT(${of},"${textFormatOfUnit(unit, setting)}")` : of);
  const [said = "", saidBelowZero] = remarkTexts(source, kpi);
  const sentence = inSentence(said, shown(number));
  const either =
    saidBelowZero === undefined ? sentence : `IF(${number}<0,${inSentence(saidBelowZero, shown(`ABS(${number})`))},${sentence})`;
  return isNumeric(unit) ? `=IF(ISNUMBER(${number}),${either},"")` : `=IF(${number}="","",${sentence})`;
}

/** A sentence around what stands for its `{}`, as an expression. */
function inSentence(sentence: string, shown: string): string {
  const [before = "", after = ""] = sentence.split("{}");
  const parts = [before === "" ? "" : textInFormula(before), shown, after === "" ? "" : textInFormula(after)];
  return parts.filter((part) => part !== "").join("&");
}
