import type { IStyleData } from "@univerjs/core";
import { PALETTE } from "../../design/palette";
import type { FileConditional, FileThreshold } from "../../files/file-rules";
import { cellsAddress } from "../engine/cells/address";
import { iconsFromGrid, iconsToGrid, type GridIcons } from "./grid-icons";
import { isReadable } from "./readable-formula";
import { bareFormula, operatorFromGrid, OPERATOR_TO_GRID } from "./rules";
import { fromGridRange, toGridRange, type GridConditional } from "./snapshot-resources";
import { styleFromFile } from "./style-from-file";
import { hexColor, styleToFile } from "./style-to-file";

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
  if (rule.type === "iconSet") {
    const icons = iconsFromGrid(rule as unknown as GridIcons);
    return icons && { ...common, rule: icons };
  }
  const style = styleToFile((rule.style ?? {}) as IStyleData) ?? {};
  if (rule.type !== "highlightCell") return undefined;
  if (rule.subType === "formula") return { ...common, rule: { kind: "formula", formula: bareFormula(String(rule.value)), style } };
  if (rule.subType !== "number") return undefined;
  const [first, second] = [rule.value].flat().map(String);
  return first === undefined
    ? undefined
    : {
        ...common,
        rule: {
          kind: "compare",
          operator: operatorFromGrid(rule.operator),
          first: bareFormula(first),
          ...(second !== undefined && { second: bareFormula(second) }),
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

/** What of a rule is calculated. */
function conditionalFormulas(rule: FileConditional["rule"]): readonly string[] {
  if (rule.kind === "formula") return [rule.formula];
  if (rule.kind === "compare") return [rule.first, rule.second ?? rule.first];
  return rule.kind === "iconSet" ? rule.stops.flatMap(({ kind, value = "" }) => (kind === "formula" ? [value] : [])) : [];
}

export function conditionalFromFile(conditional: FileConditional, cfId: string): GridConditional | undefined {
  const { areas, rule, stopIfTrue } = conditional;
  if (!conditionalFormulas(rule).every(isReadable)) return undefined;
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
          operator: OPERATOR_TO_GRID[rule.operator],
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
    case "iconSet":
      return { ...common, rule: iconsToGrid(rule) };
    case "colorScale":
      return {
        ...common,
        rule: { type: "colorScale", config: rule.stops.map(({ at, color }, index) => ({ index, color, value: pointFromFile(at) })) },
      };
  }
}
