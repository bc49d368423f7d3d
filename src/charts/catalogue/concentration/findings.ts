import type { Lang } from "../../../core/lang";
import type { ChartWords } from "../../define";
import { fill } from "../../format/fill";
import { percentText, ratioText } from "../../format/ratio";
import { CHART_WORDS } from "../../words";
import type { Concentration } from "./data";
import { WORDS } from "./words";

/** The fraction that the title tells. */
const TOLD = 0.2;
/** Of fewer names a fifth is one or two of them. */
const MANY = 10;

export function words(data: Concentration, lang: Lang): ChartWords {
  const text = CHART_WORDS[lang];
  const said = WORDS[lang];
  const { measure, holders, held, of } = data;
  const [first] = holders;
  return {
    title: titleOf(data, lang).title,
    sentence: held && first ? said.sentence(of, holders.length, first.name, percentText(first.share), ratioText(held.gini)) : said.below,
    table: {
      columns: [
        { key: "name", header: text.name[of], unit: "text" },
        { key: measure, header: text.measures[measure], unit: measure === "orders" ? "count" : "amount" },
        { key: "share", header: said.share, unit: "share" },
        { key: "cumulative_share", header: said.cumulative, unit: "share" },
      ],
      rows: [
        ...holders.map((one) => [one.name, one.value, held ? one.share : null, held ? one.cumulative : null]),
        ...(held
          ? [
              ...held.top.map(({ fraction, share }) => [
                { value: `top_${fraction}`, text: said.top(percentText(fraction)) },
                null,
                share,
                null,
              ]),
              [{ value: "gini", text: said.gini }, null, { value: held.gini, text: ratioText(held.gini) }, null],
              [{ value: "effective_number", text: said.effective }, null, { value: held.effective, text: ratioText(held.effective) }, null],
            ]
          : []),
      ],
    },
  };
}

/** What the top fifth or, of a few names, the first holds, and as how many equal names that is. */
export function titleOf(
  { of, measure, held, holders }: Concentration,
  lang: Lang,
): { readonly title: string; readonly template: string | null } {
  const name = CHART_WORDS[lang].measures[measure];
  if (!held) return { title: WORDS[lang].plain(name), template: null };
  const template = (holders.length < MANY ? WORDS[lang].few : WORDS[lang].title)(of, name);
  const [first] = holders;
  const top = held.top.find(({ fraction }) => fraction === TOLD)?.share ?? null;
  return {
    template,
    title: fill(template, {
      first: first?.name ?? "",
      share: percentText(first?.share ?? null),
      top: percentText(top),
      effective: ratioText(held.effective),
    }),
  };
}
