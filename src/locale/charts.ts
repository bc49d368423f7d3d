import type { DropReason, NoteKey } from "../analysis/table-reading";
import type { Role } from "../analysis/roles/role";
import type { ChartId, NotLinked, TrendMeasure, WhyNot } from "../charts/define";
import { defineWords } from "./define-words";

type Detail = Readonly<Record<string, string | number>>;
type Of = "channel" | "activity" | "product";

const plural = (count: number, one: string, many: string): string => `${count} ${count === 1 ? one : many}`;
const ofEn: Readonly<Record<Of, readonly [string, string]>> = { channel: ["channel", "channels"], activity: ["campaign", "campaigns"], product: ["product", "products"] };
const ofZh: Readonly<Record<Of, string>> = { channel: "个渠道", activity: "个活动", product: "个商品" };

const rolesEn = {
  date: "Date", periodEnd: "End date", channel: "Channel", activity: "Campaign", product: "Product", store: "Store", user: "User", event: "Event", spend: "Spend", budget: "Budget",
  impressions: "Impressions", clicks: "Clicks", visits: "Visits", visitors: "Unique visitors", signUps: "Sign-ups", leads: "Leads", orders: "Orders", buyers: "Buyers", conversions: "Conversions",
  newCustomers: "New customers", revenue: "Revenue", refunds: "Refunds", discounts: "Discounts", cost: "Cost of goods", target: "Target", ratio: "Ratio (recomputed)", stock: "Level (last value)", id: "ID", note: "Note", other: "Not used",
} as const satisfies Record<Role, string>;

const rolesZh = {
  date: "日期", periodEnd: "结束日期", channel: "渠道", activity: "活动", product: "商品", store: "店铺", user: "用户", event: "事件", spend: "花费", budget: "预算",
  impressions: "展现", clicks: "点击", visits: "访问量", visitors: "访客数", signUps: "注册", leads: "线索", orders: "订单数", buyers: "买家数", conversions: "转化数",
  newCustomers: "新客数", revenue: "成交金额", refunds: "退款", discounts: "优惠", cost: "货品成本", target: "目标", ratio: "比率（重新计算）", stock: "存量（取最后值）", id: "编号", note: "备注", other: "不使用",
} as const satisfies Record<Role, string>;

const roleEn = (role: string | number | undefined): string => (rolesEn as Readonly<Record<string, string>>)[String(role)] ?? String(role);
const roleZh = (role: string | number | undefined): string => (rolesZh as Readonly<Record<string, string>>)[String(role)] ?? String(role);

