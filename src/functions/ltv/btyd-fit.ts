import { fitBtyd } from "../../core/ltv/btyd/fit";
import { historyTotals } from "../../core/ltv/btyd/history-totals";
import { defineFunction, type Column } from "../define";
import { tex } from "../math";
import { sameSize } from "../params/same-size";
import { agesOfAll, lastAgesOfAll, modelParam, repeatsOfAll } from "./btyd-params";

const parameters = (...names: readonly string[]): readonly Column[] => names.map((name) => ({ en: name, "zh-CN": name, unit: "number" }));
const LIKELIHOOD: Column = { en: "Log-likelihood", "zh-CN": "对数似然", unit: "number" };
const BETA_GEOMETRIC = [...parameters("r", "α", "a", "b"), LIKELIHOOD];
const PARETO = [...parameters("r", "α", "s", "β"), LIKELIHOOD];

/** Twenty customers of a small shop, in weeks. */
const SHOP = {
  x: [[5], [0], [0], [1], [1], [1], [10], [3], [1], [3], [2], [0], [0], [1], [2], [1], [4], [0], [1], [1]],
  tx: [[13], [0], [0], [10], [27], [3], [25], [20], [11], [12], [5], [0], [0], [1], [15], [18], [38], [0], [12], [28]],
  T: [[31], [41], [30], [31], [51], [46], [37], [39], [51], [40], [32], [37], [47], [39], [51], [31], [48], [51], [31], [44]],
} as const;

