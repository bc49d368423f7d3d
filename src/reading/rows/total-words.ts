/**
 * How rows that sum others up are named in the languages of large platforms and of Excel's pivot tables; compared in lower case. Words
 * of all languages count everywhere: a German pivot table is pasted into an English sheet.
 */
// prettier-ignore
export const TOTAL_WORDS: readonly string[] = [
  "合计", "总计", "汇总", "共计", "总和", "总数", "总合计", "合计值", "整体", "总体", "全部合计", "数据汇总", "累计", "计", "本页合计",
  "合計", "總計", "總和", "總數", "加總", "總合計", "彙總", "全體", "整體", "共計",
  "grand total", "total", "totals", "sum", "overall", "summary", "overall total", "report total", "column total", "account total",
  "総計", "総合計", "全体", "集計", "トータル",
  "합계", "총합계", "총계", "총 합계", "전체 합계",
  "gesamt", "gesamtergebnis", "gesamtsumme", "summe", "insgesamt", "ergebnis", "endsumme",
  "total général", "total general", "somme", "totaux",
  "suma", "suma total", "totales", "total geral", "soma", "soma total", "totais",
  "totale", "totale complessivo", "totale generale", "somma", "totali",
  "jumlah", "total keseluruhan", "jumlah total", "jumlah keseluruhan",
  "tổng", "tổng cộng", "tổng số", "tổng cuối", "tổng kết",
  "รวม", "ผลรวม", "ยอดรวม", "รวมทั้งหมด", "ผลรวมทั้งหมด", "ผลรวมทั้งสิ้น", "รวมทั้งสิ้น",
];

// prettier-ignore
export const SUBTOTAL_WORDS: readonly string[] = [
  "小计", "小計", "本组小计", "subtotal", "sub-total", "sub total", "소계", "부분합", "zwischensumme", "teilergebnis", "sous-total", "subtotales", "subtotais", "subtotale",
  "subjumlah", "tổng phụ", "ผลรวมย่อย", "รวมย่อย",
];

// prettier-ignore
export const SUMMARY_WORDS: readonly string[] = [
  "平均", "平均值", "均值", "日均", "月均", "周均", "周平均", "中位数", "最大值", "最小值", "最大", "最小", "最高", "最低", "最高值", "最低值", "标准差", "环比", "同比", "增长率", "占比", "中位數", "佔比",
  "max", "min", "max.", "min.", "maximum", "minimum", "std", "stdev", "std dev", "standard deviation", "average", "avg", "avg.", "mean", "median", "daily average", "平均値", "평균", "durchschnitt", "mittelwert", "moyenne",
  "promedio", "média", "rata-rata", "trung bình", "ค่าเฉลี่ย",
];

/** Rows that set the rows above against another time or a plan: they are no data beside them, whatever they equal. */
// prettier-ignore
export const COMPARISON_WORDS: readonly string[] = [
  "去年同期", "上年同期", "同期", "上周", "上月", "上期", "上周同期", "上月同期", "较上周", "较上月", "较去年", "较上期", "差额", "差异", "差值", "缺口", "完成率", "达成率", "完成进度",
  "去年同期比", "同比增长", "环比增长", "同比增速", "环比增速", "目标完成率", "gap", "上週", "上個月", "差異", "達成率",
  "last week", "last month", "last year", "last quarter", "last period", "previous week", "previous month", "previous year", "previous period", "prior week", "prior month",
  "prior year", "prior period", "vs last week", "vs last month", "vs last year", "vs. last week", "vs. last month", "vs. last year", "vs target", "vs. target", "vs plan",
  "vs budget", "variance", "variance %", "difference", "% change", "change", "change %", "wow", "wow %", "mom", "mom %", "yoy", "yoy %", "% of target", "% of plan", "attainment",
  "前週", "前月", "前年", "前年同月", "前年比", "前月比", "前週比", "昨年", "達成度",
  "전주", "전월", "전년", "전년 동기", "전월 대비", "전년 대비", "달성률",
  "vorwoche", "vormonat", "vorjahr", "abweichung", "differenz", "veränderung", "veränderung %", "zielerreichung",
  "semaine précédente", "mois précédent", "année précédente", "écart", "variation", "variation %",
  "semana anterior", "mes anterior", "año anterior", "mês anterior", "ano anterior", "diferencia", "diferença", "variación", "variação",
  "settimana precedente", "mese precedente", "anno precedente", "differenza", "variazione", "scostamento",
];

/** Plans beside such a row; by themselves they may be names, as of a shop called Target. */
// prettier-ignore
export const PLAN_WORDS: readonly string[] = [
  "目标", "计划", "预算", "目标值", "月目标", "目標", "計劃", "預算", "予算", "계획", "목표", "예산", "target", "plan", "budget", "goal", "forecast", "ziel", "soll", "objectif", "objetivo", "obiettivo",
];

/** What stands in a column of names where a row speaks of all of them. */
// prettier-ignore
export const EVERYTHING_WORDS: readonly string[] = [
  "all", "全部", "所有", "不限", "全選", "すべて", "全て", "전체", "모두", "alle", "alles", "tous", "toutes", "tout", "todos", "todas", "todo", "tudo",
  "tutti", "tutte", "tutto", "semua", "tất cả", "ทั้งหมด",
];
