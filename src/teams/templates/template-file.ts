import { LANGS } from "../../core/lang";
import type { Look } from "../../design/cell-styles";
import { areaAddress, cellAddress } from "../../plan/area";
import type { Area, SheetPlan } from "../../plan/sheet-plan";
import { refuse, TeamTemplateError } from "./refusal";
import { integer, oneOf, record, text } from "./shape";
import { sheetShape } from "./sheet-shape";
import { TEAM_FORMAT, TEAM_FORMAT_VERSION, TEAM_LIMITS, type TeamTemplate } from "./team-template";
import { templateProblems } from "./template-problems";

const at = ({ row, column }: { readonly row: number; readonly column: number }): string => cellAddress(row, column);
const over = (area: Area): string => areaAddress(area, "none");

/** Areas as people write them, whatever the key they stand under. */
function written(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(written);
  if (typeof value !== "object" || value === null) return value;
  const { row, column, rows, columns } = value as Partial<Area>;
  if (typeof row === "number" && typeof column === "number")
    return typeof rows === "number" && typeof columns === "number"
      ? over(value as Area)
      : Object.keys(value).length === 2
        ? at(value as Area)
        : value;
  return Object.fromEntries(Object.entries(value).map(([key, one]) => [key, written(one)]));
}

/** A template as the text of its file. */
export function writeTeamTemplate({ id, version, name, summary, from, plan }: TeamTemplate): string {
  const looks = new Map<string, number>();
  const numberOf = (look: Look): number => {
    const key = JSON.stringify(look);
    const known = looks.get(key) ?? looks.size;
    looks.set(key, known);
    return known;
  };
  const styles = plan.styles.map(({ area, style }) => ({ area: over(area), look: numberOf(style) }));
  const { lang, identity, tabColor, freeze } = plan;
  const { moneyUnit, currency, day } = identity ?? {};
  const sheet = {
    ...(tabColor !== undefined && { tabColor }),
    columns: plan.columns,
    rows: plan.rows,
    blocks: plan.blocks.map((block) => ({ at: at(block), cells: block.cells })),
    looks: [...looks.keys()].map((key) => JSON.parse(key) as unknown),
    styles,
    formats: written(plan.formats),
    merges: plan.merges.map(over),
    tables: written(plan.tables),
    names: written(plan.names),
    anchors: written(plan.anchors ?? {}),
    validations: written(plan.validations),
    conditionals: written(plan.conditionals),
    notes: plan.notes.map((note) => ({ at: at(note), text: note.text })),
    ...(freeze && { freeze }),
    columnGroups: plan.columnGroups,
    page: written(plan.page),
    charts: written(plan.charts),
    samples: plan.samples.map(over),
    home: at(plan.home),
  };
  const head = { format: TEAM_FORMAT, formatVersion: TEAM_FORMAT_VERSION, id, version, name, summary, ...(from && { from }) };
  return `${JSON.stringify({ ...head, lang, ...(moneyUnit && { moneyUnit }), ...(currency !== undefined && { currency }), ...(day !== undefined && { day }), sheet })}\n`;
}

const head = record<
  { id: string; version: number; name: string; summary: string; lang: (typeof LANGS)[number] },
  { from: { id: string; version: number }; moneyUnit: "yuan" | "wan"; currency: string; day: number }
>(
  {
    id: text(60, 1),
    version: integer(1, 1_000_000),
    name: text(TEAM_LIMITS.name, 1),
    summary: text(TEAM_LIMITS.summary),
    lang: oneOf(LANGS),
  },
  {
    from: record({ id: text(60, 1), version: integer(1, 1_000_000) }),
    moneyUnit: oneOf(["yuan", "wan"]),
    currency: text(3, 3),
    day: integer(0, 2_958_465),
  },
);

/** The template in a text from anywhere. Throws a `TeamTemplateError` that says all for which it is not taken. */
export function readTeamTemplate(source: string): TeamTemplate {
  if (source.length > TEAM_LIMITS.file) refuse("tooLarge", "file", String(source.length));
  const parsed = parse(source);
  const { formatVersion } = record({ format: oneOf([TEAM_FORMAT]), formatVersion: integer(1, 1e9) })(parsed, "template");
  if (formatVersion > TEAM_FORMAT_VERSION) refuse("newer", "formatVersion", String(formatVersion));
  const { id, version, name, summary, lang, from, moneyUnit, currency, day } = head(parsed, "template");
  const { looks, styles, blocks, notes, ...sheet } = sheetShape((parsed as { sheet?: unknown }).sheet, "sheet");
  const plan: SheetPlan = {
    ...sheet,
    id,
    version,
    lang,
    sheetName: name,
    identity: {
      kind: "template",
      id,
      version,
      lang,
      ...(moneyUnit && { moneyUnit }),
      ...(currency !== undefined && { currency }),
      ...(day !== undefined && { day }),
    },
    blocks: blocks.map(({ at: from_, cells }) => ({ ...from_, cells })),
    styles: styles.map(({ area, look }, index) => ({
      area,
      style: looks[look] ?? refuse("malformed", `sheet.styles[${index}].look`, String(look)),
    })),
    notes: notes.map(({ at: where, text: note }) => ({ ...where, text: note })),
  };
  const problems = templateProblems(plan);
  if (problems.length > 0) throw new TeamTemplateError(problems);
  return { id, version, name, summary, ...(from && { from }), plan };
}

function parse(source: string): unknown {
  try {
    const parsed = JSON.parse(source.replace(/^\ufeff/, "")) as unknown;
    if (typeof parsed === "object" && parsed !== null && (parsed as { format?: unknown }).format === TEAM_FORMAT) return parsed;
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error;
  }
  return refuse("notOurs", "file", "");
}
