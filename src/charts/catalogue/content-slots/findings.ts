import type { Lang } from "../../../core/lang";
import type { CellUnit, ChartWords } from "../../define";
import { compactNumber } from "../../format/compact-number";
import { percentText, ratioText } from "../../format/ratio";
import { CHART_WORDS } from "../../words";
import { HOURS, LEAST_POSTS, type ContentSlots, type Slot, type SlotAxis, type SlotValue } from "./data";
import { WORDS } from "./words";

export const formatName = (format: string | null, lang: Lang): string => format ?? CHART_WORDS[lang].rest;

export const slotName = (axis: SlotAxis, slot: number, lang: Lang): string =>
  axis === "weekday" ? (WORDS[lang].weekdays[slot] ?? "") : WORDS[lang].hours(slot * HOURS, (slot + 1) * HOURS);

export function valueText(value: number | null, of: SlotValue, lang: Lang): string {
  if (value === null) return "–";
  if (of === "engagement") return percentText(value);
  return of === "views" ? compactNumber(value, lang) : value < 1 ? Number(value.toPrecision(2)).toString() : ratioText(value);
}

export function words(data: ContentSlots, lang: Lang): ChartWords {
  const said = WORDS[lang];
  const { list, space } = CHART_WORDS[lang].symbols;
  const name = said.choices[data.value];
  const unit: CellUnit = data.value === "views" ? "count" : data.value === "engagement" ? "share" : "decimal";
  const cell = (one: Slot) => [
    formatName(one.format, lang),
    { value: data.axis === "weekday" ? one.slot + 1 : one.slot * HOURS, text: slotName(data.axis, one.slot, lang) },
    one.posts,
    one.views,
    one.value,
    { value: one.posts >= LEAST_POSTS ? 1 : 0, text: one.posts >= LEAST_POSTS ? said.yes : said.no },
  ];
  return {
    title: titleOf(data, lang),
    sentence: [
      said.sentence(data.all.posts, said.told[data.value](valueText(data.all.value, data.value, lang))),
      ...(data.cells.some(({ posts }) => posts > 0 && posts < LEAST_POSTS) ? [said.hatched(LEAST_POSTS)] : []),
      ...(data.gathered.length > 0 ? [said.gathered(data.gathered.join(list))] : []),
    ].join(space),
    table: {
      columns: [
        { key: "format", header: said.format, unit: "text" },
        { key: "slot", header: said.slot, unit: "text" },
        { key: "posts", header: said.posts, unit: "count" },
        { key: "views", header: said.views, unit: "count" },
        { key: data.value === "views" ? "views_per_post" : data.value, header: name, unit },
        { key: "enough", header: said.enough, unit: "text" },
      ],
      rows: data.cells.filter(({ posts }) => posts > 0).map(cell),
    },
  };
}

export function titleOf({ best, all, value, axis }: ContentSlots, lang: Lang): string {
  const said = WORDS[lang];
  if (best === null) return said.none(LEAST_POSTS);
  const title = axis === "hour" ? said.titleHour : said.title;
  const told = (of: number | null): string => said.told[value](valueText(of, value, lang));
  return title(formatName(best.format, lang), slotName(axis, best.slot, lang), told(best.value), told(all.value));
}
