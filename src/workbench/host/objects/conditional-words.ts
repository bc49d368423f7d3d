import { CFRuleType, CFSubRuleType, type IFormulaHighlightCell } from "@univerjs/sheets-conditional-formatting";
import type { IRange } from "@univerjs/core";
import { cellAddress } from "../../../plan/area";
import { conditionalMeaning } from "../../../files/conditional-meaning";
import { areaOf } from "../../engine/cells/area";
import { HostError } from "../dispatch/host-error";
import { nodeOf, officeClass, type OfficeClass } from "../dispatch/office-class";
import type { HostContext } from "../host-context";
import { formatClass } from "./conditional-highlight";
import { aNumber, aText, oneOf } from "./check";
import { changeRule, ruleOf, type FormatSelf } from "./conditional-model";

interface TopBottomRule {
  readonly rank: number;
  readonly type: string;
}

interface PresetRule {
  readonly criterion: string;
}

interface TextRule {
  readonly operator: string;
  readonly text: string;
}

export interface CellValueRule {
  readonly operator: string;
  readonly formula1: string | number;
  readonly formula2?: string | number;
}

/** What Excel has a word for, kept beside the formula that it means: the grid and files know the formula. */
type Worded =
  | { readonly kind: "TopBottom"; readonly rule: TopBottomRule }
  | { readonly kind: "PresetCriteria"; readonly rule: PresetRule }
  | { readonly kind: "ContainsText"; readonly rule: TextRule }
  | { readonly kind: "CellValue"; readonly rule: CellValueRule };

type WordedRule = IFormulaHighlightCell & { readonly worded: Worded };

/** The word of a rule that has one. */
export const wordedOf = (rule: object): Worded | undefined => (rule as Partial<WordedRule>).worded;

const TOPS = ["TopItems", "TopPercent", "BottomItems", "BottomPercent"] as const;
const TEXTS = { Contains: "containsText", NotContains: "notContainsText", BeginsWith: "beginsWith", EndsWith: "endsWith" } as const;

const period = (timePeriod: string) => ({ type: "timePeriod", timePeriod });
const average = (aboveAverage: 0 | 1, more: Readonly<Record<string, string>> = {}) => ({
  type: "aboveAverage",
  aboveAverage: String(aboveAverage),
  ...more,
});

const PRESETS: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  Blanks: { type: "containsBlanks" },
  NonBlanks: { type: "notContainsBlanks" },
  Errors: { type: "containsErrors" },
  NonErrors: { type: "notContainsErrors" },
  Yesterday: period("yesterday"),
  Today: period("today"),
  Tomorrow: period("tomorrow"),
  LastSevenDays: period("last7Days"),
  LastWeek: period("lastWeek"),
  ThisWeek: period("thisWeek"),
  NextWeek: period("nextWeek"),
  LastMonth: period("lastMonth"),
  ThisMonth: period("thisMonth"),
  NextMonth: period("nextMonth"),
  AboveAverage: average(1),
  BelowAverage: average(0),
  EqualOrAboveAverage: average(1, { equalAverage: "1" }),
  EqualOrBelowAverage: average(0, { equalAverage: "1" }),
  OneStdDevAboveAverage: average(1, { stdDev: "1" }),
  OneStdDevBelowAverage: average(0, { stdDev: "1" }),
  TwoStdDevAboveAverage: average(1, { stdDev: "2" }),
  TwoStdDevBelowAverage: average(0, { stdDev: "2" }),
  ThreeStdDevAboveAverage: average(1, { stdDev: "3" }),
  ThreeStdDevBelowAverage: average(0, { stdDev: "3" }),
  UniqueValues: { type: "uniqueValues" },
  DuplicateValues: { type: "duplicateValues" },
};

const SIGNS: Readonly<Record<string, string>> = {
  EqualTo: "=",
  NotEqualTo: "<>",
  GreaterThan: ">",
  LessThan: "<",
  GreaterThanOrEqual: ">=",
  LessThanOrEqual: "<=",
};

