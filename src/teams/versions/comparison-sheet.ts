import { isCellError, type CellValue } from "../../core/cell";
import { textInFormula } from "../../core/cells/text-in-formula";
import type { Lang } from "../../core/lang";
import { PUNCTUATION } from "../../core/punctuation";
import { currencyOf } from "../../design/currencies";
import { freeSheetName, freeTableNames } from "../../plan/free-name";
import { layOutSheet } from "../../plan/layout/lay-out-sheet";
import type { SheetIdentity } from "../../plan/sheet-identity";
import type { FormatRun, SheetPlan } from "../../plan/sheet-plan";
import { defineStructure } from "../../plan/structure/define-structure";
import { amount, change, given, text } from "../../plan/structure/field";
import type { TableStructure } from "../../plan/structure/structure";
import type { SampleRows, TableWords } from "../../plan/structure/words";
import type { TakenNames } from "../../plan/taken-names";
import { compareVersions, type Difference, type VersionDifferences } from "./compare-versions";
import type { PlanVersion } from "./plan-version";
import { VERSION_WORDS } from "./version-words";

/** More lines than these nobody reads. */
const MOST_LINES = 300;
const ID = "plan-versions";

export interface ComparedVersions {
  readonly from: PlanVersion;
  readonly to: PlanVersion;
  /** Whether `to` is the sheet as it stands. */
  readonly toNow: boolean;
  /** Of the plan's sheet. */
  readonly identity: SheetIdentity;
  readonly lang: Lang;
}

/** Nothing where the two are the same. */
export function planComparison(compared: ComparedVersions, taken: TakenNames): SheetPlan | undefined {
  const differences = compareVersions(compared.from, compared.to);
  const { inputs, results, added, removed } = differences;
  return inputs.length + results.length + added.length + removed.length === 0 ? undefined : sheetOf(compared, differences, taken);
}

interface Part {
  readonly heading: string;
  readonly structure: TableStructure;
  readonly words: TableWords<string>;
  /** Of each row, where it is a number. */
  readonly formats: readonly (string | undefined)[];
}

const isNumbers = ({ from, to }: Difference): boolean =>
  [from, to].some(({ value }) => typeof value === "number") &&
  [from, to].every(({ value }) => typeof value === "number" || value === null || value === "");

function sheetOf({ from, to, toNow, identity, lang }: ComparedVersions, differences: VersionDifferences, taken: TakenNames): SheetPlan {
  const said = VERSION_WORDS[lang];
  const { inputs, results, added, removed } = differences;
  const entered = inputs.length + added.length + removed.length;
  const rows: SampleRows = [...added.map((name) => [name, "", said.added]), ...removed.map((name) => [name, "", said.removed])];
  const parts: Readonly<Record<string, Part>> = Object.fromEntries(
    Object.entries({
      results: numbersPart(said.results, results.filter(isNumbers), lang),
      verdicts: textsPart(
        said.verdicts,
        results.filter((one) => !isNumbers(one)),
        [],
        lang,
      ),
      numbers: numbersPart(said.numbers, inputs.filter(isNumbers).slice(0, MOST_LINES), lang),
      texts: textsPart(said.texts, inputs.filter((one) => !isNumbers(one)).slice(0, MOST_LINES), rows.slice(0, MOST_LINES), lang),
    }).filter(([, { formats }]) => formats.length > 0),
  );
  const shown = Math.min(inputs.filter(isNumbers).length, MOST_LINES) + (parts["texts"]?.formats.length ?? 0);
  const each = <T>(make: (part: Part) => T): Readonly<Record<string, T>> =>
    Object.fromEntries(Object.entries(parts).map(([key, part]) => [key, make(part)]));
  const currency = identity.currency === undefined ? undefined : currencyOf(identity.currency);
  const finding = [said.counts(entered, results.length), ...(results.length === 0 ? [said.noResult] : [])];
  const notes = shown < entered ? [said.cut(shown, entered)] : [];
  const plan = layOutSheet({
    structure: defineStructure({
      id: ID,
      version: 1,
      origin: "origin",
      finding: "finding",
      head: [],
      moves: {},
      lists: {},
      terms: [],
      kpis: [],
      charts: {},
      checks: {},
      values: { finding: text`${textInFormula(finding.join(PUNCTUATION[lang].sentences))}`, origin: given("text") },
      tables: each(({ structure }) => structure),
      page: [
        ...Object.keys(parts).map((table) => ({ kind: "table", key: table, table }) as const),
        ...(notes.length > 0 ? [{ kind: "notes", key: "notes" } as const] : []),
      ],
    }),
    words: {
      title: said.title(to.sheetName),
      purpose: "",
      owner: "",
      version: "",
      values: {
        finding: { label: said.findingLabel },
        origin: { label: "", sample: said.origin(from.name, from.kept, toNow ? said.now : `“${to.name}”`, to.kept) },
      },
      tables: each(({ words }) => words),
      matrices: {},
      checks: {},
      kpis: {},
      charts: {},
      lists: {},
      terms: {},
      sections: each(({ heading }) => ({ heading })),
      notes,
    },
    lang,
    today: 0,
    // The figures are as the plan shows them, in its unit.
    moneyUnit: "yuan",
    ...(currency && { currency }),
    sheetName: freeSheetName(said.sheetName(to.sheetName), taken.sheets),
    tableName: freeTableNames(taken.tables),
  });
  return { ...plan, identity: { kind: "chart", id: ID, version: 1, lang }, formats: [...plan.formats, ...formatsOf(plan, parts)] };
}

