import { linkOf } from "../carried/carried-piece";
import type { PartCollector } from "../carried/carried-parts";
import { chartXml } from "../chart/chart-xml";
import { readChart } from "../chart/read-chart";
import type { FileChart } from "../../file-chart";
import { elementSources } from "../package/element-sources";
import { relationships, type Relationship } from "../package/relationships";
import { allNamed, descend, parseXml, type XmlElement } from "../package/xml";
import { partText, type Parts } from "../package/zip";

const number = (element: XmlElement | undefined, name: string) => Number(descend(element, name)?.text ?? 0);

/** The cells a chart covers: from its corner to the cell its other corner touches. */
function coveredCells(anchor: XmlElement): FileChart["at"] {
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
  /** The tag that opens it. */
  readonly root: string;
  readonly charts: readonly FileChart[];
  /** The anchors of everything else that is drawn there. */
  readonly sources: readonly string[];
  readonly relations: readonly Relationship[];
}

/** The charts of a sheet's drawing, and what else is drawn there. */
export function fileDrawing(parts: Parts, sheetPath: string, collect: PartCollector): FileDrawing {
  const path = relationships(parts, sheetPath).find(({ type }) => type === "drawing")?.target;
  const xml = path === undefined ? undefined : partText(parts, path);
  if (path === undefined || xml === undefined) return { root: "", charts: [], sources: [], relations: [] };
  const relations = relationships(parts, path);
  const charts: FileChart[] = [];
  const sources: string[] = [];
  const { root, children } = elementSources(xml);
  // Controls are wrapped whole for newer programs, and told by the sheet's own list of them.
  const drawn = children.filter(({ name, source }) => /Anchor$/.test(name) || (name === "AlternateContent" && !source.includes("a14")));
  for (const { source } of drawn) {
    const chart = chartOf(parts, parseXml(source), relations, collect);
    if (chart) charts.push(chart);
    else sources.push(source);
  }
  return { root, charts, sources, relations };
}

function chartOf(parts: Parts, anchor: XmlElement, relations: readonly Relationship[], collect: PartCollector): FileChart | undefined {
  const reference = allNamed(anchor, "chart").find(({ attributes }) => attributes["id"] !== undefined);
  const target = relations.find(({ id, type }) => id === reference?.attributes["id"] && type === "chart")?.target;
  const xml = target === undefined ? undefined : partText(parts, target);
  if (target === undefined || xml === undefined) return undefined;
  const chart = readChart(parseXml(xml), allNamed(anchor, "cNvPr")[0]?.attributes["name"] ?? "", coveredCells(anchor));
  if (!chart) return undefined;
  // One that we drew is drawn again.
  if (chartXml(chart) === xml) return chart;
  // Its own relationships name its colours and styles, which are kept with it.
  const own = relationships(parts, target);
  const links = Object.fromEntries(own.map((one) => [one.id, linkOf(one)]));
  const held = own.every((one) => one.external || collect.keep(one.target));
  return held ? { ...chart, drawn: { xml, links } } : chart;
}
