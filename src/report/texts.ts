import { dateText } from "../charts/format/date-text";
import { SHEET_WORDS } from "../charts/sheet/words";
import type { Period } from "../analysis/periods";
import type { Lang } from "../core/lang";
import { PUNCTUATION } from "../core/punctuation";
import { CHART_PAGE_WORDS } from "../locale/chart-page";
import type { ReportBlock } from "./blocks";
import type { ReportRequest } from "./request";
import type { ReportTotals } from "./totals";
import { REPORT_WORDS } from "./words";

const periodText = ({ start, end }: Period, lang: Lang): string => REPORT_WORDS[lang].days(dateText(start, lang), dateText(end, lang));

export const titleOf = ({ period }: ReportTotals, lang: Lang): string =>
  `${REPORT_WORDS[lang].title}${period ? `${PUNCTUATION[lang].colon}${periodText(period, lang)}` : ""}`;

/** The days, those they are held against, and the source with how far the report follows it. */
export function originOf(
  { reading, lang }: ReportRequest,
  { period, against, link }: ReportTotals,
  blocks: readonly ReportBlock[],
): string {
  const said = REPORT_WORDS[lang];
  const days = period && periodText(period, lang);
  const held = days !== null && against?.known ? said.held(days, periodText(against, lang)) : days;
  const follows = link !== null || blocks.some(({ linked }) => linked.ok);
  const source = follows ? said.linked(reading.source.source) : SHEET_WORDS[lang].copied(reading.source.source);
  return held === null ? source : `${held} · ${source}`;
}

/** How figures come about, what each chart rests on, and why some of them do not follow the source. */
export function notesOf({ settings, lang }: ReportRequest, totals: ReportTotals, blocks: readonly ReportBlock[]): readonly string[] {
  const said = REPORT_WORDS[lang];
  const { list } = PUNCTUATION[lang];
  const { against, measures, why } = totals;
  const copied = blocks.flatMap(({ name, linked }) => (linked.ok ? [] : [{ name, why: linked.why }]));
  const reasons = [...new Set(copied.map((one) => one.why))].map((reason) =>
    said.copied(copied.flatMap((one) => (one.why === reason ? [one.name] : [])).join(list), CHART_PAGE_WORDS[lang].notLinked[reason]),
  );
  return [
    ...(against === null
      ? [said.noDays]
      : against.known
        ? [said.comparisons[settings.compare ?? "before"], said.changeIs]
        : [said.noneBefore(periodText(against, lang))]),
    ...(measures.includes("roi") ? [said.roi] : []),
    ...(blocks.some(({ shared }) => "breakeven_roi" in shared.values) ? [said.breakEven] : []),
    ...blocks.flatMap(({ name, notes }) => notes.map((note) => said.block(name, note))),
    ...(why === null || measures.length === 0 ? [] : [said.copied(said.totals, CHART_PAGE_WORDS[lang].notLinked[why])]),
    ...reasons,
    said.kept,
  ];
}