/** Each row of numbers in the format that it has on the plan's sheet; days differ by days. */
function formatsOf(plan: SheetPlan, parts: Readonly<Record<string, Part>>): readonly FormatRun[] {
  return plan.tables.flatMap(({ key = "", columnKeys = [], area }) =>
    (parts[key]?.formats ?? []).flatMap((format, at) =>
      format === undefined
        ? []
        : ["from", "to", "difference"].flatMap((column) => {
            const across = columnKeys.indexOf(column);
            const isDays = column === "difference" && /[ymd]/i.test(format.replace(/"[^"]*"|\[[^\]]*\]/g, ""));
            const place = { row: area.row + 1 + at, column: area.column + across, rows: 1, columns: 1 };
            return across < 0 ? [] : [{ area: place, format: isDays ? "0" : format }];
          }),
    ),
  );
}

const numberIn = ({ value }: Difference["from"]): number | null => (typeof value === "number" ? value : null);

function numbersPart(heading: string, differences: readonly Difference[], lang: Lang): Part {
  const { what, from, to, difference, change: changed } = VERSION_WORDS[lang];
  return {
    heading,
    structure: {
      fixed: true,
      columns: {
        what: given("text"),
        from: given("amount"),
        to: given("amount"),
        difference: amount`N([@to])-N([@from])`,
        change: change`IF(N([@from])=0,"",([@to]-[@from])/ABS([@from]))`,
      },
    },
    words: {
      columns: { what, from, to, difference, change: changed },
      rows: differences.map((one) => [one.label, numberIn(one.from), numberIn(one.to)]),
    },
    formats: differences.map(({ format }) => format ?? "General"),
  };
}

function textsPart(heading: string, differences: readonly Difference[], rows: SampleRows, lang: Lang): Part {
  const { what, from, to, blank } = VERSION_WORDS[lang];
  const said = (value: CellValue): string =>
    value === null || value === ""
      ? blank
      : isCellError(value)
        ? value.error
        : typeof value === "boolean"
          ? String(value).toUpperCase()
          : String(value);
  const all: SampleRows = [...differences.map((one) => [one.label, said(one.from.value), said(one.to.value)]), ...rows];
  return {
    heading,
    structure: { fixed: true, columns: { what: given("text"), from: given("text"), to: given("text") } },
    words: { columns: { what, from, to }, rows: all },
    formats: all.map(() => undefined),
  };
}
