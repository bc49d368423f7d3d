/**
 * Excel's own lists, as its English and its Chinese version have them. Source: Microsoft Support, "Create or delete a
 * custom list for sorting and filling data".
 */
const KNOWN_LISTS: readonly (readonly string[])[] = [
  "Sun,Mon,Tue,Wed,Thu,Fri,Sat",
  "Sunday,Monday,Tuesday,Wednesday,Thursday,Friday,Saturday",
  "Jan,Feb,Mar,Apr,May,Jun,Jul,Aug,Sep,Oct,Nov,Dec",
  "January,February,March,April,May,June,July,August,September,October,November,December",
  "日,一,二,三,四,五,六",
  "周日,周一,周二,周三,周四,周五,周六",
  "星期日,星期一,星期二,星期三,星期四,星期五,星期六",
  "一月,二月,三月,四月,五月,六月,七月,八月,九月,十月,十一月,十二月",
  "正月,二月,三月,四月,五月,六月,七月,八月,九月,十月,十一月,腊月",
  "第一季,第二季,第三季,第四季",
  "第一季度,第二季度,第三季度,第四季度",
  "子,丑,寅,卯,辰,巳,午,未,申,酉,戌,亥",
  "甲,乙,丙,丁,戊,己,庚,辛,壬,癸",
].map((list) => list.split(","));

/** The first list that holds all of the texts, in any case of letters. */
export function listOf(texts: readonly string[]): readonly string[] | undefined {
  return KNOWN_LISTS.find((list) => texts.every((text) => placeIn(list, text) >= 0));
}

export const placeIn = (list: readonly string[], text: string): number => list.findIndex((one) => one.toLowerCase() === text.toLowerCase());

/** A word in the letters of another: all large, all small, or as the list has it. */
export function likeLetters(word: string, model: string): string {
  if (model === model.toLowerCase()) return word.toLowerCase();
  return model.length > 1 && model === model.toUpperCase() ? word.toUpperCase() : word;
}
