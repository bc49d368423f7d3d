import type { PlanCell, SheetPlan } from "../../../src/plan/sheet-plan";
import type { Field } from "../../../src/plan/structure/field";
import type { OpenedTemplate } from "../../../src/templates/define";

const textOf = (cell: PlanCell | undefined): string => (cell === null || cell === undefined ? "" : typeof cell === "object" ? cell.formula : String(cell));

/**
 * A template's sheet as a page of text that can be read and compared: what stands where, one formula for each computed value and column, its
 * charts, its pages. Samples and looks are left out.
 */
export function digestOf(plan: SheetPlan, { structure }: OpenedTemplate): string {
  const cells = new Map<string, PlanCell>();
  for (const { row, column, cells: lines } of plan.blocks) lines.forEach((line, down) => line.forEach((cell, across) => cells.set(`${row + down}:${column + across}`, cell)));
  const at = (row: number, column: number): string => textOf(cells.get(`${row}:${column}`));
  const anchors = plan.anchors ?? {};
  const keyed = (kind: string) => Object.entries(anchors).filter(([key]) => key.startsWith(`${kind}.`)).map(([key, area]) => [key.slice(kind.length + 1), area] as const);
  const lines: string[] = [`${at(0, 1)}`, at(1, 1), ""];
  lines.push("Checks", ...keyed("checks").map(([key, { row, column }]) => `  ${key}  ${at(row, column)}`), "");
  lines.push("Numbers", ...keyed("kpis").map(([key, { row, column }]) => `  ${key}  ${at(row - 1, column)}: ${at(row, column)}  ${at(row + 1, column)}`.trimEnd()), "");
  lines.push("Sections", ...keyed("sections").map(([key, { row, column }]) => `  ${key}  ${at(row, column)}`), "");
  lines.push("Values", ...keyed("values").map(([name, { row, column }]) => {
    const field = structure.values[name];
    return `  ${name}  ${field?.kind === "entered" ? `entered, ${field.entry.kind}` : at(row, column)}`;
  }), "");
  for (const [key, area] of keyed("tables")) {
    lines.push(`Table ${key}  ${area.rows - 1} rows`);
    Object.entries<Field>(structure.tables[key]?.columns ?? {}).forEach(([column, field], index) => {
      const shown = field.kind === "entered" ? `entered, ${field.entry.kind}` : at(area.row + 1, area.column + index);
      lines.push(`  ${column}  ${at(area.row, area.column + index)}: ${shown}`);
    });
    lines.push("");
  }
  lines.push("Charts", ...plan.charts.map(({ name, title, kind, at: { rows, columns }, series }) =>
    `  ${name}  ${rows} × ${columns} cells  ${kind}: ${title}; ${series.map((one) => one.name).join(", ")}`), "");
  const { orientation, scale, breaks = [], printArea } = plan.page;
  const left = breaks.map((row) => Object.entries(anchors).filter(([key]) => key.startsWith("sections.")).findLast(([, area]) => area.row <= row)?.[0].slice(9));
  lines.push(`Pages  ${orientation}, ${scale} %, ${printArea.columns} columns, ${breaks.length + 1} pages, the later ones from ${left.join(", ")}`);
  return `${lines.join("\n")}\n`;
}
