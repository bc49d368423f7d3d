import type { Lang } from "../../core/lang";
import { PUNCTUATION } from "../../core/punctuation";
import type { LeftOut, LeftOutCounts } from "./left-out";
import type { Refusal, RefusalKey } from "./refusal";

type Sentence = (at: string, what: string) => string;

const REASONS: Readonly<Record<Lang, Readonly<Record<RefusalKey, Sentence>>>> = {
  en: {
    notOurs: () => "This is no team template of OpsPlan. Choose a file that ends in .opsplan.json.",
    newer: () => "The template was saved by a newer OpsPlan. Update OpsPlan, then open it again.",
    tooLarge: (at, what) => `The template is too large (${at}: ${what}). Save it with fewer rows or looks.`,
    malformed: (at, what) => `The template is damaged at ${at}: ${what}. Have it saved again.`,
    externalLink: (at, what) => `${at} links to another workbook (${what}). Put the value in its place and save again.`,
    otherSheet: (at, what) => `${at} speaks of another sheet (${what}), which a template does not have. Put the value in its place.`,
    dde: (at) => `${at} would start another program. Such a template is not opened.`,
    reachesOut: (at, what) => `${at} uses ${what}, which reaches beyond the workbook. Such a template is not opened.`,
    notShared: (at, what) => `${at} uses ${what}, which not every Excel has. Write it with common functions.`,
    formulaAsText: (at, what) => `${at} holds a text that would be read as a formula: ${what.slice(0, 60)}. Change its beginning.`,
    shadows: (at, what) => `“${what}” is a name of Excel's or OpsPlan's own. Give ${at} another.`,
    excel: (_at, what) => `Excel would not take this: ${what}.`,
  },
  "zh-CN": {
    notOurs: () => "这不是 OpsPlan 的团队模板，请选择以 .opsplan.json 结尾的文件。",
    newer: () => "这个模板由更新版本的 OpsPlan 保存，请先更新 OpsPlan 再打开。",
    tooLarge: (at, what) => `模板过大（${at}：${what}），请减少行数或格式后重新保存。`,
    malformed: (at, what) => `模板在 ${at} 处已损坏：${what}，请让同事重新保存一份。`,
    externalLink: (at, what) => `${at} 链接了其他工作簿（${what}），请改成数值后再保存。`,
    otherSheet: (at, what) => `${at} 引用了其他工作表（${what}），模板里没有这张表，请改成数值。`,
    dde: (at) => `${at} 会启动其他程序，这样的模板不予打开。`,
    reachesOut: (at, what) => `${at} 用了会访问工作簿之外的函数 ${what}，这样的模板不予打开。`,
    notShared: (at, what) => `${at} 用了部分 Excel 没有的函数 ${what}，请换成通用函数。`,
    formulaAsText: (at, what) => `${at} 的文字会被当成公式：${what.slice(0, 60)}，请改一下开头。`,
    shadows: (at, what) => `“${what}”是 Excel 或 OpsPlan 自用的名称，请给 ${at} 换一个。`,
    excel: (_at, what) => `Excel 不接受这一处：${what}。`,
  },
};

/** So many reasons are read; the rest is a number. */
const MOST = 5;

/** Why a template is not taken, a sentence each. */
export function refusalLines(refusals: readonly Refusal[], lang: Lang): readonly string[] {
  const lines = [...new Set(refusals.map(({ key, at, what }) => REASONS[lang][key](at, what)))];
  return lines.length > MOST ? [...lines.slice(0, MOST), MORE[lang](lines.length - MOST)] : lines;
}

const MORE: Readonly<Record<Lang, (count: number) => string>> = {
  en: (count) => `And ${count} more.`,
  "zh-CN": (count) => `另有 ${count} 处。`,
};

const LEFT: Readonly<Record<Lang, Readonly<Record<LeftOut, (count: number) => string>>>> = {
  en: {
    elsewhere: (count) => `${count} formulas over other sheets stand as values`,
    pictures: (count) => `${count} pictures and other objects stay behind`,
    iconSets: (count) => `${count} icon sets stay behind`,
    validations: (count) => `${count} entry rules of other kinds stay behind`,
    conditionals: (count) => `${count} conditional formats of other kinds stay behind`,
    charts: (count) => `${count} charts of other sheets' figures stay behind`,
    hidden: (count) => `${count} groups of hidden rows or columns are shown`,
    names: (count) => `${count} names for other sheets stay behind`,
    errors: (count) => `${count} error values are left blank`,
  },
  "zh-CN": {
    elsewhere: (count) => `${count} 个引用其他工作表的公式改成了数值`,
    pictures: (count) => `${count} 个图片等对象没有带上`,
    iconSets: (count) => `${count} 组图标集没有带上`,
    validations: (count) => `${count} 条其他类型的填写规则没有带上`,
    conditionals: (count) => `${count} 条其他类型的条件格式没有带上`,
    charts: (count) => `${count} 个数据在其他工作表上的图表没有带上`,
    hidden: (count) => `${count} 处隐藏的行或列会显示出来`,
    names: (count) => `${count} 个指向其他工作表的名称没有带上`,
    errors: (count) => `${count} 个错误值留空`,
  },
};

/** What of a sheet did not go into its template, as one sentence; empty where all did. */
export function leftOutLine(left: LeftOutCounts, lang: Lang): string {
  const parts = (Object.entries(left) as [LeftOut, number][]).map(([what, count]) => LEFT[lang][what](count));
  return parts.length > 0 ? parts.join(PUNCTUATION[lang].clauses) + PUNCTUATION[lang].stop.trim() : "";
}
