import { dateOfSerial } from "../../core/cells/serial-date";
import type { Grain, Period } from "../../analysis/periods";
import type { Lang } from "../../core/lang";

const MONTHS = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"];

export function dayText(serial: number, lang: Lang): string {
  const { month, day } = dateOfSerial(serial);
  return lang === "zh-CN" ? `${month}月${day}日` : `${day} ${MONTHS[month - 1]}`;
}

/** A period on an axis: as short as it can be without being mistaken. */
export function periodShort(period: Period, grain: Grain, lang: Lang): string {
  const { year, month, day } = dateOfSerial(period.start);
  if (grain === "month") return lang === "zh-CN" ? `${String(year).slice(2)}年${month}月` : `${MONTHS[month - 1]} ${String(year).slice(2)}`;
  return lang === "zh-CN" ? `${month}/${day}` : `${day} ${MONTHS[month - 1]}`;
}

/** A period in a sentence. */
export function periodText(period: Period, grain: Grain, lang: Lang): string {
  const { year, month } = dateOfSerial(period.start);
  if (grain === "month") return lang === "zh-CN" ? `${year}年${month}月` : `${MONTHS[month - 1]} ${year}`;
  if (grain === "week")
    return lang === "zh-CN"
      ? `${dayText(period.start, lang)}–${dayText(period.end, lang)}`
      : `${dayText(period.start, lang)} to ${dayText(period.end, lang)}`;
  return lang === "zh-CN" ? `${year}年${dayText(period.start, lang)}` : `${dayText(period.start, lang)} ${year}`;
}