const notesEn = {
  headerWord: ({ header, role }: Detail) => `“${header}” means ${roleEn(role).toLowerCase()}.`,
  headerContains: ({ header, role }: Detail) => `“${header}” reads like ${roleEn(role).toLowerCase()}.`,
  valuesAreDates: () => "The values are dates.",
  valuesAreChannels: ({ text }: Detail) => `The values are names of channels, such as “${text}”.`,
  valuesRepeat: ({ text }: Detail) => `The first column of names, such as “${text}”, is taken for the channel.`,
  valuesAreIds: ({ text }: Detail) => `Long digits such as ${text} are an ID and stay text.`,
  wideHeader: ({ across, count }: Detail) => `${count} ${across === "date" ? "dates" : "channels"} stand side by side in the header.`,
  sameRoleTaken: ({ header, role, by }: Detail) => `“${header}” could be ${roleEn(role).toLowerCase()} too; “${by}” is used.`,
  headerAgainstValues: ({ header, role }: Detail) => `“${header}” says ${roleEn(role).toLowerCase()}, but the values are something else.`,
  noClue: ({ header }: Detail) => `“${header}” is no word we know.`,
  chosen: () => "Chosen by you.",
  headerFound: () => "The header is here.",
  headerTwoRows: () => "The header has two rows.",
  noHeader: () => "No header was found; columns go by their letters.",
  secondTable: ({ text }: Detail) => `A second table begins at “${text}” and was left out. Select it to read it.`,
  wideRead: ({ across, count }: Detail) => `Read as a matrix: ${count} ${across === "date" ? "dates" : "channels"} across.`,
  wideMeasure: ({ role }: Detail) => `The numbers in the matrix are taken for ${roleEn(role).toLowerCase()}.`,
  filledDown: ({ header, count }: Detail) => `${plural(Number(count), "blank", "blanks")} in “${header}” took the value above.`,
  hiddenLeftOut: ({ count }: Detail) => `${plural(Number(count), "hidden row was", "hidden rows were")} left out.`,
  unitFromHeader: ({ header, unit }: Detail) => `“${header}” is in ${unit}.`,
  unitFromTitle: ({ text }: Detail) => `Amounts are in the unit of “${text}”.`,
  yearFromTitle: ({ text, year }: Detail) => `“${text}” has no year; ${year} is used.`,
  yearMissing: ({ text }: Detail) => `“${text}” has no year, and none is stated. Enter it below.`,
  dayFirst: ({ text }: Detail) => `Dates such as ${text} are read day first.`,
  monthFirst: ({ text }: Detail) => `Dates such as ${text} are read month first.`,
  decimalComma: ({ header, text }: Detail) => `“${header}” uses a decimal comma, as in ${text}.`,
  unreadableNumbers: ({ header, count, text }: Detail) => `${plural(Number(count), "cell", "cells")} in “${header}” could not be read as a number, such as “${text}”. They count as missing, not as zero.`,
  unreadableDates: ({ header, count, text }: Detail) => `${plural(Number(count), "cell", "cells")} in “${header}” could not be read as a date, such as “${text}”.`,
  digitsLost: ({ header }: Detail) => `“${header}” has lost digits after the fifteenth. Import it as text.`,
  totalBySum: ({ header }: Detail) => `A row without a name equals the sum of the others in “${header}”: a total.`,
  notAdditive: ({ header }: Detail) => `“${header}” does not add up over days and is not summed.`,
} as const satisfies Record<NoteKey, (detail: Detail) => string>;

const notesZh = {
  headerWord: ({ header, role }: Detail) => `“${header}”就是${roleZh(role)}。`,
  headerContains: ({ header, role }: Detail) => `“${header}”看起来是${roleZh(role)}。`,
  valuesAreDates: () => "这一列的值是日期。",
  valuesAreChannels: ({ text }: Detail) => `这一列的值是渠道名，如“${text}”。`,
  valuesRepeat: ({ text }: Detail) => `第一列名称（如“${text}”）按渠道处理。`,
  valuesAreIds: ({ text }: Detail) => `${text} 这样的长数字是编号，按文本保留。`,
  wideHeader: ({ across, count }: Detail) => `表头横向排了 ${count} 个${across === "date" ? "日期" : "渠道"}。`,
  sameRoleTaken: ({ header, role, by }: Detail) => `“${header}”也像${roleZh(role)}，已采用“${by}”。`,
  headerAgainstValues: ({ header, role }: Detail) => `“${header}”字面上是${roleZh(role)}，但值对不上。`,
  noClue: ({ header }: Detail) => `不认识“${header}”。`,
  chosen: () => "由你指定。",
  headerFound: () => "表头在这一行。",
  headerTwoRows: () => "表头占两行。",
  noHeader: () => "没有找到表头，各列用列标代替。",
  secondTable: ({ text }: Detail) => `从“${text}”起是另一张表，没有读入。要看它请单独选中。`,
  wideRead: ({ across, count }: Detail) => `按矩阵读取：横向 ${count} 个${across === "date" ? "日期" : "渠道"}。`,
  wideMeasure: ({ role }: Detail) => `矩阵里的数按${roleZh(role)}处理。`,
  filledDown: ({ header, count }: Detail) => `“${header}”有 ${count} 个空格沿用了上一行的值。`,
  hiddenLeftOut: ({ count }: Detail) => `${count} 行隐藏的数据没有计入。`,
  unitFromHeader: ({ header, unit }: Detail) => `“${header}”的单位是${unit}。`,
  unitFromTitle: ({ text }: Detail) => `金额单位取自“${text}”。`,
  yearFromTitle: ({ text, year }: Detail) => `“${text}”没写年份，按 ${year} 年处理。`,
  yearMissing: ({ text }: Detail) => `“${text}”没写年份，表里也找不到，请在下面填写。`,
  dayFirst: ({ text }: Detail) => `${text} 这样的日期按“日/月/年”读。`,
  monthFirst: ({ text }: Detail) => `${text} 这样的日期按“月/日/年”读。`,
  decimalComma: ({ header, text }: Detail) => `“${header}”用逗号作小数点，如 ${text}。`,
  unreadableNumbers: ({ header, count, text }: Detail) => `“${header}”有 ${count} 格读不成数字，如“${text}”，按缺失处理，不当作 0。`,
  unreadableDates: ({ header, count, text }: Detail) => `“${header}”有 ${count} 格读不成日期，如“${text}”。`,
  digitsLost: ({ header }: Detail) => `“${header}”第 15 位以后的数字已丢失，请按文本重新导入。`,
  totalBySum: ({ header }: Detail) => `有一行没有名称，“${header}”恰好等于其余各行之和，按合计剔除。`,
  notAdditive: ({ header }: Detail) => `“${header}”跨天不能相加，不求和。`,
} as const satisfies Record<NoteKey, (detail: Detail) => string>;

