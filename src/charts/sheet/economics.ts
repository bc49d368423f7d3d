import type { Lang } from "../../core/lang";
import { ECONOMICS_NAMES, type EconomicsKey } from "../../metrics/economics";
import { excelOf } from "../../metrics/excel";
import { BREAKEVEN_ROI, CONTRIBUTION_RATE } from "../../metrics/unit-economics";
import { METRIC_WORDS } from "../../metrics/words";
import { cellAddress } from "../../plan/area";
import { given, rate, type Field } from "../../plan/structure/field";
import type { ValueWords } from "../../plan/structure/words";
import type { TableReading } from "../../reading/table-reading";
import type { BreakEven } from "../break-even";
import { sheetInFormula } from "../../core/cells/sheet-name";
import { SHEET_WORDS } from "./words";

interface Economics {
  readonly values: Readonly<Record<string, Field>>;
  readonly words: Readonly<Record<string, ValueWords>>;
}

/** What the break-even line is made of, and the line itself. What the source's sheet states is taken from its cells. */
export function economicsOf({ source }: TableReading, { economics, cells, line }: BreakEven, lang: Lang): Economics {
  if (line === null) return { values: {}, words: {} };
  const text = SHEET_WORDS[lang];
  const metrics = METRIC_WORDS[lang];
  const keys = Object.keys(ECONOMICS_NAMES) as EconomicsKey[];
  const known = keys.filter((key) => cells[key] !== undefined || typeof economics[key] === "number");
  const inputs = known.map((key) => {
    const cell = source.outside ? undefined : cells[key];
    const sample = cell
      ? { formula: `=${sheetInFormula(source.sheet)}!${cellAddress(cell.row, cell.column, "both")}` }
      : (economics[key] as number);
    return {
      name: ECONOMICS_NAMES[key],
      field: cell ? given("rate") : rate({ kept: true, optional: true }),
      words: { label: text.economics[key], sample },
    };
  });
  const names = Object.fromEntries(known.map((key) => [key, ECONOMICS_NAMES[key]]));
  return {
    values: {
      ...Object.fromEntries(inputs.map(({ name, field }) => [name, field])),
      contribution_rate: { kind: "computed", unit: "rate", formula: excelOf(CONTRIBUTION_RATE, names) },
      breakeven_roi: { kind: "computed", unit: "ratio", formula: excelOf(BREAKEVEN_ROI, { contributionRate: "contribution_rate" }) },
    },
    words: {
      ...Object.fromEntries(inputs.map(({ name, words }) => [name, words])),
      contribution_rate: { label: metrics.contributionRate.label, hint: metrics.contributionRate.meaning },
      breakeven_roi: { label: metrics.breakevenRoi.label, hint: metrics.breakevenRoi.meaning },
    },
  };
}
