import { CHART_WORDS } from "../charts/words";
import type { SheetPart } from "../charts/sheet/chart-sheet";
import { reachOf, sourceColumn } from "../charts/link/source-column";
import { given } from "../plan/structure/field";
import type { Check } from "../plan/structure/structure";
import type { TableReading } from "../reading/table-reading";
import type { ReportBlock } from "./blocks";
import type { ReportRequest } from "./request";
import type { ReportTotals } from "./totals";
import { REPORT_WORDS } from "./words";

const READ = "rows_read";
const NOW = "rows_now";

/** What must hold on a report: charts add up to the source, no row is missed, and the source is as long as it was read. */
export function checksOf({ reading, lang }: ReportRequest, { measures }: ReportTotals, blocks: readonly ReportBlock[]): SheetPart {
  const said = REPORT_WORDS[lang];
  const sums = measures.flatMap((measure) => {
    const added = measure === "roi" ? [] : blocks.flatMap(({ sheet }) => sheet.totals[measure] ?? []);
    return added.length === 0 ? [] : [{ measure, passes: `AND(${added.map((sum) => `ROUND(${sum}-${measure},2)=0`).join(",")})` }];
  });
  const missed = [...new Set(blocks.flatMap(({ counted }) => counted.map(({ check }) => check)))].map((check) => {
    const own = blocks.flatMap(({ counted, sheet, id }) =>
      counted.flatMap((one) => (one.check === check ? [{ key: one.key, sheet, id }] : [])),
    );
    const [first] = own;
    const key = `${first?.id.replaceAll("-", "_")}_${check}`;
    return { check, key, sheet: first?.sheet, passes: `${own.map((one) => one.key).join("+")}=0` };
  });
  const length = lengthOf(reading);
  return {
    values: length ? { [READ]: given("count"), [NOW]: given("count") } : {},
    words: length
      ? { [READ]: { label: said.rowsRead, sample: length.read }, [NOW]: { label: said.rowsNow, sample: { formula: `=${length.now}` } } }
      : {},
    checks: {
      ...Object.fromEntries(sums.map(({ measure, passes }) => [`agrees_${measure}`, { passes } satisfies Check])),
      ...Object.fromEntries(
        missed.map(({ check, key, sheet, passes }) => [check, { passes, ...(sheet?.checks[key]?.mild && { mild: true }) }]),
      ),
      ...(length && { same_rows: { passes: `${READ}=${NOW}`, mild: true } satisfies Check }),
    },
    checkWords: {
      ...Object.fromEntries(
        sums.map(({ measure }) => [`agrees_${measure}`, [said.agrees(CHART_WORDS[lang].measures[measure]), said.disagrees]]),
      ),
      ...Object.fromEntries(
        missed.flatMap(({ check, key, sheet }) => (sheet?.words.checks[key] ? [[check, sheet.words.checks[key]]] : [])),
      ),
      ...(length && { same_rows: said.sameRows }),
    } as SheetPart["checkWords"],
  };
}

/** How many cells of its fullest column a source has, when it was read and as a formula; null where no formula can refer to it. */
function lengthOf(reading: TableReading): { readonly read: number; readonly now: string } | null {
  const { source, columns, rows } = reading;
  const reach = reachOf(reading, false);
  const [first, last] = [rows[0], reach === "rows" ? rows.at(-1) : source.values.length - 1];
  if (source.outside || first === undefined || last === undefined) return null;
  const counted = columns.flatMap((column) => {
    const { at } = column;
    return at === null ? [] : [{ column, cells: source.values.slice(first, last + 1).filter((row) => (row[at] ?? null) !== null).length }];
  });
  const fullest = counted.sort((a, b) => b.cells - a.cells)[0];
  return fullest ? { read: fullest.cells, now: `COUNTA(${sourceColumn(reading, fullest.column, reach)})` } : null;
}
