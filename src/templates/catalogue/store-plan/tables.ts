import { BREAKEVEN_ROI, GROSS_MARGIN, PROFIT_AFTER_ADS } from "../../../metrics/unit-economics";
import {
  amount,
  choice,
  choiceFrom,
  count,
  date,
  days,
  filledRows,
  keyed,
  measure,
  openChoice,
  price,
  rate,
  text,
} from "../../../plan/structure/field";
import type { TableStructure } from "../../../plan/structure/structure";
import { metricField } from "../../metric-field";

/** How many products the chart shows, the best sellers first. */
export const CHART_PRODUCTS = 8;

const OF_PRODUCT = "MATCH([@product],products[product],0)";
/** Where the product of this place stands among the rows; of two that sell alike, the upper comes first. */
const ROW_OF_PLACE = `SUMPRODUCT(SMALL((products[sales]<>[@sales])*1000000+ROW(products[sales])-ROW(products[#headers]),
  [#]-COUNTIFS(products[sales],">"&[@sales])))`;
const ofPlace = (column: string): string => `IF(NOT(ISNUMBER([@sales])),"",INDEX(products[${column}],${ROW_OF_PLACE}))`;
const restocks = "AND(ISNUMBER([@stock_days]),N([@stock_days])<N(min_stock_days))";

export const TABLES = {
  products: {
    columns: filledRows({
      product: text(),
      category: openChoice("categories"),
      role: choice("roles"),
      price: price({ entry: { kind: "positive" } }),
      cost: price(),
      visitors: count(),
      cvr: rate(),
      ad_spend: amount(),
      stock: count(),
      advice: text`IF([@profit]<0,{fix},IF(${restocks},{restock},IF([@class]="A",{push},IF([@class]="C",{trim},{keep}))))`,
      class: text`IF(NOT(ISNUMBER([@above])),"",IF(ROUND([@above],6)<N(a_limit),"A",IF(ROUND([@above],6)<N(b_limit),"B","C")))`,
      sales: amount`ROUND([@orders]*N([@price]),2)/money_unit`,
      share: rate`IF(base_sales=0,"",[@sales]/base_sales)`,
      profit: metricField(
        PROFIT_AFTER_ADS,
        {
          revenue: { number: "[@sales]" },
          spend: { number: "N([@ad_spend])" },
          grossMargin: { number: "N([@margin])" },
          refundRate: "refund_rate",
          feeRate: "fee_rate",
        },
        [],
        "amount",
      ),
      margin: metricField(GROSS_MARGIN, { revenue: "[@price]", cogs: { number: "N([@cost])" } }),
      breakeven_roi: metricField(BREAKEVEN_ROI, { contributionRate: { number: "(1-N(refund_rate))*(N([@margin])-N(fee_rate))" } }),
      stock_days: days`IF([@orders]=0,"",N([@stock])/([@orders]/days_in_month))`,
      orders: count`N([@visitors])*N([@cvr])`,
      rank: count`RANK([@sales],products[sales])`,
      above: rate`IF(base_sales=0,"",SUMIFS(products[sales],products[rank],"<"&[@rank])/base_sales)`,
      cum: rate`IF(base_sales=0,"",SUMIFS(products[sales],products[rank],"<="&[@rank])/base_sales)`,
    }),
    totals: { visitors: "sum", ad_spend: "sum", sales: "sum", profit: "sum", orders: "sum" },
    signals: [
      { kind: "bar", columns: ["share"] },
      { kind: "when", condition: keyed`[@advice]={fix}`, state: "bad", columns: ["advice"] },
      { kind: "when", condition: keyed`[@advice]={restock}`, state: "warn", columns: ["advice"] },
      { kind: "when", condition: keyed`[@advice]={push}`, state: "good", columns: ["advice"] },
      { kind: "when", condition: keyed`[@class]="A"`, state: "accent", columns: ["class"] },
      { kind: "when", condition: keyed`[@class]="C"`, state: "off", columns: ["class"] },
      { kind: "when", condition: keyed`N([@profit])<0`, state: "bad", columns: ["profit"] },
      { kind: "when", condition: keyed`${restocks}`, state: "warn", columns: ["stock_days"] },
    ],
  },
  promos: {
    columns: filledRows({
      promo: text(),
      kind: choice("kinds"),
      product: choiceFrom("products", "product"),
      from: date(),
      to: date({ entry: { kind: "date", from: "[@from]" } }),
      discount: rate(),
      orders: count(),
      budget: amount(),
      approved: amount(),
      owner: openChoice("owners"),
      // One that just pays for itself earns, whatever dust the arithmetic leaves.
      verdict: text`IF(ROUND([@profit],6)>=0,{pays},{loses})`,
      need: count`IF(N([@unit])<=0,"",ROUNDUP(ROUND(N([@budget])*money_unit/[@unit],6),0))`,
      profit: amount`N([@orders])*N([@unit])/money_unit-N([@budget])`,
      sales: amount`N([@orders])*N([@price])/money_unit`,
      price: price`IFERROR(INDEX(products[price],${OF_PRODUCT})*(1-N([@discount])),"")`,
      unit: price`IF(ISNUMBER([@price]),(1-N(refund_rate))*([@price]*(1-N(fee_rate))-INDEX(products[cost],${OF_PRODUCT})),"")`,
    }),
    totals: { orders: "sum", budget: "sum", approved: "sum", profit: "sum", sales: "sum" },
    signals: [
      { kind: "signs", columns: ["verdict"] },
      { kind: "when", condition: keyed`N([@profit])<0`, state: "bad", columns: ["profit"] },
      { kind: "when", condition: keyed`AND([@promo]<>"",NOT(ISNUMBER([@price])))`, state: "bad", columns: ["product"] },
      { kind: "when", condition: keyed`N([@budget])>N([@approved])`, state: "warn", columns: ["approved"] },
    ],
  },
  care: {
    columns: filledRows({
      item: text(),
      measure: text(),
      direction: choice("directions"),
      target: measure(),
      actual: measure(),
      owner: openChoice("owners"),
      verdict: text`IF(OR(NOT(ISNUMBER([@actual])),NOT(ISNUMBER([@target]))),"",
        IF(IF([@direction]={directions.lower},[@actual]<=[@target],[@actual]>=[@target]),{met},{missed}))`,
    }),
    signals: [{ kind: "signs", columns: ["verdict"] }],
  },
  ranking: {
    fixed: true,
    columns: {
      product: text`${ofPlace("product")}`,
      sales: amount`IF([#]>COUNT(products[sales]),"",LARGE(products[sales],[#]))`,
      cum: rate`${ofPlace("cum")}`,
    },
  },
} as const satisfies Readonly<Record<string, TableStructure>>;
