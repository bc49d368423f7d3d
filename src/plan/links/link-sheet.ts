import { cellArea, contains } from "../area";
import { coalesceCells } from "../coalesce-cells";
import type { Lang } from "../../core/lang";
import type { Look, StyleRole } from "../../design/cell-styles";
import { SHEET_WORDS } from "../layout/sheet-words";
import type { Area, LinkedCell, SheetPlan, ValidationPlan } from "../sheet-plan";
import { placeKey } from "../standing/cells-of";

/** The looks of entries that are linked. */
const LINKED: Readonly<Partial<Record<StyleRole, StyleRole>>> = {
  input: "inputLinked",
  inputWords: "inputLinkedWords",
  inputLine: "inputLinkedWords",
  inputText: "inputLinkedWords",
};

/** How an entry looks where a plan has it, and how it does with a link in it. */
export const lookAt = ({ styles }: Pick<SheetPlan, "styles">, area: Area): Look =>
  styles.findLast((run) => contains(run.area, area))?.style ?? "input";
export const linkedLook = (look: Look): StyleRole => (typeof look === "string" ? LINKED[look] : undefined) ?? "inputLinked";

/** A linked cell with the sheet it takes from; none where it rests on its own sheet. */
export interface WrittenLink extends LinkedCell {
  readonly source?: string;
}

/**
 * A laid-out sheet with links in its inputs: in the colour of links on the fill of inputs, with their rules, and with a prompt that begins
 * with where they come from. `kept` are cells that links rest on, which clearing the samples leaves. `compared`
 * speak of other sheets too, and are no inputs.
 */
export function linkSheet(
  plan: SheetPlan,
  links: readonly WrittenLink[],
  kept: readonly Area[] = [],
  compared: readonly LinkedCell[] = [],
): SheetPlan {
  const at = new Map<string, WrittenLink>([...links, ...compared].map((link) => [placeKey(link), link]));
  const without = plan.blocks.map((block) => ({
    ...block,
    cells: block.cells.map((line, down) =>
      line.map((cell, across) => (at.has(placeKey({ row: block.row + down, column: block.column + across })) ? null : cell)),
    ),
  }));
  return {
    ...plan,
    blocks: [...without, ...coalesceCells([...links, ...compared].map(({ row, column, formula }) => ({ row, column, cell: { formula } })))],
    styles: [
      ...plan.styles,
      ...links.map(({ row, column }) => {
        const area = cellArea(row, column);
        return { area, style: linkedLook(lookAt(plan, area)) };
      }),
    ],
    validations: plan.validations.flatMap((validation) => withHints(validation, plan.lang, at)),
    samples: plan.samples.flatMap((area) => except(area, [...kept, ...links.map(({ row, column }) => cellArea(row, column))])),
    linked: [...links, ...compared].map(({ row, column, formula }) => ({ row, column, formula })),
  };
}

/** One rule over cells of which some are linked, as one for each stretch of them that says the same. */
function withHints(validation: ValidationPlan, lang: Lang, at: ReadonlyMap<string, WrittenLink>): ValidationPlan[] {
  const { area, prompt, rule } = validation;
  const sourceAt = (row: number): string | undefined => at.get(placeKey({ row, column: area.column }))?.source;
  const stretches: { row: number; rows: number; source: string | undefined }[] = [];
  for (let row = area.row; row < area.row + area.rows; row += 1) {
    const last = stretches.at(-1);
    if (last && last.source === sourceAt(row)) last.rows += 1;
    else stretches.push({ row, rows: 1, source: sourceAt(row) });
  }
  // A rule that speaks of its own row reads as it stands in the first of its cells.
  if (stretches.length > 1 && Object.values(rule).some((part) => typeof part === "string" && part.startsWith("="))) return [validation];
  return stretches.map(({ row, rows, source }) => ({
    ...validation,
    area: { ...area, row, rows },
    ...(source !== undefined && { prompt: { ...prompt, message: SHEET_WORDS[lang].linked(source, prompt.message) } }),
  }));
}

/** A column of cells without some of them. */
function except(area: Area, kept: readonly Area[]): Area[] {
  const stretches: Area[] = [];
  for (let row = area.row; row < area.row + area.rows; row += 1) {
    const line = { ...area, row, rows: 1 };
    if (kept.some((one) => contains(one, line))) continue;
    const last = stretches.at(-1);
    if (last && last.row + last.rows === row) stretches[stretches.length - 1] = { ...last, rows: last.rows + 1 };
    else stretches.push(line);
  }
  return stretches;
}
