import { dateOfSerial } from "../../../core/cells/serial-date";
import type { Lang } from "../../../core/lang";
import type { ChartWords } from "../../define";
import { compactNumber } from "../../format/compact-number";
import { periodText } from "../../format/date-text";
import { CHART_WORDS } from "../../words";
import type { Period } from "../../../analysis/periods";
import type { DriverRow, Drivers, Factor } from "./data";
import { WORDS } from "./words";

/** A change with its sign. */
export const signed = (value: number, lang: Lang): string => `${value > 0 ? "+" : ""}${compactNumber(value, lang)}`;

/** A month by its name, other days by the first and the last. */
export function spanText(period: Period, lang: Lang): string {
  const month = period.end - period.start >= 27 && dateOfSerial(period.start).day === 1;
  return periodText(period, month ? "month" : period.end === period.start ? "day" : "week", lang);
}

/** The factor that moved the most, in the direction or against it. */
export function largestOf({ factors, total }: Drivers): { readonly factor: Factor; readonly part: number } | null {
  const parts = factors.map((factor, at) => ({ factor, part: total.effects?.[at] ?? 0 }));
  return total.effects === null
    ? null
    : parts.reduce<(typeof parts)[number] | null>((most, one) => (most && Math.abs(most.part) >= Math.abs(one.part) ? most : one), null);
}

export function words(data: Drivers, lang: Lang): ChartWords {
  const said = WORDS[lang];
  const cells = ({ before, after, effects }: DriverRow) => [
    before,
    after,
    after - before,
    ...data.factors.map((_, at) => effects?.[at] ?? null),
  ];
  return {
    title: titleOf(data, lang),
    sentence: sentenceOf(data, lang),
    table: {
      columns: [
        { key: "name", header: said.compared, unit: "text" },
        { key: "before", header: said.before, unit: "amount" },
        { key: "after", header: said.after, unit: "amount" },
        { key: "change", header: said.change, unit: "amount" },
        ...data.factors.map((factor) => ({ key: factor, header: said.factors[factor], unit: "amount" }) as const),
      ],
      rows:
        data.periods === null
          ? []
          : [[{ value: null, text: said.total }, ...cells(data.total)], ...data.rows.map((row) => [row.name ?? "", ...cells(row)])],
    },
  };
}

function titleOf(data: Drivers, lang: Lang): string {
  const said = WORDS[lang];
  if (data.periods === null) return said.noPeriods;
  const moved = data.total.after - data.total.before;
  const largest = largestOf(data);
  if (largest === null) return said.unmade(signed(moved, lang));
  if (moved === 0) return said.same;
  return said.title(moved > 0, compactNumber(Math.abs(moved), lang), said.factors[largest.factor], signed(largest.part, lang));
}

function sentenceOf(data: Drivers, lang: Lang): string {
  const said = WORDS[lang];
  const { periods, total, factors, mix } = data;
  if (periods === null) return said.noPeriods;
  const { space, comma, stop } = CHART_WORDS[lang].symbols;
  const amount = (value: number): string => compactNumber(value, lang);
  const points = (share: number): string => `${share > 0 ? "+" : share < 0 ? "−" : ""}${Math.abs(share * 100).toFixed(2)}`;
  const parts = factors.map((factor, at) => said.part(said.factors[factor], signed(total.effects?.[at] ?? 0, lang)));
  return [
    said.sentence(amount(total.after), amount(total.before), spanText(periods.after, lang), spanText(periods.before, lang)),
    ...(total.effects === null ? [] : [`${parts.join(comma)}${stop.trim()}`]),
    ...(mix === null ? [] : [said.mix(points(mix.total), points(mix.mix), points(mix.rate))]),
    ...(factors.includes("traffic") ? [said.merged.frequency] : [factors.includes("perVisit") ? said.merged.orders : said.merged.traffic]),
  ].join(space);
}
