import type { Lang } from "../../../core/lang";
import type { SampleRows } from "../../../plan/structure/words";

/** An invented shop on an ordinary day, and its event. Prices in 元 or dollars. */
interface Shop {
  readonly visitors: number;
  readonly orderValue: number;
  readonly event: string;
}

const SHOPS: Readonly<Record<Lang, Shop>> = {
  en: { visitors: 1500, orderValue: 62, event: "Member day" },
  "zh-CN": { visitors: 2600, orderValue: 96, event: "会员日" },
};

const DAYS = 42;
/** Monday to Sunday. */
const WEEK = [0.95, 0.92, 0.94, 0.97, 1.02, 1.14, 1.08];
const EVENT_DAYS = [27, 28];
/** Ads ran out of budget. */
const THIN_TRAFFIC = 38;
/** The main item was out of stock. */
const SOLD_OUT = 40;

/** Excel serials: 2 is a Monday. */
const ofWeek = (day: number): number => WEEK[(day - 2) % 7] ?? 1;

/** Six weeks up to yesterday: a weekly rhythm, two event days, one day of thin traffic and one of few orders. */
export function sampleLog(lang: Lang, today: number): SampleRows {
  const shop = SHOPS[lang];
  return Array.from({ length: DAYS }, (_, place) => {
    const date = today - DAYS + place;
    const sway = (((37 * place) % 11) - 5) / 100;
    const isEvent = EVENT_DAYS.includes(place);
    const pull = isEvent ? 1.5 : place === THIN_TRAFFIC ? 0.68 : 1;
    const visitors = Math.round(shop.visitors * ofWeek(date) * (1 + sway) * pull);
    const buying = isEvent ? 1.8 / pull : place === SOLD_OUT ? 0.74 : 1;
    const orders = Math.round(visitors * 0.032 * (1 - sway / 2) * buying);
    const sales = orders * shop.orderValue;
    const event = isEvent ? shop.event : null;
    return [
      date,
      visitors,
      orders,
      sales,
      Math.round(sales * 0.13),
      Math.round(sales * 0.08),
      Math.round(orders * 0.7),
      35 + (place % 6),
      event,
    ];
  });
}