function comparison({ operator, formula1, formula2 }: CellValueRule, cell: string): string {
  const [first, second] = [formula1, formula2].map((one) => `(${String(one ?? 0).replace(/^=/, "")})`);
  if (operator === "Between") return `AND(${cell}>=${first},${cell}<=${second})`;
  if (operator === "NotBetween") return `OR(${cell}<${first},${cell}>${second})`;
  return `${cell}${SIGNS[operator] ?? "="}${first}`;
}

function attributesOf(worded: Exclude<Worded, { readonly kind: "CellValue" }>): Readonly<Record<string, string>> | undefined {
  switch (worded.kind) {
    case "TopBottom": {
      const { rank, type } = worded.rule;
      const on = (part: string): string => (type.includes(part) ? "1" : "0");
      return { type: "top10", rank: String(rank), percent: on("Percent"), bottom: on("Bottom") };
    }
    case "PresetCriteria":
      return PRESETS[worded.rule.criterion];
    case "ContainsText": {
      const type = TEXTS[worded.rule.operator as keyof typeof TEXTS];
      return worded.rule.text === "" ? undefined : { type, text: worded.rule.text };
    }
  }
}

/** The rule as the grid has it, for these cells; one that says nothing yet shows nothing. */
export function wordedRule(worded: Worded, ranges: readonly IRange[], style: IFormulaHighlightCell["style"]): WordedRule {
  const areas = ranges.map((range) => areaOf("", range));
  const first = areas[0] ?? { row: 0, column: 0 };
  const attributes = worded.kind === "CellValue" ? undefined : attributesOf(worded);
  const formula =
    worded.kind === "CellValue"
      ? comparison(worded.rule, cellAddress(first.row, first.column))
      : attributes && conditionalMeaning(attributes, areas);
  return { type: CFRuleType.highlightCell, subType: CFSubRuleType.formula, value: `=${formula ?? "FALSE"}`, style, worded };
}

/** What a new format of a kind is until the client says more. */
export const STARTS: { readonly [K in Exclude<Worded["kind"], "CellValue">]: Worded } = {
  TopBottom: { kind: "TopBottom", rule: { rank: 10, type: "TopItems" } },
  PresetCriteria: { kind: "PresetCriteria", rule: { criterion: "" } },
  ContainsText: { kind: "ContainsText", rule: { operator: "Contains", text: "" } },
};

function reword(host: HostContext, self: FormatSelf, worded: Worded): void {
  changeRule(host, self, (whole) => ({
    ...whole,
    rule: wordedRule(worded, whole.ranges, "style" in whole.rule ? whole.rule.style : {}),
  }));
}

const ruleIn = <R extends object>(self: FormatSelf, host: HostContext): R => wordedOf(ruleOf(host, self).rule)?.rule as R;

/** Office.js has one class for each kind: what the rule says, and how cells look that it is true of. */
function wordedClass<R extends object>(name: string, check: (rule: R) => Worded): OfficeClass<FormatSelf> {
  return officeClass<FormatSelf>({
    name,
    get: { Rule: (self, host) => ruleIn<R>(self, host) },
    set: {
      Rule: (self, value: unknown, host) => {
        if (typeof value !== "object" || value === null) throw new HostError("InvalidArgument");
        reword(host, self, check(value as R));
      },
    },
    navigate: { Format: (self) => nodeOf(formatClass, self) },
  });
}

/** The rank that Excel takes. */
const LARGEST_RANK = 1000;

export const topBottomClass = wordedClass<TopBottomRule>("TopBottomConditionalFormat", ({ rank, type }) => {
  if (!Number.isInteger(aNumber(rank)) || rank < 1 || rank > LARGEST_RANK) throw new HostError("InvalidArgument");
  return { kind: "TopBottom", rule: { rank, type: oneOf(TOPS, type) } };
});

export const presetClass = wordedClass<PresetRule>("PresetCriteriaConditionalFormat", ({ criterion }) => ({
  kind: "PresetCriteria",
  rule: { criterion: oneOf(Object.keys(PRESETS), criterion) },
}));

export const textClass = wordedClass<TextRule>("TextConditionalFormat", ({ operator, text }) => ({
  kind: "ContainsText",
  rule: { operator: oneOf(Object.keys(TEXTS), operator), text: aText(text) },
}));
