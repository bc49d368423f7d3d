import { isCellError, type CellValue } from "../../core/cell";
import type { SheetPlan } from "../../plan/sheet-plan";
import { planProblems } from "../../plan/plan-problems";
import type { Field } from "../../plan/structure/field";
import type { Unit } from "../../plan/structure/unit";
import type { OpenedTemplate } from "../../templates/define";
import { createHeadlessEngine } from "../../workbench/engine/headless";
import { fileToSnapshot } from "../../workbench/files/file-to-snapshot";
import { snapshotToFile } from "../../workbench/files/snapshot-to-file";
import { planToFile } from "../../files/xlsx/plan-to-file";
import { isoDayOfSerial, startOfDay } from "../../core/cells/serial-date";

/** A value as JSON: dates as ISO days, null for blank, errors as `{"$err"}`. */
type Printed = string | number | boolean | null | { readonly $err: string };

export interface ComputedTemplate {
  /** Everything that is worked out, by name. */
  readonly results: Readonly<Record<string, Printed>>;
  /** Every row of every table, by column. */
  readonly tables: Readonly<Record<string, readonly Readonly<Record<string, Printed>>[]>>;
  /** Null where nothing has been entered that could be judged. */
  readonly checks: Readonly<Record<string, boolean | null>>;
  /** What Excel would refuse of these entries, and what of them would be cut on the sheet; absent where there is nothing. */
  readonly problems?: readonly string[];
}

/** A sheet of a template that is to be calculated. */
export interface LaidTemplate {
  readonly template: OpenedTemplate;
  readonly plan: SheetPlan;
}

/** A laid-out template in the embedded workbook's own engine, calculated, by the keys of its structure. */
export async function computeTemplate(template: OpenedTemplate, plan: SheetPlan, today: number): Promise<ComputedTemplate> {
  const [computed] = await computeTemplates([{ template, plan }], today);
  if (!computed) throw new Error(`“${template.structure.id}” was not calculated`);
  return computed;
}

/** Several as the sheets of one workbook. */
export async function computeTemplates(laid: readonly LaidTemplate[], today: number): Promise<readonly ComputedTemplate[]> {
  const engine = createHeadlessEngine({
    lang: laid[0]?.template.lang ?? "en",
    snapshot: fileToSnapshot(planToFile(laid.map(({ plan }) => plan))).snapshot,
    now: () => startOfDay(today),
  });
  try {
    await engine.settle();
    const { sheets } = snapshotToFile(engine.save()).workbook;
    return laid.map(({ template, plan }) => {
      const written = sheets.find(({ name }) => name === plan.sheetName)?.cells ?? [];
      const cells = new Map(written.map(({ row, column, value }) => [`${row}:${column}`, value]));
      const beside = laid.map((each) => each.plan).filter((each) => each !== plan);
      return computedSheet(template, plan, beside, (row, column) => cells.get(`${row}:${column}`) ?? null);
    });
  } finally {
    engine.dispose();
  }
}

function computedSheet(
  { structure }: OpenedTemplate,
  plan: SheetPlan,
  sources: readonly SheetPlan[],
  at: (row: number, column: number) => CellValue,
): ComputedTemplate {
  const anchor = (key: string) => {
    const area = plan.anchors?.[key];
    if (!area) throw new Error(`The sheet of “${structure.id}” has no ${key}`);
    return area;
  };
  const problems = planProblems(plan, { sources, values: at });
  const computed = Object.entries<Field>(structure.values).filter(([, { kind }]) => kind === "computed");
  return {
    results: Object.fromEntries(
      computed.map(([name, { unit }]) => {
        const { row, column } = anchor(`values.${name}`);
        return [name, printed(at(row, column), unit)];
      }),
    ),
    tables: Object.fromEntries(
      Object.entries(structure.tables).map(([key, { columns }]) => {
        const area = anchor(`tables.${key}`);
        const fields = Object.entries<Field>(columns);
        return [
          key,
          Array.from({ length: area.rows - 1 }, (_, index) =>
            Object.fromEntries(
              fields.map(([column, { unit }], place) => [column, printed(at(area.row + 1 + index, area.column + place), unit)]),
            ),
          ),
        ];
      }),
    ),
    checks: Object.fromEntries(
      Object.keys(structure.checks).map((key) => {
        const { row, column } = anchor(`checks.${key}`);
        const sign = String(at(row, column) ?? "").slice(0, 1);
        return [key, sign === "○" ? null : sign === "✓"];
      }),
    ),
    ...(problems.length > 0 && { problems }),
  };
}

function printed(value: CellValue, unit: Unit): Printed {
  if (value === null || value === "") return null;
  if (isCellError(value)) return { $err: value.error };
  return (unit === "date" || unit === "month") && typeof value === "number" ? isoDayOfSerial(value) : value;
}