export const BTYD_FIT = defineFunction({
  id: "BTYD_FIT",
  family: "ltv",
  params: [repeatsOfAll, lastAgesOfAll, agesOfAll, modelParam],
  returns: {
    shape: "table",
    unit: "table",
    columns: [
      { en: "r", "zh-CN": "r", unit: "number" },
      { en: "α", "zh-CN": "α", unit: "number" },
      { en: "a (pnbd: s)", "zh-CN": "a（pnbd 为 s）", unit: "number" },
      { en: "b (pnbd: β)", "zh-CN": "b（pnbd 为 β）", unit: "number" },
      LIKELIHOOD,
    ],
    columnsBy: { param: "model", columns: { bgnbd: BETA_GEOMETRIC, mbgnbd: BETA_GEOMETRIC, pnbd: PARETO } },
  },
  text: {
    en: {
      summary:
        "Fits a buy-till-you-die model to customers' histories: how often they buy and when they silently leave. Spills four parameters and the log-likelihood.",
      use: "Use it for shops and apps without a contract, where nobody cancels but many never return. Then OPS.BTYD_PREDICT, OPS.BTYD_PALIVE and OPS.BTYD_CLV tell who will buy again.",
      formula: [
        "purchase rates: Gamma(r, α)",
        "bgnbd: chance to leave after a repeat purchase Beta(a, b); mbgnbd: also after the first purchase",
        "pnbd: rate of leaving Gamma(s, β), at any moment",
        "parameters maximise the likelihood of all x, t_x, T",
      ],
      traps: [
        "Take x, t_x and T from OPS.BTYD_SUMMARY: x counts repeats only, and everyone counts, also those who bought once.",
        "One kind of customer at a time, followed long enough for several purchases: a hot campaign and regulars do not share one model.",
        "Compare log-likelihoods between models on the same rows only. β of pnbd is often loosely determined.",
        "Fewer than ten customers give #N/A; impossible histories, an age of 0, no repeat at all or no convergence give #NUM!; a blank gives #VALUE!.",
        "All times in one unit. In another unit α and β change with it, r, a, b and s do not.",
        "Where customers hardly differ, or nobody seems to leave, parameters come out very large or very small: predictions from them still hold. Where the likelihood has no maximum at all, for example many repeats and all on the first day, the result is #NUM!.",
      ],
    },
    "zh-CN": {
      summary: "用客户的购买记录拟合 BTYD 模型：多久买一次、何时悄悄流失。返回四个参数和对数似然。",
      use: "适合没有合约的店铺和应用：没人退订，却有人再也不来。拟合后用 OPS.BTYD_PREDICT、OPS.BTYD_PALIVE、OPS.BTYD_CLV 看谁还会再买。",
      formula: [
        "购买频率服从 Gamma(r, α)",
        "bgnbd：每次复购后流失的概率服从 Beta(a, b)；mbgnbd：首购后也可能流失",
        "pnbd：流失速率服从 Gamma(s, β)，随时可能流失",
        "参数使全部 x、t_x、T 的似然最大",
      ],
      traps: [
        "x、t_x、T 请取自 OPS.BTYD_SUMMARY：x 只算复购，只买过一次的客户也要放进来。",
        "一次只拟合一类客户，且观察期足够长：爆款活动来的客户和老客不适合放一个模型。",
        "只有同一批数据的对数似然才能比较模型优劣。pnbd 的 β 往往不太确定。",
        "少于十位客户返回 #N/A；记录自相矛盾、观察时长为 0、无人复购或不收敛返回 #NUM!；有空单元格返回 #VALUE!。",
        "时间只用一种单位。换单位时 α、β 随之变化，r、a、b、s 不变。",
        "客户之间几乎没有差异，或看不出有人流失时，参数会特别大或特别小，用来预测仍然有效；似然没有最大值时返回 #NUM!，例如复购很多却都发生在首购当天。",
      ],
    },
  },
  math: {
    lines: [
      tex`\ln L = \sum_{i} \ln \left( \frac{\Gamma(r+x_i)\,\alpha^{r}}{\Gamma(r)}\, \ell_i \right)`,
      [
        tex`\ell = \frac{B(a,\, b+x)}{B(a, b)} \left[ \frac{1}{(\alpha+T)^{r+x}} + \frac{a}{(b+x-1)(\alpha+t_x)^{r+x}} \right]`,
        "BG/NBD (bgnbd); the second term only where x > 0",
        "BG/NBD（bgnbd），第二项仅在 x > 0 时有",
      ],
      [
        tex`\ell = \frac{B(a,\, b+x+1)}{B(a, b)} \left[ \frac{1}{(\alpha+T)^{r+x}} + \frac{a}{(b+x)(\alpha+t_x)^{r+x}} \right]`,
        "MBG/NBD (mbgnbd)",
        "MBG/NBD（mbgnbd）",
      ],
      [
        tex`\ell = \frac{\beta^{s}}{(\alpha+T)^{r+x}(\beta+T)^{s}} + s\,\beta^{s} \int_{t_x}^{T} \frac{dy}{(\alpha+y)^{r+x}(\beta+y)^{s+1}}`,
        "Pareto/NBD (pnbd)",
        "Pareto/NBD（pnbd）",
      ],
    ],
    where: [
      [tex`\ln L`, "log-likelihood, which the fitted parameters make as large as can be", "对数似然，拟合的参数使它最大"],
      ["x", "x"],
      ["t_x", "t_x"],
      ["T", "T"],
      ["r", "with α: how the purchase rates spread over customers", "与 α 一起描述各客户购买频率的分布"],
      [tex`\alpha`, "with r: how the purchase rates spread over customers", "与 r 一起描述各客户购买频率的分布"],
      ["a", "with b: how the chance to leave spreads over customers", "与 b 一起描述各客户流失概率的分布"],
      ["b", "with a: how the chance to leave spreads over customers", "与 a 一起描述各客户流失概率的分布"],
      ["s", "with β: how the rate of leaving spreads over customers", "与 β 一起描述各客户流失速率的分布"],
      [tex`\beta`, "with s: how the rate of leaving spreads over customers", "与 s 一起描述各客户流失速率的分布"],
      [tex`\ell_i`, "part of the likelihood of customer i in which the models differ", "客户 i 的似然中各模型不同的部分"],
      ["y", "moment of leaving", "流失的时刻"],
      [tex`\Gamma`, "gamma function", "Gamma 函数"],
      ["B", "beta function", "Beta 函数"],
    ],
  },
  picture: {
    kind: "curve",
    along: { argument: "t", from: 0, to: 52 },
    of: { id: "BTYD_EXPECTED", args: [{ columns: [0, 3] }] },
    title: {
      en: "What the fitted model expects of a new customer: repeat purchases as the weeks pass.",
      "zh-CN": "拟合后的模型对一位新客的预期：随时间累计的复购次数。",
    },
  },
  examples: [
    {
      args: [SHOP.x, SHOP.tx, SHOP.T],
      result: [[0.67038959, 5.96839238, 4.50604082, 8.63433421, -136.33758595]],
      digits: 5,
      source: "Recomputed with SciPy: the likelihood of Fader, Hardie and Lee (2005) maximised from two starting points",
      story: {
        en: "A small shop's twenty customers, first seen 30 to 51 weeks ago: repeat orders, week of the last one, weeks observed. The parameters then tell who will come back and what each is still worth.",
        "zh-CN":
          "一家小店的二十位客户，首购在 30 到 51 周之前：复购几次、末次复购在第几周、观察了几周。有了参数，就能推算谁还会来、各值多少钱。",
      },
    },
    {
      args: [
        [[1], [0], [0]],
        [[5], [0], [0]],
        [[10], [10], [12]],
      ],
      result: { error: "#N/A" },
      source: "Three customers are too few",
    },
    {
      args: [Array.from({ length: 12 }, () => [0]), Array.from({ length: 12 }, () => [0]), Array.from({ length: 12 }, () => [30])],
      result: { error: "#NUM!" },
      source: "Nobody has bought again",
    },
    { args: [[[1], [2]], [[1]], [[10], [10]]], result: { error: "#VALUE!" }, source: "Columns of different length" },
    { args: [[[1]], [[11]], [[10]]], result: { error: "#NUM!" }, source: "The last purchase lies after the end" },
  ],
  sources: [
    "Fader, Hardie and Lee (2005), Counting your customers the easy way, Marketing Science 24(2)",
    "Batislam, Denizel and Filiztekin (2007), International Journal of Research in Marketing 24(3)",
    "Schmittlein, Morrison and Colombo (1987), Management Science 33(1); Fader and Hardie (2005), note 008",
  ],
  keywords: [
    "复购预测",
    "流失预测",
    "BG/NBD",
    "Pareto/NBD",
    "客户终身价值",
    "buy till you die",
    "churn",
    "non-contractual",
    "店铺复购",
    "客户还会不会来",
    "will they buy again",
  ],
  related: ["BTYD_SUMMARY", "BTYD_EXPECTED", "BTYD_PREDICT", "BTYD_PALIVE", "BTYD_CLV", "GG_FIT", "REPURCHASE_RATE", "SBG_FIT", "BGBB_FIT"],
  fit: (x, tx, T) => sameSize({ x, t_x: tx, T }),
  compute: (x, tx, T, model) => {
    const { params, logLikelihood } = fitBtyd(
      model,
      x.map((count, i) => ({ x: count, tx: tx[i] as number, T: T[i] as number })),
    );
    return [[...params, logLikelihood]];
  },
  intermediates: (x, tx, T) => {
    const { repeaters, repeats, time } = historyTotals(x.map((count, i) => ({ x: count, tx: tx[i] as number, T: T[i] as number })));
    return [
      { name: { en: "customers", "zh-CN": "客户数" }, value: x.length, unit: "count" },
      { name: { en: "of them bought again", "zh-CN": "其中复购过的客户" }, value: repeaters, unit: "count" },
      { name: { en: "repeat purchases of all customers", "zh-CN": "全部客户的复购次数" }, value: repeats, unit: "count" },
      { name: { en: "time observed per customer", "zh-CN": "每位客户的平均观察时长" }, value: time / x.length, unit: "periods" },
      {
        name: { en: "repeat purchases per customer and period", "zh-CN": "每位客户每期的复购次数" },
        value: repeats / time,
        unit: "number",
      },
    ];
  },
});
