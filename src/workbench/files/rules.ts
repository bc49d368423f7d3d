import type { IStyleData } from "@univerjs/core";
import { isoDayOfSerial, serialOfIsoDay } from "../../core/cells/serial-date";
import { sheetInFormula } from "../../core/cells/sheet-name";
import { PALETTE } from "../../design/palette";
import type { CompareOperator } from "../../plan/sheet-plan";
import type { FileConditional, FileThreshold, FileValidation } from "../../files/file-rules";
import { cellsAddress } from "../engine/cells/address";
import { isReadable } from "./readable-formula";
import { fromGridRange, toGridRange, type GridConditional, type GridValidation } from "./snapshot-resources";
import { styleFromFile } from "./style-from-file";
import { hexColor, styleToFile } from "./style-to-file";

const TO_GRID = {
  between: "between",
  notBetween: "notBetween",
  equal: "equal",
  notEqual: "notEqual",
  greaterThan: "greaterThan",
  lessThan: "lessThan",
  greaterOrEqual: "greaterThanOrEqual",
  lessOrEqual: "lessThanOrEqual",
} as const satisfies Record<CompareOperator, string>;
const fromGridOperator = (operator: string | undefined) =>
  (Object.keys(TO_GRID) as CompareOperator[]).find((one) => TO_GRID[one] === operator) ?? "between";
const LEVELS = ["information", "stop", "warning"] as const;

const isoToSerial = (bound: string) => String(serialOfIsoDay(bound.slice(0, 10)) ?? bound);
const serialToIso = (bound: string) => (/^\d+$/.test(bound) ? isoDayOfSerial(Number(bound)) : bound);
const bare = (formula: string) =>
  formula.replace(/^=/, "").replace(/'?\[[^\]]*\]([^'!]+)'?!/g, (_, sheet: string) => `${sheetInFormula(sheet)}!`);
/** A bound as the grid wants it: a constant plain, anything else with "=". */
const bound = (formula: string) => (/^-?[\d.]+$|^\d{4}-\d{2}-\d{2}$/.test(formula) ? formula : `=${formula}`);

export function validationToFile(rule: GridValidation): FileValidation | undefined {
  const { type, formula1 = "", formula2 } = rule;
  const fileRule = (): FileValidation["rule"] | undefined => {
    switch (type) {
      case "any":
        return { kind: "any" };
      case "list":
      case "listMultiple": {
        if (formula1.startsWith("=")) return { kind: "listFrom", source: bare(formula1) };
        const values: unknown = formula1.startsWith("[") ? JSON.parse(formula1) : formula1.split(",");
        return { kind: "list", values: (values as unknown[]).map(String) };
      }
      case "custom":
        return { kind: "custom", formula: bare(formula1) };
      case "whole":
      case "decimal":
      case "textLength":
        return {
          kind: type === "decimal" && rule.uid.startsWith(TIME) ? "time" : type,
          operator: fromGridOperator(rule.operator),
          first: bare(formula1),
          ...(formula2 !== undefined && formula2 !== "" && { second: bare(formula2) }),
        };
      case "date":
        return {
          kind: type,
          operator: fromGridOperator(rule.operator),
          first: isoToSerial(bare(formula1)),
          ...(formula2 && { second: isoToSerial(bare(formula2)) }),
        };
      default:
        return undefined;
    }
  };
  const found = fileRule();
  return (
    found && {
      areas: rule.ranges.map(fromGridRange),
      rule: found,
      allowBlank: rule.allowBlank ?? true,
      ...((rule.prompt || rule.promptTitle) && { prompt: { title: rule.promptTitle ?? "", message: rule.prompt ?? "" } }),
      ...((type === "list" || type === "listMultiple") && rule.showDropDown === false && { hidesArrow: true as const }),
      ...(rule.showErrorMessage !== false && {
        error: { title: rule.errorTitle ?? "", message: rule.error ?? "", level: LEVELS[rule.errorStyle ?? 1] ?? "stop" },
      }),
    }
  );
}

/** What of a rule is calculated. */
function validationFormulas(rule: FileValidation["rule"]): readonly string[] {
  if (rule.kind === "custom") return [rule.formula];
  if (rule.kind === "listFrom") return [rule.source];
  return "first" in rule ? [rule.first, ...(rule.second === undefined ? [] : [rule.second])] : [];
}

/** The grid has no times of the day among its rules; as numbers they mean the same. This begins the name of such a rule. */
const TIME = "time-";

export function validationFromFile(validation: FileValidation, name: string): GridValidation | undefined {
  const { areas, rule, allowBlank, prompt, error, hidesArrow } = validation;
  const uid = rule.kind === "time" ? `${TIME}${name}` : name;
  if (!validationFormulas(rule).every(isReadable)) return undefined;
  const common = {
    uid,
    ranges: areas.map(toGridRange),
    allowBlank,
    ...(prompt && { showInputMessage: true, promptTitle: prompt.title, prompt: prompt.message }),
    showErrorMessage: error !== undefined,
    ...(error && { errorTitle: error.title, error: error.message, errorStyle: LEVELS.indexOf(error.level) }),
  };
  switch (rule.kind) {
    case "any":
      return { ...common, type: "any" };
    case "list":
      return { ...common, type: "list", formula1: JSON.stringify(rule.values), showDropDown: !hidesArrow };
    case "listFrom":
      return { ...common, type: "list", formula1: `=${rule.source}`, showDropDown: !hidesArrow };
    case "custom":
      return { ...common, type: "custom", formula1: `=${rule.formula}` };
    default: {
      const written = (value: string) => bound(rule.kind === "date" ? serialToIso(value) : value);
      return {
        ...common,
        type: rule.kind === "time" ? "decimal" : rule.kind,
        operator: TO_GRID[rule.operator],
        formula1: written(rule.first),
        ...(rule.second !== undefined && { formula2: written(rule.second) }),
      };
    }
  }
}

