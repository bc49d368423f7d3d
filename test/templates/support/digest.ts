import type { PlanCell, SheetPlan } from "../../../src/plan/sheet-plan";
import type { Field } from "../../../src/plan/structure/field";
import type { OpenedTemplate } from "../../../src/templates/define";
import type { SheetValues, Value } from "./sheet-values";

const textOf = (cell: PlanCell | undefined): string =>
  cell === null || cell === undefined ? "" : typeof cell === "object" ? cell.formula : String(cell);

/** Ten digits: what two machines agree on. */
const written = (value: Value): string => (typeof value === "number" ? String(Number(value.toPrecision(10))) : String(value ?? ""));

/**
 * A template's sheet as a page of text that can be read and compared: what stands where, one formula for each computed
 * value and column, what
 * its checks and the numbers of its first screen show with the samples, its charts, its pages. Samples and looks are left out.
 */
export function digestOf(plan: SheetPlan, { structure }: OpenedTemplate, values: SheetValues): string {
  const cells = new Map<string, PlanCell>();
  for (const { row, column, cells: lines } of plan.blocks)
    lines.forEach((line, down) => line.forEach((cell, across) => cells.set(`${row + down}:${column + across}`, cell)));
  const at = (row: number, column: number): string => textOf(cells.get(`${row}:${column}`));
  const anchors = plan.anchors ?? {};
  const keyed = (kind: string) =>
    Object.entries(anchors)
      .filter(([key]) => key.startsWith(`${kind}.`))
      .map(([key, area]) => [key.slice(kind.length + 1), area] as const);
  const results = (first: number, column: number, last = first): string =>
    `    → ${[first, last]
      .slice(0, last - first + 1)
      .map((row) => written(values.at(row, column)))
      .join("  ")}`.trimEnd();
  const lines: string[] = [`${at(0, 1)}`, at(1, 1), ""];
  lines.push("Checks", ...keyed("checks").flatMap(([key, { row, column }]) => [`  ${key}  ${at(row, column)}`, results(row, column)]), "");
  lines.push(
    "Numbers",
    ...keyed("kpis").flatMap(([key, { row, column }]) => [
      `  ${key}  ${at(row - 1, column)}: ${at(row, column)}  ${at(row + 1, column)}`.trimEnd(),
      results(row, column, row + 1),
    ]),
    "",
  );
  lines.push("Sections", ...keyed("sections").map(([key, { row, column }]) => `  ${key}  ${at(row, column)}`), "");
  lines.push(
    "Values",
    ...keyed("values").map(([name, { row, column }]) => {
      const field = structure.values[name];
      return `  ${name}  ${field?.kind === "entered" ? `entered, ${field.entry.kind}` : at(row, column)}`;
    }),
    "",
  );
  for (const [key, area] of keyed("tables")) {
    lines.push(`Table ${key}  ${area.rows - 1} rows`);
    Object.entries<Field>(structure.tables[key]?.columns ?? {}).forEach(([column, field], index) => {
      const shown = field.kind === "entered" ? `entered, ${field.entry.kind}` : at(area.row + 1, area.column + index);
      lines.push(`  ${column}  ${at(area.row, area.column + index)}: ${shown}`);
    });
    lines.push("");
  }
  lines.push(
    "Charts",
    ...plan.charts.map(
      ({ name, title, kind, at: { rows, columns }, series }) =>
        `  ${name}  ${rows} × ${columns} cells  ${kind}: ${title}; ${series.map((one) => one.name).join(", ")}`,
    ),
    "",
  );
  const { orientation, scale, breaks = [], printArea } = plan.page;
  const left = breaks.map((row) =>
    Object.entries(anchors)
      .filter(([key]) => key.startsWith("sections."))
      .findLast(([, area]) => area.row <= row)?.[0]
      .slice(9),
  );
  lines.push(
    `Pages  ${orientation}, ${scale} %, ${printArea.columns} columns, ${breaks.length + 1} pages, the later ones from ${left.join(", ")}`,
  );
  return `${lines.join("\n")}\n`;
}
