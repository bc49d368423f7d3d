import type { Lang } from "../core/lang";
import type { WarehouseFaultKey } from "./fault";

type Detail = Readonly<Record<string, string>>;
type Words = Readonly<Record<WarehouseFaultKey, (detail: Detail) => string>>;

/** Why a question cannot be answered, and what to do. */
export const WAREHOUSE_WORDS: Readonly<Record<Lang, Words>> = {
  en: {
    "unknown-part": ({ part = "", known = "" }) => `A question has no “${part}” here. Known: ${known}.`,
    "no-choice": ({ part = "", got = "", known = "" }) => `“${part}” is one of ${known}, not ${got}.`,
    "no-day": ({ part = "", got = "" }) => `“${part}” is a day such as 2026-03-01, not ${got}.`,
    "no-whole-number": ({ part = "", got = "", min = "", max = "" }) => `“${part}” is a whole number from ${min} to ${max}, not ${got}.`,
    "no-texts": ({ part = "", got = "" }) => `“${part}” is a text, or a list of at least one where it says so, not ${got}.`,
    "no-operand": ({ part = "", operands = "" }) => `“${part}” names a column for each of ${operands}.`,
    "amount-missing": () => "Money is asked for: “amount” names the column that is added up.",
    "end-before-start": ({ part = "" }) => `“${part}” ends before it begins.`,
    "no-text-field": ({ field = "", fields = "" }) => `There is no column of texts “${field}”. There are: ${fields}.`,
    "no-amount-field": ({ field = "", fields = "" }) => `There is no column of numbers “${field}”. There are: ${fields}.`,
    "no-users": () => "No column says who did something. Name the column of user ids.",
    "no-time": () => "No column says when something happened. Name the column of days or times.",
    "no-column": ({ column = "", columns = "" }) => `There is no column “${column}”. There are: ${columns}.`,
    "no-zone": ({ zone = "" }) => `“${zone}” is no time zone. Write it as Asia/Shanghai or America/New_York.`,
    "too-many-names": ({ field = "", most = "" }) =>
      `“${field}” has more than ${most} different texts. Choose another column, or filter it first.`,
    "too-many-customers": ({ customers = "", most = "" }) =>
      `There are ${customers} customers, and at most ${most} can be listed. Ask for their histories, or filter them first.`,
    "out-of-memory": ({ rows = "" }) =>
      `There is no more memory${rows === "" ? "" : ` after ${rows} rows`}. Ask for fewer columns, or split the file by month and ask for each part.`,
    "file-changed": () => "The file was changed or moved while it was read. Choose it again.",
    "open-quote": () => "A quotation mark opens a cell that never ends. Export the file again, with quotation marks inside cells doubled.",
    "not-a-list": () => "The file is no list with one row for each event: its header holds names or days. Export it as a list.",
    "blanks-mean-more": ({ column = "" }) =>
      `Blank cells of “${column}” stand for the value above them, which a large file cannot be read by. Export it with every cell filled.`,
    "days-without-year": ({ column = "" }) => `The days of “${column}” have no year. Export them with one, as 2026-03-01.`,
    "several-currencies": () => "The amounts are in several currencies, which have no sum. Filter the export to one of them.",
    "steps-repeat": ({ step = "" }) => `The step “${step}” stands twice. The steps of a funnel differ from each other.`,
    "database-unreachable": ({ address = "" }) =>
      `${address} does not answer. Check that you are in the company’s network; for the administrator: nothing listens there, or the browser refuses another host (CORS, CSP, http from https, a local address).`,
    "database-slow": ({ address = "" }) =>
      `${address} did not answer within 5 seconds. Try again, or ask the administrator whether it runs.`,
    "database-not-passed-on": ({ address = "", status = "" }) =>
      `${address} answers (${status}), but not as a ClickHouse server. The administrator has to pass this path on to the server; README says how.`,
    "database-login": () => "The database does not know this name or password. Enter both again.",
    "database-no-right": () => "This user has no right to this database or table. Ask the administrator for the right to read it.",
    "database-read-only": () => "This user may not do that. Nothing was changed; tell the administrator what was asked.",
    "database-gone": () => "A table or column is no longer there. Choose the table again.",
    "database-rows": ({ text = "" }) => `More rows would have to be read than the administrator allows. Shorten the period. (${text})`,
    "database-time": ({ text = "" }) => `It takes longer than the administrator allows. Shorten the period. (${text})`,
    "database-memory": ({ text = "" }) =>
      `It needs more memory than the administrator allows. Shorten the period or filter rows. (${text})`,
    "database-result": ({ text = "" }) => `The answer is larger than the administrator allows. Ask for fewer days or names. (${text})`,
    "database-quota": ({ text = "" }) => `Your share of the database is used up for now. The server says until when: ${text}`,
    "database-shard": ({ text = "" }) =>
      `One part of the database does not answer. No number is shown, because it would lack its users. (${text})`,
    "database-stopped": () => "The question was stopped on the server. Ask again.",
    "database-cut-off": () => "The answer broke off, so that no number of it is shown. Ask again.",
    "database-skips-shards": () =>
      "This user’s settings leave out parts of the database that do not answer (skip_unavailable_shards), so that users would be missing without a word. Ask the administrator to set it to 0.",
    "database-users-split": ({ column = "" }) =>
      `The events of one “${column}” lie on several parts of the database, and each part counts for itself (distributed_group_by_no_merge), so that people would be counted twice. Ask the administrator to take this setting away for you, or choose the column by which the table is spread.`,
    "database-no-tables": () => "This user sees no table. Ask the administrator for the right to read one.",
    "database-other": ({ text = "" }) => `The database refused the question: ${text}`,
  },
  "zh-CN": {
    "unknown-part": ({ part = "", known = "" }) => `问题里不能有“${part}”。可用的项：${known}。`,
    "no-choice": ({ part = "", got = "", known = "" }) => `“${part}”只能是 ${known}，不能是 ${got}。`,
    "no-day": ({ part = "", got = "" }) => `“${part}”应为日期，例如 2026-03-01，不能是 ${got}。`,
    "no-whole-number": ({ part = "", got = "", min = "", max = "" }) => `“${part}”应为 ${min} 到 ${max} 之间的整数，不能是 ${got}。`,
    "no-texts": ({ part = "", got = "" }) => `“${part}”应为文本，需要列表时至少一项，不能是 ${got}。`,
    "no-operand": ({ part = "", operands = "" }) => `“${part}”要为 ${operands} 各指定一列。`,
    "amount-missing": () => "要计算金额，请用“amount”指定金额列。",
    "end-before-start": ({ part = "" }) => `“${part}”的结束早于开始。`,
    "no-text-field": ({ field = "", fields = "" }) => `没有名为“${field}”的文本列。可用的列：${fields}。`,
    "no-amount-field": ({ field = "", fields = "" }) => `没有名为“${field}”的数值列。可用的列：${fields}。`,
    "no-users": () => "没有说明“是谁”的列，请指定用户 ID 列。",
    "no-time": () => "没有说明“什么时候”的列，请指定日期或时间列。",
    "no-column": ({ column = "", columns = "" }) => `没有“${column}”这一列。可用的列：${columns}。`,
    "no-zone": ({ zone = "" }) => `“${zone}”不是时区。请写成 Asia/Shanghai 或 America/New_York 这样的名称。`,
    "too-many-names": ({ field = "", most = "" }) => `“${field}”的不同取值超过 ${most} 个。请换一列，或先筛选。`,
    "too-many-customers": ({ customers = "", most = "" }) =>
      `共有 ${customers} 位客户，最多只能逐个列出 ${most} 位。请改为按购买历史汇总，或先筛选。`,
    "out-of-memory": ({ rows = "" }) => `${rows === "" ? "" : `读到第 ${rows} 行时`}内存不足。请少选几列，或按月拆分文件后分别查询。`,
    "file-changed": () => "读取时文件被修改或移动了，请重新选择。",
    "open-quote": () => "有一个引号打开后没有闭合，单元格一直没有结束。请重新导出，单元格内的引号要写成两个。",
    "not-a-list": () => "这个文件不是一行一条记录的清单：表头里是名称或日期。请按清单格式导出。",
    "blanks-mean-more": ({ column = "" }) => `“${column}”的空单元格沿用上方的值，大文件无法这样读取。请导出每格都填写的表。`,
    "days-without-year": ({ column = "" }) => `“${column}”的日期没有年份。请导出带年份的日期，例如 2026-03-01。`,
    "several-currencies": () => "金额包含多种货币，不能直接相加。请先筛选出一种货币再导出。",
    "steps-repeat": ({ step = "" }) => `步骤“${step}”重复了。漏斗的各个步骤不能相同。`,
    "database-unreachable": ({ address = "" }) =>
      `${address} 没有响应。请确认已连上公司网络；管理员请检查：服务是否启动，浏览器是否拦截了其他主机（CORS、CSP、https 页面访问 http、本地地址）。`,
    "database-slow": ({ address = "" }) => `${address} 在 5 秒内没有响应。请重试，或请管理员确认服务是否正常。`,
    "database-not-passed-on": ({ address = "", status = "" }) =>
      `${address} 有响应（${status}），但不是 ClickHouse。需要管理员把这个路径转发到数据库，做法见 README。`,
    "database-login": () => "用户名或密码不对，请重新输入。",
    "database-no-right": () => "这个用户没有该库或该表的权限，请向管理员申请读取权限。",
    "database-read-only": () => "这个用户不允许这样操作。没有改动任何内容，请把查询内容告诉管理员。",
    "database-gone": () => "表或列已经不存在，请重新选择表。",
    "database-rows": ({ text = "" }) => `要读取的行数超过管理员的限制，请缩短日期范围。（${text}）`,
    "database-time": ({ text = "" }) => `查询时间超过管理员的限制，请缩短日期范围。（${text}）`,
    "database-memory": ({ text = "" }) => `所需内存超过管理员的限制，请缩短日期范围或先筛选。（${text}）`,
    "database-result": ({ text = "" }) => `结果大小超过管理员的限制，请减少天数或项目。（${text}）`,
    "database-quota": ({ text = "" }) => `您的查询额度暂时用完，恢复时间以服务器说明为准：${text}`,
    "database-shard": ({ text = "" }) => `数据库有一个分片没有响应。缺少该分片的用户，数字会不准，所以不显示。（${text}）`,
    "database-stopped": () => "查询在服务器上被中止，请重新查询。",
    "database-cut-off": () => "结果传到一半中断了，所以不显示任何数字，请重新查询。",
    "database-skips-shards": () => "该用户的设置会跳过没有响应的分片（skip_unavailable_shards），用户会悄悄变少。请管理员把它设为 0。",
    "database-users-split": ({ column = "" }) =>
      `同一个“${column}”的事件分散在多个分片，而各分片又各自统计（distributed_group_by_no_merge），人数会重复。请管理员为您去掉这个设置，或改选分片所用的列。`,
    "database-no-tables": () => "这个用户看不到任何表，请向管理员申请读取权限。",
    "database-other": ({ text = "" }) => `数据库拒绝了查询：${text}`,
  },
};