interface GridPoint {
  readonly type: string;
  readonly value?: number | string;
}
const pointToFile = ({ type, value }: GridPoint): FileThreshold => ({
  kind: type as FileThreshold["kind"],
  ...(value !== undefined && { value: String(value) }),
});
const pointFromFile = ({ kind, value }: FileThreshold): GridPoint => ({ type: kind, ...(value !== undefined && { value: Number(value) }) });
const POINTS = new Set(["min", "max", "num", "percent", "percentile"]);

export function conditionalToFile({ ranges, rule, stopIfTrue }: GridConditional): FileConditional | undefined {
  const common = { areas: ranges.map(fromGridRange), stopIfTrue };
  if (rule.type === "dataBar") {
    const { min, max, positiveColor } = rule.config as { min: GridPoint; max: GridPoint; positiveColor: string };
    if (!POINTS.has(min.type) || !POINTS.has(max.type)) return undefined;
    return {
      ...common,
      rule: { kind: "dataBar", color: hexColor(positiveColor) ?? PALETTE.accent, low: pointToFile(min), high: pointToFile(max) },
    };
  }
  if (rule.type === "colorScale") {
    const stops = rule.config as readonly { color: string; value: GridPoint }[];
    if (stops.some(({ value }) => !POINTS.has(value.type))) return undefined;
    return {
      ...common,
      rule: {
        kind: "colorScale",
        stops: stops.map(({ color, value }) => ({ at: pointToFile(value), color: hexColor(color) ?? PALETTE.paper })),
      },
    };
  }
  const style = styleToFile((rule.style ?? {}) as IStyleData) ?? {};
  if (rule.type !== "highlightCell") return undefined;
  if (rule.subType === "formula") return { ...common, rule: { kind: "formula", formula: bare(String(rule.value)), style } };
  if (rule.subType !== "number") return undefined;
  const [first, second] = [rule.value].flat().map(String);
  return first === undefined
    ? undefined
    : {
        ...common,
        rule: {
          kind: "compare",
          operator: fromGridOperator(rule.operator),
          first: bare(first),
          ...(second !== undefined && { second: bare(second) }),
          style,
        },
      };
}

/** A comparison with something that is no number, as the formula it means. */
function comparison({ areas, rule }: FileConditional & { rule: { kind: "compare" } }): string {
  const cell = cellsAddress({ row: areas[0]?.row ?? 0, column: areas[0]?.column ?? 0, rows: 1, columns: 1 });
  const { operator, first, second = first } = rule;
  const SIGN = { equal: "=", notEqual: "<>", greaterThan: ">", lessThan: "<", greaterOrEqual: ">=", lessOrEqual: "<=" } as const;
  if (operator === "between") return `AND(${cell}>=${first},${cell}<=${second})`;
  if (operator === "notBetween") return `OR(${cell}<${first},${cell}>${second})`;
  return `${cell}${SIGN[operator]}${first}`;
}

export function conditionalFromFile(conditional: FileConditional, cfId: string): GridConditional | undefined {
  const { areas, rule, stopIfTrue } = conditional;
  const formulas = rule.kind === "formula" ? [rule.formula] : rule.kind === "compare" ? [rule.first, rule.second ?? rule.first] : [];
  if (!formulas.every(isReadable)) return undefined;
  const common = { cfId, ranges: areas.map(toGridRange), stopIfTrue };
  const byFormula = (formula: string, style: FileConditional["rule"] & { style?: object }) => ({
    ...common,
    rule: {
      type: "highlightCell",
      subType: "formula",
      value: `=${formula}`,
      style: styleFromFile((style as { style: Parameters<typeof styleFromFile>[0] }).style),
    },
  });
  switch (rule.kind) {
    case "formula":
      return byFormula(rule.formula, rule);
    case "compare": {
      const bounds = [rule.first, ...(rule.second === undefined ? [] : [rule.second])].map(Number);
      if (bounds.some(Number.isNaN)) return byFormula(comparison({ ...conditional, rule }), rule);
      return {
        ...common,
        rule: {
          type: "highlightCell",
          subType: "number",
          operator: TO_GRID[rule.operator],
          value: bounds.length === 2 ? bounds : bounds[0],
          style: styleFromFile(rule.style),
        },
      };
    }
    case "dataBar":
      return {
        ...common,
        rule: {
          type: "dataBar",
          isShowValue: true,
          config: {
            min: pointFromFile(rule.low),
            max: pointFromFile(rule.high),
            positiveColor: rule.color,
            nativeColor: PALETTE.bad,
            isGradient: false,
          },
        },
      };
    case "colorScale":
      return {
        ...common,
        rule: { type: "colorScale", config: rule.stops.map(({ at, color }, index) => ({ index, color, value: pointFromFile(at) })) },
      };
  }
}
