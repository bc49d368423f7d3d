import type { Area } from "../../../plan/sheet-plan";
import { readChart } from "../chart/read-chart";
import type { FileChart } from "../../file-chart";
import type { FileLoss } from "../file-loss";
import { relationships } from "../package/relationships";
import { allNamed, descend, parseXml, type XmlElement } from "../package/xml";
import { partText, type Parts } from "../package/zip";

const number = (element: XmlElement | undefined, name: string) => Number(descend(element, name)?.text ?? 0);

/** The cells a drawing covers: from its corner to the cell its other corner touches. */
function anchorArea(anchor: XmlElement): Area {
  const from = descend(anchor, "from");
  const to = descend(anchor, "to");
  const row = number(from, "row");
  const column = number(from, "col");
  if (!to) return { row, column, rows: 15, columns: 8 };
  const rows = number(to, "row") - row + (number(to, "rowOff") > 0 ? 1 : 0);
  const columns = number(to, "col") - column + (number(to, "colOff") > 0 ? 1 : 0);
  return { row, column, rows: Math.max(rows, 1), columns: Math.max(columns, 1) };
}

export interface FileDrawing {
  readonly charts: readonly FileChart[];
  readonly losses: readonly FileLoss[];
}

/** The charts of a sheet's drawing, and what else is drawn there. */
export function fileDrawing(parts: Parts, path: string, sheet: string): FileDrawing {
  const source = partText(parts, path);
  if (source === undefined) return { charts: [], losses: [] };
  const targets = new Map(relationships(parts, path).map((relation) => [relation.id, relation]));
  const charts: FileChart[] = [];
  const losses: FileLoss[] = [];
  for (const anchor of parseXml(source).children.filter(({ name }) => /Anchor$/.test(name))) {
    const name = allNamed(anchor, "cNvPr")[0]?.attributes["name"] ?? "";
    const reference = allNamed(anchor, "chart").find(({ attributes }) => attributes["id"] !== undefined);
    if (reference) {
      const target = targets.get(reference.attributes["id"] ?? "");
      const part = target?.type === "chart" ? partText(parts, target.target) : undefined;
      const chart = part === undefined ? undefined : readChart(parseXml(part), name, anchorArea(anchor));
      if (chart) charts.push(chart);
      else losses.push({ kind: "chartKind", count: 1, sheet, name });
    } else if (allNamed(anchor, "pic").length > 0) losses.push({ kind: "image", count: 1, sheet, name });
    else if (allNamed(anchor, "slicer").length > 0) continue;
    else if (name) losses.push({ kind: "shape", count: 1, sheet, name });
  }
  return { charts, losses };
}