const dropsEn = {
  blank: "blank", total: "total", subtotal: "subtotal", summary: "summary", totalBySum: "total without a label", repeatedHeader: "repeated header", comment: "comment", hidden: "hidden", secondTable: "another table",
} as const satisfies Record<DropReason, string>;
const dropsZh = {
  blank: "空行", total: "总计行", subtotal: "小计行", summary: "汇总行", totalBySum: "无名总计行", repeatedHeader: "重复表头", comment: "说明文字", hidden: "隐藏行", secondTable: "另一张表",
} as const satisfies Record<DropReason, string>;

const whyEn = {
  noRows: "There are no rows of data below the header.",
  noChannel: "No column names a channel, campaign or product. Choose one above.",
  noSpend: "No column holds spend. Choose one above.",
  noRevenue: "No column holds revenue. Choose one above.",
  noMeasure: "No column holds spend, revenue or orders. Choose one above.",
  noDate: "No column holds dates. Choose one above.",
  oneDate: "All rows have the same date; a trend needs two.",
  yearMissing: "The dates have no year. Enter it above.",
} as const satisfies Record<WhyNot, string>;
const whyZh = {
  noRows: "表头下面没有数据行。",
  noChannel: "没有渠道、活动或商品列，请在上面指定。",
  noSpend: "没有花费列，请在上面指定。",
  noRevenue: "没有成交金额列，请在上面指定。",
  noMeasure: "没有花费、成交金额或订单数列，请在上面指定。",
  noDate: "没有日期列，请在上面指定。",
  oneDate: "所有行都是同一天，看趋势至少要两天。",
  yearMissing: "日期没写年份，请在上面填写。",
} as const satisfies Record<WhyNot, string>;

const notLinkedEn = {
  textNumbers: "Some amounts or dates in the source are text that formulas cannot add, such as “1.2万”. The new sheet gets their values as of now and will not follow changes.",
  tooMany: "The rows are too scattered for a formula to list. The new sheet gets values as of now and will not follow changes.",
  file: "The source is not a sheet of this workbook. The new sheet gets values as of now.",
} as const satisfies Record<NotLinked, string>;
const notLinkedZh = {
  textNumbers: "源表里有些金额或日期是文本（如“1.2万”），公式无法相加。新表写入的是当前数值，不会随源表变化。",
  tooMany: "数据行太分散，公式列不下。新表写入的是当前数值，不会随源表变化。",
  file: "数据不在本工作簿里。新表写入的是当前数值。",
} as const satisfies Record<NotLinked, string>;

