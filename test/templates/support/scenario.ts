import { computeTemplate, type ComputedTemplate } from "../../../src/build/ops/computed-template";
import { serialOfDay } from "../../../src/build/ops/days";
import { withEntries, type Entries } from "../../../src/build/ops/template-entries";
import type { Lang } from "../../../src/core/lang";
import type { MoneyUnit } from "../../../src/plan/money-unit";
import { NOTHING_TAKEN } from "../../../src/plan/taken-names";
import { renderTemplate } from "../../../src/templates/render";
import { opened } from "./opened";

type Value = string | number | boolean | null;
type Row = Readonly<Record<string, Value>>;

/**
 * Entries and what must come of them, worked out apart from the template's formulas; the arithmetic stands in the comment above each.
 * Only what is named is compared, numbers to nine digits; rows by their place.
 */
export interface Scenario {
  readonly title: string;
  readonly lang: Lang;
  readonly unit?: MoneyUnit;
  /** The day of insertion and of TODAY(), which the scenario enters wherever the sheet asks for the day. */
  readonly today: string;
  readonly set?: Entries["set"];
  readonly rows?: Entries["rows"];
  readonly empty?: boolean;
  readonly results?: Row;
  readonly tables?: Readonly<Record<string, readonly (Row | null)[]>>;
  readonly checks?: Readonly<Record<string, boolean | null>>;
}

export async function computeScenario(id: string, scenario: Scenario): Promise<ComputedTemplate> {
  const { lang, unit = "yuan" } = scenario;
  const today = serialOfDay(scenario.today, "today");
  const template = withEntries(opened(id, lang), { ...scenario, unit, today });
  return computeTemplate(template, renderTemplate(template, { taken: NOTHING_TAKEN, today, moneyUnit: unit }), today);
}

const close = (value: unknown): unknown => (typeof value === "number" ? Number(value.toPrecision(9)) : value);
const closely = (row: Readonly<Record<string, unknown>>): Record<string, unknown> =>
  Object.fromEntries(Object.entries(row).map(([key, value]) => [key, close(value)]));
const named = (all: Readonly<Record<string, unknown>>, names: object): Record<string, unknown> =>
  closely(Object.fromEntries(Object.keys(names).map((name) => [name, all[name]])));

/** What came, in the shape of what was expected. */
export function comparable(computed: ComputedTemplate, { results = {}, tables = {}, checks = {} }: Scenario) {
  const rowsOf = (key: string, rows: readonly (Row | null)[]) =>
    rows.map((row, index) => (row === null ? null : named(computed.tables[key]?.[index] ?? {}, row)));
  return {
    came: {
      results: named(computed.results, results),
      tables: Object.fromEntries(Object.entries(tables).map(([key, rows]) => [key, rowsOf(key, rows)])),
      checks: named(computed.checks, checks),
    },
    expected: {
      results: closely(results),
      tables: Object.fromEntries(
        Object.entries(tables).map(([key, rows]) => [key, rows.map((row) => (row === null ? null : closely(row)))]),
      ),
      checks,
    },
  };
}
