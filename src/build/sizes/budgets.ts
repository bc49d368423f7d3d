import { CHARTS } from "../../charts/registry";
import type { ChunkSize } from "./chunk-sizes";

/** What some of the add-in's files may weigh, compressed. */
export interface Budget {
  readonly name: string;
  readonly limit: number;
  readonly holds: (chunk: ChunkSize) => boolean;
  /** All such files together, or each of them. */
  readonly counts: "together" | "each";
}

export interface Spent extends Budget {
  readonly bytes: number;
  /** The largest file of those that count each. */
  readonly file?: string;
}

const KB = 1024;
const script = ({ file }: ChunkSize): boolean => file.endsWith(".js");
const named =
  (pattern: RegExp) =>
  (chunk: ChunkSize): boolean =>
    script(chunk) && pattern.test(chunk.file);

/**
 * The pane is shown when the scripts are there that its page names: React and ten Fluent components alone are 121 KB. Everything else loads
 * while it is shown or when it is asked for. The catalogue holds what is said of each template and nothing of its sheet.
 */
export const BUDGETS: readonly Budget[] = [
  { name: "before the pane is shown", limit: 124 * KB, counts: "together", holds: (chunk) => chunk.start && script(chunk) },
  { name: "the functions in cells", limit: 90 * KB, counts: "together", holds: named(/^functions\.js$/) },
  { name: "the way to the workbook", limit: 24 * KB, counts: "together", holds: named(/src_excel_excel-workbook/) },
  { name: "the catalogue of templates", limit: 12 * KB, counts: "together", holds: named(/src_templates_registry/) },
  { name: "a template's structure, or its words in one language", limit: 12 * KB, counts: "each", holds: named(/src_templates_catalogue/) },
  // A chart, what puts it on a sheet, and the rules that look for its findings are loaded at different times.
  ...CHARTS.map(({ id }) => ({
    name: `the chart ${id}, its sheet, or its rules`,
    limit: 6 * KB,
    counts: "each" as const,
    holds: named(new RegExp(`src_charts_catalogue_${id}_`)),
  })),
  // Half a thousand more than at first: the tails of the gamma distribution keep their digits for any shape.
  { name: "the mathematics that several charts share", limit: 10 * KB, counts: "together", holds: named(/charts_mathematics/) },
  { name: "the festivals that several charts mark", limit: 4 * KB, counts: "together", holds: named(/charts_festivals/) },
  {
    name: "the page of charts, with the words of sheets in thirteen languages",
    // Four more than at first: several tables on a sheet, money in sections of several currencies, times counted since 1970, active users.
    limit: 92 * KB,
    counts: "together",
    holds: named(/pages_charts_ChartsPage|charts_(scene|sheets)|reading_tables/),
  },
  { name: "what lays out the sheets of charts", limit: 9 * KB, counts: "together", holds: named(/charts_plans/) },
  {
    name: "the worker that reads files, with those words and the library of workbooks",
    limit: 108 * KB,
    counts: "together",
    holds: named(/\/reader\./),
  },
  { name: "the page of functions, with its words in all languages", limit: 260 * KB, counts: "together", holds: named(/FunctionsPage/) },
];

export const spending = (sizes: readonly ChunkSize[]): readonly Spent[] =>
  BUDGETS.map((budget) => {
    const chunks = sizes.filter(budget.holds).toSorted((a, b) => b.gzip - a.gzip);
    if (budget.counts === "together") return { ...budget, bytes: chunks.reduce((sum, { gzip }) => sum + gzip, 0) };
    return { ...budget, bytes: chunks[0]?.gzip ?? 0, ...(chunks[0] && { file: chunks[0].file }) };
  });

/** One sentence for each budget that is overspent, and for each of what there is always that finds nothing to count any more. */
export const overspent = (sizes: readonly ChunkSize[]): readonly string[] =>
  spending(sizes).flatMap(({ name, bytes, limit, file, counts }) => {
    if (bytes === 0 && counts === "together")
      return [`No file counts as "${name}"; the budget has to be told what its files are called now.`];
    return bytes > limit
      ? [`${name}${file === undefined ? "" : ` (${file})`}: ${bytes} bytes of ${limit}; load later what is not needed at once.`]
      : [];
  });
