import type { Role } from "./role";

/**
 * Header words that mean exactly one thing, as platforms, shop back ends and planners write them; compared after
 * `headerStem`. Earlier words of a role win when two columns claim it.
 */
// prettier-ignore
export const HEADER_WORDS: Readonly<Partial<Record<Role, readonly string[]>>> = {
  date: [
    "日期", "统计日期", "数据日期", "投放日期", "date", "day", "时间", "统计时间", "数据时间", "天", "日", "下单时间", "支付时间", "下单日期", "支付日期", "订单创建时间", "订单付款时间", "创建时间",
    "开始日期", "开始时间", "开始", "活动开始", "上线日期", "活动日期", "startdate", "start", "reportingstarts", "orderdate", "createdat", "eventdate", "datetime", "timestamp",
    "月份", "月", "month", "周", "周次", "week", "weekstarting", "weekof", "周期", "period",
  ],
  periodEnd: ["结束日期", "结束时间", "结束", "截止日期", "活动结束", "enddate", "end", "reportingends", "weekending"],
  channel: [
    "渠道", "渠道名称", "投放渠道", "推广渠道", "来源渠道", "渠道来源", "获客渠道", "媒体", "媒体名称", "平台", "平台名称", "投放平台", "推广平台", "来源", "流量来源",
    "channel", "channelname", "marketingchannel", "mediachannel", "source", "trafficsource", "medium", "sourcemedium", "media", "platform", "publisher", "publisherplatform", "network",
    "sessiondefaultchannelgroup", "defaultchannelgroup", "sessiondefaultchannelgrouping", "defaultchannelgrouping", "channelgroup", "sessionsourcemedium", "adnetwork", "utmsource", "投放账户", "账户", "账户名称", "account", "accountname",
  ],
  activity: [
    "活动", "活动名称", "营销活动", "活动主题", "计划", "计划名称", "广告计划", "广告计划名称", "推广计划", "推广计划名称", "广告系列", "广告系列名称", "项目", "项目名称", "广告组", "广告组名称", "推广单元", "单元", "单元名称",
    "广告", "广告名称", "创意", "创意名称", "笔记", "笔记标题", "笔记名称", "activity", "campaign", "campaignname", "utmcampaign", "adgroup", "adgroupname", "adset", "adsetname", "ad", "adname", "promotion", "initiative",
  ],
  product: [
    "商品", "商品名称", "商品标题", "宝贝", "宝贝标题", "产品", "产品名称", "品类", "类目", "sku", "spu", "货品", "款式", "product", "productname",
    "producttitle", "item", "itemname", "category", "lineitemname",
  ],
  store: ["店铺", "店铺名称", "门店", "门店名称", "store", "storename", "shop", "shopname"],
  user: [
    "用户", "用户id", "会员", "会员id", "会员名", "买家", "买家昵称", "买家会员名", "客户", "客户id", "openid", "unionid", "userid", "user",
    "customer", "customerid", "distinctid", "deviceid", "email",
  ],
  event: ["事件", "事件名", "事件名称", "行为", "行为类型", "event", "eventname", "eventtype", "action"],
  spend: [
    "花费", "消耗", "费用", "实际花费", "实际消耗", "实际费用", "消费", "总消耗", "总花费", "总费用", "推广费", "推广费用", "推广花费", "推广消耗", "广告费", "广告花费", "广告消耗", "广告费用", "投放费用", "投放花费", "投放消耗", "投放金额", "投放成本", "营销费用", "营销花费",
    "花费金额", "消耗金额", "支出", "投入", "cost", "spend", "amountspent", "adspend", "adcost", "adscost", "totalspend", "totalcost", "mediaspend", "marketingspend", "actualspend", "actualcost", "spent", "广告投入", "投放", "整体消耗", "综合消耗",
  ],
  budget: [
    "预算", "计划花费", "计划费用", "计划消耗", "预算金额", "日预算", "活动预算", "费用预算", "预算费用", "budget", "dailybudget", "plannedspend",
    "plannedcost", "campaignbudget", "planspend",
  ],
  impressions: [
    "展现", "展现量", "展现数", "展现次数", "展示", "展示量", "展示数", "展示次数", "曝光", "曝光量", "曝光数", "曝光次数", "impressions", "impression",
    "impr", "imps", "totalimpressions", "views", "广告展示",
  ],
  clicks: ["点击", "点击量", "点击数", "点击次数", "clicks", "click", "linkclicks", "totalclicks", "outboundclicks", "链接点击量"],
  visits: [
    "浏览量", "访问量", "访问次数", "访问", "流量", "进店", "进店量", "pv", "visits", "sessions", "pageviews", "landingpageviews", "浏览",
    "浏览次数", "阅读量", "播放量",
  ],
  visitors: [
    "访客", "访客数", "独立访客", "访问人数", "浏览人数", "商品访客数", "店铺访客数", "触达人数", "覆盖人数", "活跃用户", "日活", "uv", "visitors",
    "uniquevisitors", "users", "activeusers", "totalusers", "reach", "dau", "互动人数",
  ],
  signUps: [
    "注册", "注册数", "注册量", "注册人数", "新增注册", "新注册", "激活", "激活数", "激活量", "下载", "下载量", "新增用户", "signups", "signup",
    "registrations", "registration", "installs", "downloads", "newusers", "入群人数", "加粉数", "新增好友",
  ],
  leads: ["线索", "线索数", "线索量", "表单", "表单数", "表单提交数", "留资", "留资数", "咨询量", "leads", "lead", "formsubmissions", "mql", "sql"],
  orders: [
    "订单", "订单数", "订单量", "订单数量", "成交订单数", "成交订单", "成交订单量", "成交笔数", "支付订单数", "支付订单量", "支付笔数", "下单数", "下单量", "下单笔数", "单量",
    "成交单量", "直接成交订单数", "总成交笔数", "成交数", "orders", "order", "purchases", "transactions", "ordercount",
    "ecommercepurchases", "整体成交订单数",
  ],
  buyers: [
    "买家数", "支付买家数", "成交买家数", "成交人数", "支付人数", "购买人数", "下单人数", "下单买家数", "付费人数", "付费用户", "付费用户数", "buyers", "purchasers",
    "customers", "payingusers", "totalpurchasers", "uniquebuyers",
  ],
  conversions: ["转化", "转化数", "转化量", "目标转化量", "conversions", "conversion", "conv", "results", "allconv", "keyevents", "websitepurchases"],
  newCustomers: [
    "新客", "新客数", "新客户", "新客户数", "新客人数", "新增客户", "新增客户数", "拉新", "拉新数", "拉新人数", "首购人数", "首单用户", "首单用户数", "新买家数",
    "newcustomers", "newbuyers", "newcustomer", "firsttimebuyers", "newcust", "成交新客数",
  ],
  revenue: [
    "成交金额", "gmv", "支付金额", "成交额", "销售额", "销售金额", "收入", "营收", "营业额", "营业收入", "总成交金额", "实际gmv", "实际销售额", "实际成交额", "直接成交金额", "成交gmv", "支付gmv", "成交订单金额", "支付订单金额", "订单金额", "实付金额", "实收金额", "买家实付金额", "交易额", "交易金额", "流水", "业绩", "产出", "整体成交金额", "7日总支付金额", "付费金额", "充值金额", "总销售额",
    "revenue", "sales", "convvalue", "conversionvalue", "conversionsvalue", "purchaseconversionvalue", "purchasesconversionvalue", "websitepurchasesconversionvalue", "totalconversionvalue", "totalrevenue", "purchaserevenue", "salesrevenue", "netsales", "grosssales", "totalsales", "turnover", "ordervalue", "orderamount", "actualrevenue", "income", "allconvvalue", "saleamount", "salesamount",
  ],
  refunds: ["退款", "退款金额", "退款额", "退货金额", "成功退款金额", "refunds", "refund", "refundamount", "refundedamount", "returns"],
  discounts: ["优惠", "优惠金额", "折扣", "折扣金额", "优惠券", "优惠券金额", "discount", "discounts", "discountamount", "coupon"],
  cost: ["成本", "商品成本", "货品成本", "进货成本", "采购成本", "cogs", "costofgoods", "costofgoodssold", "productcost"],
  target: [
    "目标", "目标值", "目标gmv", "gmv目标", "目标销售额", "销售目标", "目标金额", "目标成交额", "计划gmv", "计划销售额", "目标收入", "收入目标", "target",
    "goal", "targetrevenue", "revenuetarget", "plannedrevenue", "targetgmv", "salestarget",
  ],
  ratio: [
    "点击率", "转化率", "成交转化率", "支付转化率", "退款率", "单均成本", "获客成本", "转化成本", "roi", "roas", "ctr", "cvr", "cpc", "cpm", "cpa",
    "cac", "cpl", "cpv", "arpu", "arppu", "aov", "ecpm", "客单价", "件单价", "点击单价", "投产比", "投入产出比", "avgcpc", "avgcpm",
    "convrate", "interactionrate", "costconv", "frequency", "purchaseroas", "环比", "同比", "毛利", "bouncerate",
  ],
  stock: [
    "群人数", "社群人数", "粉丝数", "粉丝", "粉丝量", "总粉丝数", "关注数", "会员数", "会员总数", "用户总数", "库存", "库存数", "followers",
    "totalfollowers", "members", "subscribers", "stock", "inventory", "余额", "账户余额", "balance",
  ],
  id: [
    "编号", "序号", "订单号", "订单编号", "主订单编号", "子订单编号", "流水号", "单号", "id", "orderid", "ordernumber", "ordername",
    "campaignid", "adid", "adgroupid", "accountid", "计划id", "no", "#", "rowid",
  ],
  note: [
    "备注", "说明", "状态", "负责人", "链接", "notes", "note", "comment", "comments", "remark", "remarks", "status", "owner",
    "url", "link", "campaignstatus", "currencycode", "currency", "货币", "币种",
  ],
};