/** Words about reading sheets and about charts. */
export const CHART_WORDS = defineWords({
  en: {
    roles: rolesEn,
    notes: notesEn,
    drops: dropsEn,
    whyNot: whyEn,
    notLinked: notLinkedEn,
    charts: { "channel-performance": "Channel ROI", trend: "Trend" } satisfies Record<ChartId, string>,
    questions: { "channel-performance": "Where does the money come back?", trend: "How does it develop?" } satisfies Record<ChartId, string>,
    measures: { spend: "Spend", revenue: "Revenue", orders: "Orders", roi: "ROI" } satisfies Record<TrendMeasure, string>,
    grains: { auto: "Automatic", day: "Day", week: "Week", month: "Month" },
    rest: "Other",
    all: "Total",
    roi: "ROI", breakEven: "Break-even", share: "Share of spend", revenueShare: "Share of revenue", period: "Period", average: "7-day average", name: { channel: "Channel", activity: "Campaign", product: "Product" },
    lossZone: "Loss",
    breakEvenAt: (value: string) => `Break-even ${value}`,
    channelTitle: (of: Of, count: number, above: number, breakEven: string, best: string, roi: string) => `${above} of ${count} ${ofEn[of][count === 1 ? 0 : 1]} above break-even ${breakEven}; ${best} leads with ${roi}`,
    channelTitleAlone: (name: string, roi: string, above: boolean, breakEven: string) => `${name} returns ${roi}, ${above ? "above" : "below"} break-even ${breakEven}`,
    channelTitleNoMargin: (best: string, roi: string, worst: string, worstRoi: string) => `${best} returns most, ${roi}; ${worst} least, ${worstRoi}`,
    channelTitleNoMarginAlone: (name: string, roi: string) => `${name} returns ${roi} for every 1 spent`,
    channelSentence: (spend: string, revenue: string, roi: string) => `Together ${spend} spent brought ${revenue}, an ROI of ${roi}.`,
    channelLosing: (names: string, share: string) => `Below break-even: ${names}, with ${share} of spend.`,
    channelWithout: (names: string) => `No ROI without both spend and revenue: ${names}.`,
    listOf: (names: readonly string[], more: number) => `${names.join(", ")}${more > 0 ? ` and ${plural(more, "other", "others")}` : ""}`,
    trendTitle: (measure: string, change: string, up: boolean, flat: boolean, from: string, to: string) => (flat ? `${measure} hardly changed from ${from} to ${to}` : `${measure} ${up ? "rose" : "fell"} ${change} from ${from} to ${to}`),
    trendTitleHalves: (measure: string, change: string, up: boolean, flat: boolean) => (flat ? `${measure} hardly changed between the first and the second half` : `${measure} ${up ? "up" : "down"} ${change} from the first half to the second`),
    trendTitlePlain: (measure: string, from: string, to: string) => `${measure} from ${from} to ${to}`,
    trendSentence: (measure: string, total: string, periods: number, grain: "day" | "week" | "month", best: string, value: string) => `${measure}: ${total} over ${plural(periods, grain, `${grain}s`)}; highest on ${best} with ${value}.`,
    trendSentenceRatio: (measure: string, periods: number, grain: "day" | "week" | "month", best: string, value: string) => `${measure} over ${plural(periods, grain, `${grain}s`)}; highest on ${best} with ${value}.`,
    trendUnfinished: (period: string) => `The last period, ${period}, is unfinished and drawn dashed.`,
    trendLeader: (name: string, share: string) => `${name} has the largest share, ${share}.`,
    unfinishedMark: "unfinished",
    frame: { table: "Show as table", picture: "Show as chart", hint: "Arrow keys move through the values.", tableOf: (title: string) => `Data: ${title}` },
    sheet: {
      channelName: "Channel ROI", trendName: (measure: string) => `${measure} trend`,
      channelPurpose: "Return of each channel against the line where it pays for itself", trendPurpose: "Sums per period, straight from the source",
      source: (source: string) => `Source: ${source}`, margin: "Gross margin", marginHint: "Share of revenue left after the cost of goods, as a percentage",
      linked: "Linked: change the source and this sheet follows.", copied: "Values as copied; they do not follow the source.",
      finding: "Finding", data: "Data", from: "From", to: "To", state: "State", gathered: "In “Other”", unitRow: "Unit", total: "Total",
      marginTitle: "Gross margin", marginPrompt: "Enter a share between 1% and 100%.", marginError: "Must be above 0% and at most 100%.",
      gap: "#N/A means no spend in that period; the line skips it.",
      /** Pieces of a live formula: counts, break-even, the best and its ROI. */
      findingAbove: " above break-even ", findingBest: "; highest: ", of: " of ",
    },
    page: {
      title: "Charts", source: "Data", selection: (address: string) => `Selection ${address}`, selectionPlain: "Selection", table: (name: string) => `Table ${name}`, sheet: (name: string) => `Sheet ${name}`,
      reading: "Reading the cells…", understood: (rows: number, columns: number) => `${plural(rows, "row", "rows")}, ${plural(columns, "column", "columns")} understood`,
      dropped: (count: number) => `${plural(count, "row", "rows")} left out`, row: (row: number) => `Row ${row}`, columns: "Columns", guess: "guess", change: (header: string) => `Meaning of ${header}`, notes: "How it was read",
      keep: "Keep", keepRow: (row: number) => `Keep row ${row}`, includeHidden: "Include hidden rows", year: "Year of the dates", reset: "Undo my corrections", remembered: "Your corrections for this header are remembered.",
      headerRow: "Header in row", headerRows: "Header rows", form: "Layout", formAuto: "As recognised", formLong: "List", formWide: "Matrix", wideMeasure: "Numbers are",
      charts: "Chart", margin: "Gross margin, %", marginHint: "Draws the break-even line: 1 ÷ margin.", marginBad: "Enter a percentage above 0 and up to 100.", measure: "Measure", grain: "By", byChannel: "A line for each channel",
      insert: "Insert into the workbook", inserting: "Inserting…", inserted: (name: string) => `“${name}” was added.`, insertedLinked: "Its chart follows the source cells.", goThere: "Go there", undo: "Undo", reread: "Read again",
      emptyTitle: "Chart a table", emptyText: "Select cells with channels, spend and revenue, or dates and amounts. Titles and total rows may stay; they are recognised and left out.", sample: "Try with a sample log", nearby: "In this workbook",
      noCharts: "No chart fits yet", sampleIn: "Sample log", currency: (code: string) => `Amounts in ${code}`, cell: (address: string) => `Cell ${address}`, follow: "Follows the selection",
    },
    symbols: { list: ", " },
  },
  "zh-CN": {
    roles: rolesZh,
    notes: notesZh,
    drops: dropsZh,
    whyNot: whyZh,
    notLinked: notLinkedZh,
    charts: { "channel-performance": "渠道 ROI", trend: "趋势" },
    questions: { "channel-performance": "钱花在哪里赚得回来？", trend: "走势怎么样？" },
    measures: { spend: "花费", revenue: "成交金额", orders: "订单数", roi: "ROI" },
    grains: { auto: "自动", day: "按天", week: "按周", month: "按月" },
    rest: "其他",
    all: "合计",
    roi: "ROI", breakEven: "保本线", share: "花费占比", revenueShare: "成交占比", period: "时间", average: "7 日均值", name: { channel: "渠道", activity: "活动", product: "商品" },
    lossZone: "亏损区",
    breakEvenAt: (value: string) => `保本线 ${value}`,
    channelTitle: (of: Of, count: number, above: number, breakEven: string, best: string, roi: string) => `${count} ${ofZh[of]}中 ${above} 个高于保本线 ${breakEven}，${best}最高 ${roi}`,
    channelTitleAlone: (name: string, roi: string, above: boolean, breakEven: string) => `${name} ROI ${roi}，${above ? "高于" : "低于"}保本线 ${breakEven}`,
    channelTitleNoMargin: (best: string, roi: string, worst: string, worstRoi: string) => `${best} ROI 最高 ${roi}，${worst}最低 ${worstRoi}`,
    channelTitleNoMarginAlone: (name: string, roi: string) => `${name}每花 1 元带来 ${roi} 元成交`,
    channelSentence: (spend: string, revenue: string, roi: string) => `合计花费 ${spend}，成交 ${revenue}，整体 ROI ${roi}。`,
    channelLosing: (names: string, share: string) => `低于保本线的有${names}，占花费的 ${share}。`,
    channelWithout: (names: string) => `缺花费或成交金额、算不出 ROI 的有${names}。`,
    listOf: (names: readonly string[], more: number) => `${names.join("、")}${more > 0 ? `等 ${names.length + more} 个` : ""}`,
    trendTitle: (measure: string, change: string, up: boolean, flat: boolean, from: string, to: string) => (flat ? `${from}到${to}，${measure}基本持平` : `${from}到${to}，${measure}${up ? "上升" : "下降"} ${change}`),
    trendTitleHalves: (measure: string, change: string, up: boolean, flat: boolean) => (flat ? `${measure}前后两半基本持平` : `${measure}后半段比前半段${up ? "高" : "低"} ${change}`),
    trendTitlePlain: (measure: string, from: string, to: string) => `${from}到${to}的${measure}`,
    trendSentence: (measure: string, total: string, periods: number, grain: "day" | "week" | "month", best: string, value: string) => `${periods} ${{ day: "天", week: "周", month: "个月" }[grain]}${measure}合计 ${total}，${best}最高，为 ${value}。`,
    trendSentenceRatio: (measure: string, periods: number, grain: "day" | "week" | "month", best: string, value: string) => `${periods} ${{ day: "天", week: "周", month: "个月" }[grain]}的 ${measure} 走势，${best}最高，为 ${value}。`,
    trendUnfinished: (period: string) => `最后一期（${period}）还没结束，用虚线表示。`,
    trendLeader: (name: string, share: string) => `${name}占比最大，为 ${share}。`,
    unfinishedMark: "未完",
    frame: { table: "看数据表", picture: "看图", hint: "用方向键逐个查看数值。", tableOf: (title: string) => `数据：${title}` },
    sheet: {
      channelName: "渠道ROI", trendName: (measure: string) => `${measure}趋势`,
      channelPurpose: "每个渠道的回报，对照刚好保本的那条线", trendPurpose: "按时间汇总，直接取自源表",
      source: (source: string) => `数据来源：${source}`, margin: "毛利率", marginHint: "成交金额扣除货品成本后剩下的比例",
      linked: "已联动：改源表，这里和图表随之变化。", copied: "这里是复制的数值，不随源表变化。",
      finding: "结论", data: "数据", from: "开始", to: "结束", state: "状态", gathered: "“其他”包含", unitRow: "单位换算", total: "合计",
      marginTitle: "毛利率", marginPrompt: "填 1% 到 100% 之间的比例。", marginError: "必须大于 0%，不超过 100%。",
      gap: "#N/A 表示该期没有花费，折线会跳过。",
      findingAbove: "高于保本线 ", findingBest: "，最高：", of: " / ",
    },
    page: {
      title: "图表", source: "数据", selection: (address: string) => `选区 ${address}`, selectionPlain: "选区", table: (name: string) => `表格 ${name}`, sheet: (name: string) => `工作表 ${name}`,
      reading: "正在读取单元格……", understood: (rows: number, columns: number) => `已识别 ${rows} 行、${columns} 列`,
      dropped: (count: number) => `剔除 ${count} 行`, row: (row: number) => `第 ${row} 行`, columns: "列的含义", guess: "推测", change: (header: string) => `“${header}”的含义`, notes: "识别依据",
      keep: "保留", keepRow: (row: number) => `保留第 ${row} 行`, includeHidden: "计入隐藏行", year: "日期的年份", reset: "撤销我的更正", remembered: "同样表头的更正会记住。",
      headerRow: "表头在第几行", headerRows: "表头行数", form: "版式", formAuto: "自动识别", formLong: "清单", formWide: "矩阵", wideMeasure: "数值是",
      charts: "图表", margin: "毛利率（%）", marginHint: "用来画保本线：1 ÷ 毛利率。", marginBad: "请填大于 0、不超过 100 的百分数。", measure: "指标", grain: "时间粒度", byChannel: "每个渠道一条线",
      insert: "插入到工作簿", inserting: "正在插入……", inserted: (name: string) => `已新建“${name}”。`, insertedLinked: "图表与源单元格联动。", goThere: "去看看", undo: "撤销", reread: "重新读取",
      emptyTitle: "把表格画成图", emptyText: "选中带渠道、花费和成交金额的单元格，或者带日期和金额的。标题行、合计行不用删，会自动识别并剔除。", sample: "用示例日报试试", nearby: "本工作簿里有",
      noCharts: "还没有合适的图表", sampleIn: "示例日报", currency: (code: string) => `金额单位：${code}`, cell: (address: string) => `单元格 ${address}`, follow: "跟随选区",
    },
    symbols: { list: "、" },
  },
});
