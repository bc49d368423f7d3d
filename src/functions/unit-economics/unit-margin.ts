import { DomainError } from "../../core/errors";
import { unitMargin } from "../../core/unit-economics/unit-margin";
import { ROI } from "../../metrics/advertising";
import { SHARE } from "../../metrics/comparison";
import { defineFunction } from "../define";
import { tex } from "../math";
import { metricOrFault } from "../metric-or-fault";
import { number, numberOr } from "../params/number";
import { words } from "../params/words";
import { PLAIN_UNIT_MARGIN } from "./plain-unit-margin";

export const UNIT_MARGIN = defineFunction({
  id: "UNIT_MARGIN",
  family: "unit-economics",
  params: [
    number("price", {
      unit: "money",
      min: 0,
      text: words(
        ["price", "List price of one order, before any discount. A blank cell counts as 0."],
        ["标价", "一单打折前的价格。空单元格按 0 计。"],
      ),
    }),
    number("unit_cost", {
      unit: "money",
      min: 0,
      text: words(
        ["unit cost", "What the goods of one order cost. A blank cell counts as 0."],
        ["货品成本", "一单货品的成本。空单元格按 0 计。"],
      ),
    }),
    numberOr("discount", 0, {
      unit: "fraction",
      min: 0,
      max: 1,
      outside: "discount-out-of-range",
      text: words(
        ["discount", "Share of the price let off: 10%, or 50/300 for 50 off 300. Money gives #NUM!. 0 if left out."],
        ["优惠比例", "让利占标价的比例：九折填 10%，满 300 减 50 填 50/300。填金额返回 #NUM!。不填按 0。"],
      ),
    }),
    numberOr("shipping", 0, {
      unit: "money",
      min: 0,
      text: words(
        ["shipping", "What goes out with every order: freight, packaging, fixed payment fee. 0 if left out."],
        ["运费与包装", "每单必花的钱：发货运费、包装、固定手续费。不填按 0。"],
      ),
    }),
    numberOr("fee_rate", 0, {
      unit: "fraction",
      min: 0,
      max: 1,
      text: words(
        ["fee rate", "Platform fees and commissions as a share of net sales, e.g. 5%. 0 if left out."],
        ["费率", "平台扣点、佣金占净销售额的比例，如 5%。不填按 0。"],
      ),
    }),
    numberOr("refund_rate", 0, {
      unit: "fraction",
      min: 0,
      max: 1,
      text: words(
        ["refund rate", "Share of paid orders that is sent back and refunded, e.g. 20%. 0 if left out."],
        ["退款率", "付款订单中退货退款的比例，如 20%。不填按 0。"],
      ),
    }),
    numberOr("return_cost", 0, {
      unit: "money",
      min: 0,
      text: words(
        ["cost of a return", "What one return costs: freight back, handling, loss of value. 0 if left out."],
        ["每次退货损失", "退一单额外花的钱：退货运费、处理费、货损。不填按 0。"],
      ),
    }),
    numberOr("target_margin", 0, {
      unit: "fraction",
      min: 0,
      below: 1,
      text: words(
        ["target margin", "Profit you want to keep, as a share of net sales, e.g. 10%. 0 means break even."],
        ["目标利润率", "希望留下的利润占净销售额的比例，如 10%。0 表示只求保本。"],
      ),
    }),
  ],
  returns: {
    shape: "row",
    unit: "table",
    columns: [
      { en: "Contribution per paid order", "zh-CN": "单均毛利", unit: "money" },
      { en: "Contribution rate", "zh-CN": "单均毛利率", unit: "fraction" },
      { en: "Break-even ROAS", "zh-CN": "保本投产比", unit: "ratio" },
      { en: "Highest cost per order", "zh-CN": "最高出价", unit: "money" },
    ],
  },
  text: {
    en: {
      summary:
        "What one paid order really leaves after coupon, freight, fees and returns, the ROAS that breaks even, and the most an order may cost in ads.",
      use: "Use it before a promotion or a bid: it says what is left of a coupon price, and from which ROAS on the ads pay. One row per product gives a table of them.",
      formula: [
        "paid = price × (1 − discount)",
        "net = (1 − refund rate) × paid",
        "contribution = net × (1 − fee rate) − (1 − refund rate) × unit cost − shipping − refund rate × cost of a return",
        "contribution rate = contribution ÷ paid",
        "left for ads = contribution − target margin × net",
        "break-even ROAS = paid ÷ left for ads",
        "highest cost per order = max(0, left for ads)",
      ],
      traps: [
        "The discount is a share of the price. 50 off 300 is 50/300; typing 50 gives #NUM!.",
        "Compare the break-even ROAS with the platform's ROI, which counts paid sales before refunds.",
        "Returned goods are taken to be sold again at full cost and fees on them to come back. What is lost belongs into the cost of a return, per return; freight out is lost with every order.",
        "Where nothing is left for ads, the highest cost per order is 0 and the break-even ROAS #NUM!; exactly at the line it is #DIV/0!. A price of 0 has no rate: #DIV/0!.",
        "Negative amounts, rates outside 0 to 100% and a target of 100% give #NUM!. Blank cells count as 0.",
      ],
    },
    "zh-CN": {
      summary: "单均利润测算：扣掉优惠、运费、扣点和退货，一单真正剩多少，投产比多少保本，一单广告费最高能出多少。",
      use: "上活动、定出价之前先算：券后价还剩多少钱，投产比做到多少才不亏。一个商品一行，整列算出单品毛利表。",
      formula: [
        "实付 = 标价 ×（1 − 优惠比例）",
        "净销售 =（1 − 退款率）× 实付",
        "单均毛利 = 净销售 ×（1 − 费率）−（1 − 退款率）× 货品成本 − 运费与包装 − 退款率 × 每次退货损失",
        "单均毛利率 = 单均毛利 ÷ 实付",
        "可投广告 = 单均毛利 − 目标利润率 × 净销售",
        "保本投产比 = 实付 ÷ 可投广告",
        "最高出价 = max(0, 可投广告)",
      ],
      traps: [
        "优惠填比例，不填金额：满 300 减 50 写 50/300，填 50 会返回 #NUM!。",
        "保本投产比要和平台后台的投产比比，后台按退款前的付款金额算。",
        "这里假设退回的货能照原价再卖、退款部分不收扣点；货损和退货运费填进“每次退货损失”，按每次退货计。发货运费每单都花，退了也收不回。",
        "一单剩不下钱时，最高出价为 0，保本投产比返回 #NUM!；恰好打平返回 #DIV/0!。标价为 0 时毛利率返回 #DIV/0!。",
        "金额为负、比率不在 0 到 100% 之间、目标利润率为 100%，返回 #NUM!。空单元格按 0 计。",
      ],
    },
  },
  math: {
    lines: [
      tex`r = p\,(1 - a), \qquad n = (1 - \rho)\, r`,
      tex`K = n\,(1 - \varphi) - (1 - \rho)\, c - v - \rho\, b`,
      tex`A = K - \tau\, n, \qquad \mathrm{ROAS}^{*} = \frac{r}{A}`,
      tex`\mathrm{CPA}^{*} = \max(0, A)`,
    ],
    where: [
      ["K", "contribution per paid order; K ÷ r is its rate", "单均毛利，K ÷ r 为单均毛利率"],
      ["r", "what the customer pays", "客户实付"],
      ["n", "net sales after refunds", "退款后的净销售"],
      ["A", "what is left for ads", "可投广告的金额"],
      [tex`\mathrm{ROAS}^{*}`, "break-even ROAS", "保本投产比"],
      [tex`\mathrm{CPA}^{*}`, "highest cost per order", "最高出价"],
      ["p", "price"],
      ["c", "unit_cost"],
      ["a", "discount"],
      ["v", "shipping"],
      [tex`\varphi`, "fee_rate"],
      [tex`\rho`, "refund_rate"],
      ["b", "return_cost"],
      [tex`\tau`, "target_margin"],
    ],
  },
  picture: {
    kind: "curve",
    along: { argument: "discount", from: 0, to: 0.4 },
    lines: { argument: "refund_rate", values: [0, 0.2, 0.4] },
    title: {
      en: "What an order leaves as the discount grows, with few and with many returns: the coupon is paid from the contribution alone.",
      "zh-CN": "优惠越大，一单剩得越少；退货越多，起点越低。优惠是全额从毛利里出的。",
    },
  },
  native: PLAIN_UNIT_MARGIN,
  examples: [
    {
      args: [200, 80, 0.1, 12, 0.05, 0.2, 15],
      result: [[57.8, 0.321111111111111, 3.11418685121107, 57.8]],
      source: "Worked by hand: paid 180, net 144; 144 × 0.95 − 64 − 12 − 3 = 57.8",
      story: {
        en: "A jacket of 200 goes out with 10% off: goods 80, freight 12, fees 5%, one in five comes back and costs another 15. 57.8 are left, so an order may cost 57.8 in ads, and a ROAS of 3.11 only breaks even. From the margin of goods alone one would have said 1.8.",
        "zh-CN":
          "标价 200 元的外套九折卖：货 80 元、运费 12 元、扣点 5%，两成退货、每次再亏 15 元。一单只剩 57.8 元，广告费最多出 57.8 元，投产比 3.11 才保本；只看进货毛利会以为 1.8 就够。",
      },
    },
    {
      args: [200, 80, 0.1, 12, 0.05, 0.2, 15, 0.1],
      result: [[57.8, 0.321111111111111, 4.14746543778802, 43.4]],
      source: "Worked by hand: 57.8 less a profit of 10% of 144",
    },
    {
      args: [80, 50, 0.3, 10],
      result: [[-4, -0.0714285714285714, { error: "#NUM!" }, 0]],
      source: "Worked by hand: 56 − 50 − 10; nothing is left for ads",
    },
    { args: [100, 60, 0, 0, 0.4], result: [[0, 0, { error: "#DIV/0!" }, 0]], source: "Fees use up what the goods leave" },
    { args: [300, 100, 50], result: { error: "#NUM!" }, source: "A discount in money is refused" },
  ],
  sources: [
    "Contribution per order: price after discount less fees and variable costs; break-even ROAS = 1 ÷ its rate (toppicksdaily.io, sellmira.com)",
  ],
  keywords: [
    "单均利润",
    "优惠券 退货 运费",
    "优惠券 退货 运费 单均利润",
    "一单赚多少",
    "单品毛利测算",
    "最高出价",
    "满减",
    "券后价",
    "contribution margin per order",
    "profit per order after returns",
    "max CPA",
    "shipping and coupon break-even",
    "unit economics per order",
  ],
  related: ["BREAKEVEN_ROI", "PRICE_BREAKEVEN", "BREAKEVEN_UNITS", "GROSS_MARGIN", "ROAS", "MER"],
  compute: (price, unitCost, discount, shipping, feeRate, refundRate, returnCost, targetMargin) => {
    const margin = unitMargin({ price, unitCost, discount, shipping, feeRate, refundRate, returnCost, targetMargin });
    const { paid, contribution, forAds } = margin;
    return [
      [
        contribution,
        paid === 0 ? new DomainError("div0", "nothing-paid") : metricOrFault(SHARE, { part: contribution, whole: paid }, "price"),
        forAds < 0
          ? new DomainError("num", "nothing-for-ads")
          : forAds === 0
            ? new DomainError("div0", "nothing-for-ads")
            : metricOrFault(ROI, { revenue: paid, spend: forAds }, "price"),
        Math.max(0, forAds),
      ],
    ];
  },
  intermediates: (price, unitCost, discount, shipping, feeRate, refundRate, returnCost, targetMargin) => {
    const { paid, net, forAds } = unitMargin({ price, unitCost, discount, shipping, feeRate, refundRate, returnCost, targetMargin });
    return [
      { name: { en: "paid by the customer", "zh-CN": "客户实付" }, value: paid, unit: "money" },
      { name: { en: "net sales after refunds", "zh-CN": "退款后的净销售" }, value: net, unit: "money" },
      { name: { en: "fees", "zh-CN": "平台扣点" }, value: net * feeRate, unit: "money" },
      { name: { en: "goods that stay with customers", "zh-CN": "未退回货品的成本" }, value: (1 - refundRate) * unitCost, unit: "money" },
      { name: { en: "cost of returns, per paid order", "zh-CN": "每单摊到的退货损失" }, value: refundRate * returnCost, unit: "money" },
      { name: { en: "left for ads after the target profit", "zh-CN": "留出目标利润后可投广告的金额" }, value: forAds, unit: "money" },
    ];
  },
});