/** Parts of longer headers, tried in order: what makes a ratio or an id comes before what it is a ratio of. */
export const HEADER_PARTS: readonly (readonly [Role, RegExp])[] = [
  [
    "ratio",
    /率$|比$|占比|单价$|均价|客单|平均|人均|同比|环比|roi|roas|ctr|cvr|cpm|cpc|cpa|^avg|^average|rate$|ratio$|share$|^costper|perclick|perpurchase|per1000|^(?:转化|获客|点击|注册|激活|线索|成交|下单|新客|单次|每次|千次).*(?:成本|费用|花费)$|完成度|进度/,
  ],
  ["id", /id$|编号$|单号$|编码$/],
  ["note", /备注|状态|说明|链接|status$|负责人/],
  ["refunds", /退款|退货|refund/],
  ["discounts", /优惠|折扣|discount|coupon/],
  ["stock", /^累计|^总粉丝|库存|群人数|^cumulative|followers|余额/],
  ["newCustomers", /新客|首购|首单|newcustomer|newbuyer/],
  ["buyers", /买家数|(?:成交|支付|购买|付费|下单)(?:人数|用户数|买家)|buyers|purchasers/],
  ["orders", /订单(?:数|量)|成交(?:笔数|单量|数)|支付(?:笔数|单量)|单量|orders$|purchases$|transactions/],
  ["impressions", /展现|展示|曝光|impression/],
  ["clicks", /点击(?:量|数|次数)$|clicks?$/],
  ["visitors", /访客|uv$|人数$|visitors|reach$/],
  ["signUps", /注册|激活|signup|registration|install/],
  ["leads", /线索|留资|表单|leads?$/],
  ["budget", /预算|budget/],
  ["revenue", /(?:成交|支付|实付|实收|销售|订单|交易).*(?:金额|额|gmv)|gmv|销售额|营收|营业|revenue|conversionvalue|convvalue|turnover/],
  ["conversions", /转化(?:数|量)|conversions?$/],
  ["visits", /浏览量|访问量|流量|sessions$|pageviews|views$/],
  ["spend", /消耗|花费|费用|推广费|广告费|支出|spend|spent|adcost/],
  ["cost", /成本$|cogs/],
  ["periodEnd", /(?:结束|截止)(?:日期|时间)|enddate/],
  ["date", /日期|时间$|date$|月份/],
  ["channel", /渠道|媒体|平台|channel|platform/],
  ["activity", /活动|计划名|广告系列|campaign/],
  ["product", /商品|产品|宝贝|product/],
  ["store", /店铺|门店/],
  ["revenue", /金额$|amount$|sales$|value$/],
];
