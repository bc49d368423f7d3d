import type { Lang } from "../../core/lang";

/** What the sheet says that compares two versions of a plan. */
interface VersionWords {
  readonly sheetName: (plan: string) => string;
  readonly title: (plan: string) => string;
  readonly findingLabel: string;
  /** What is compared, and as of when. */
  readonly origin: (from: string, fromDay: string, to: string, toDay: string) => string;
  /** The sheet as it stands. */
  readonly now: string;
  readonly noResult: string;
  readonly results: string;
  readonly verdicts: string;
  readonly numbers: string;
  readonly texts: string;
  readonly what: string;
  readonly from: string;
  readonly to: string;
  readonly difference: string;
  readonly change: string;
  readonly added: string;
  readonly removed: string;
  readonly blank: string;
  readonly cut: (shown: number, all: number) => string;
  readonly counts: (inputs: number, results: number) => string;
}

export const VERSION_WORDS: Readonly<Record<Lang, VersionWords>> = {
  en: {
    sheetName: (plan) => `Changes ${plan}`,
    title: (plan) => `What changed in ${plan}`,
    findingLabel: "Summary",
    origin: (from, fromDay, to, toDay) => `From “${from}” (${fromDay}) to ${to} (${toDay}); the figures stay as they were then.`,
    now: "the sheet now",
    noResult: "No result is another.",
    results: "Effect on the results",
    verdicts: "Results in words",
    numbers: "Figures entered otherwise",
    texts: "Texts and rows",
    what: "What",
    from: "From",
    to: "To",
    difference: "Difference",
    change: "Change",
    added: "new row",
    removed: "row taken out",
    blank: "(blank)",
    cut: (shown, all) => `The first ${shown} of ${all} changes are listed.`,
    counts: (inputs, results) => `Entered otherwise: ${inputs}. Results that follow: ${results}.`,
  },
  "zh-CN": {
    sheetName: (plan) => `${plan} 版本对比`,
    title: (plan) => `${plan}：改了什么`,
    findingLabel: "小结",
    origin: (from, fromDay, to, toDay) => `从“${from}”（${fromDay}）到${to}（${toDay}）；数字为当时的数值，不再变动。`,
    now: "现在的计划",
    noResult: "结果没有变化。",
    results: "对结果的影响",
    verdicts: "结论变化",
    numbers: "改过的数字",
    texts: "改过的文字与行",
    what: "项目",
    from: "原来",
    to: "现在",
    difference: "差额",
    change: "变化",
    added: "新增行",
    removed: "已删除的行",
    blank: "（空）",
    cut: (shown, all) => `共 ${all} 处改动，只列前 ${shown} 处。`,
    counts: (inputs, results) => `改了 ${inputs} 处，影响 ${results} 项结果。`,
  },
};
