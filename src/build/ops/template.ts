import { readFile, writeFile } from "node:fs/promises";
import { langOf, type Lang } from "../../core/lang";
import { excelRefusals } from "../../plan/excel-refusals";
import { layoutProblems } from "../../plan/layout-problems";
import type { SheetPlan } from "../../plan/sheet-plan";
import { NOTHING_TAKEN } from "../../plan/taken-names";
import { openTemplate, type OpenedTemplate } from "../../templates/define";
import { TEMPLATES } from "../../templates/registry";
import { renderTemplate } from "../../templates/render";
import { encodePlan } from "../../files/xlsx/encode-plan";
import { renderTeamTemplate } from "../../teams/templates/render-team-template";
import { TEAM_FILE_ENDING } from "../../teams/templates/team-template";
import { readTeamTemplate } from "../../teams/templates/template-file";
import { parseArguments } from "./arguments";
import { saidInWords } from "./teams/said-in-words";
import { currencyIn, dayIn, unitOf } from "./plan-options";
import { withEntries, type Entries, type Entry } from "./template-entries";

interface Request extends Omit<Entries, "today" | "unit"> {
  readonly template: string;
  readonly lang?: string;
  readonly unit?: string;
  /** ISO 4217, such as EUR. */
  readonly currency?: string;
  readonly today?: string;
}

/**
 * `template ID [--set name=value] [--rows table=FILE] [--empty]` with `--values` prints what it computes, with `--out FILE.xlsx`
 * writes it as a workbook with live formulas and no cached values; `template --batch FILE` computes an array of requests in one process.
 */
export async function run(argv: readonly string[]): Promise<number> {
  const {
    words: [id],
    options,
    lists,
    flags,
  } = parseArguments(argv, ["lang", "out", "unit", "currency", "today", "batch"], {
    lists: ["set", "rows"],
    flags: ["values", "empty"],
  });
  const batch = options.get("batch");
  if (batch !== undefined) return print(await computeAll(JSON.parse(await readFile(batch, "utf8")) as unknown));
  const out = options.get("out");
  if (id?.endsWith(TEAM_FILE_ENDING)) return fromTeam(id, out, langOf(options.get("lang")));
  if (out === undefined && !flags.has("values")) {
    const example = `template ${id ?? "ID"} --out ${id ?? "plan"}.xlsx`;
    throw new Error(`Say --values to see what it computes, or where to write it, for example: ${example}`);
  }
  const request: Request = {
    template: id ?? "",
    empty: flags.has("empty"),
    set: Object.fromEntries(
      lists("set")
        .map(pairOf)
        .map(([name, text]) => [name, entryOf(text)]),
    ),
    rows: Object.fromEntries(await Promise.all(lists("rows").map(pairOf).map(rowsFromFile))),
    ...Object.fromEntries(["lang", "unit", "currency", "today"].flatMap((name) => (options.has(name) ? [[name, options.get(name)]] : []))),
  };
  const laid = await laidOut(request);
  const { template, plan } = laid;
  if (out !== undefined) {
    const refused = excelRefusals(plan);
    if (refused.length > 0) throw new Error(`Excel would refuse this workbook: ${refused.join("; ")}.`);
    const bytes = await encodePlan(plan);
    await writeFile(out, bytes);
    if (!flags.has("values")) {
      const problems = layoutProblems(plan);
      const written = { file: out, bytes: bytes.length, template: template.definition.id, lang: template.lang, sheet: plan.sheetName };
      return print({ ...written, ...(problems.length > 0 && { problems }) });
    }
  }
  return print(await computed(laid));
}

/** A team's template as a workbook, refused with the reasons where it should not be opened. */
async function fromTeam(file: string, out: string | undefined, lang: Lang): Promise<number> {
  if (out === undefined) throw new Error(`Say where to write it, for example: template ${file} --out plan.xlsx`);
  const source = await readFile(file, "utf8");
  const template = saidInWords(lang, () => readTeamTemplate(source));
  const plan = renderTeamTemplate(template, { taken: NOTHING_TAKEN });
  const bytes = await encodePlan(plan);
  await writeFile(out, bytes);
  const { id, version, name } = template;
  return print({ file: out, bytes: bytes.length, template: id, version, name, lang: plan.lang, sheet: plan.sheetName });
}

/** The engine is loaded only where something is to be computed. */
const computed = async ({ template, plan, today }: LaidOut) => (await import("./computed-template")).computeTemplate(template, plan, today);

async function computeAll(requests: unknown): Promise<unknown[]> {
  if (!Array.isArray(requests)) throw new Error('A batch is a JSON array of {"template": "ltv-model", "lang": "en", "set": {…}}.');
  const results: unknown[] = [];
  for (const request of requests as readonly Request[]) {
    results.push(await computed(await laidOut(request)));
  }
  return results;
}

interface LaidOut {
  readonly template: OpenedTemplate;
  readonly plan: SheetPlan;
  readonly today: number;
}

async function laidOut(request: Request): Promise<LaidOut> {
  const definition = TEMPLATES.find((candidate) => candidate.id === request.template);
  if (!definition) throw new Error(`There is no template “${request.template}”. There are: ${TEMPLATES.map(({ id }) => id).join(", ")}.`);
  const lang: Lang = langOf(request.lang);
  const unit = unitOf(request.unit, lang);
  const today = dayIn(request);
  const template = withEntries(await openTemplate(definition, lang), { ...request, unit, today });
  return { template, plan: renderTemplate(template, { taken: NOTHING_TAKEN, today, moneyUnit: unit, ...currencyIn(request) }), today };
}

function pairOf(text: string): readonly [string, string] {
  const at = text.indexOf("=");
  if (at < 1) throw new Error(`“${text}” is no name=value.`);
  return [text.slice(0, at), text.slice(at + 1)];
}

const rowsFromFile = async ([table, file]: readonly [string, string]) => [table, JSON.parse(await readFile(file, "utf8")) as []] as const;

/** A number where it reads as one, nothing as a blank cell, else a text. */
const entryOf = (text: string): Entry => (text === "" ? null : /^[+-]?(\d+\.?\d*|\.\d+)(e[+-]?\d+)?$/i.test(text) ? Number(text) : text);

function print(value: unknown): number {
  process.stdout.write(`${JSON.stringify(value)}\n`);
  return 0;
}
