import { fitted } from "../params/fitted";
import { number } from "../params/number";
import { option } from "../params/option";
import { series } from "../params/series";

/** Arguments the buy-till-you-die functions share. */
export const modelParam = option(
  "model",
  {
    bgnbd: { en: "BG/NBD", "zh-CN": "BG/NBD" },
    mbgnbd: { en: "modified BG/NBD", "zh-CN": "改进的 BG/NBD" },
    pnbd: { en: "Pareto/NBD", "zh-CN": "Pareto/NBD" },
  },
  {
    en: {
      label: "model",
      help: "bgnbd (BG/NBD), mbgnbd (modified: may leave before the first repeat purchase) or pnbd (Pareto/NBD). The same everywhere as in the fit.",
    },
    "zh-CN": { label: "模型", help: "bgnbd 即 BG/NBD，mbgnbd 改进版（首购后即可能流失），pnbd 即 Pareto/NBD。预测与拟合须用同一种。" },
  },
);

export const btydParams = fitted("params", 4, {
  en: {
    label: "model parameters",
    help: "The four parameters OPS.BTYD_FIT returns; its log-likelihood may be selected too and is not read.",
  },
  "zh-CN": { label: "模型参数", help: "OPS.BTYD_FIT 返回的四个参数；连同后面的对数似然一起选也可以。" },
});

export const spendParams = (name: string) =>
  fitted(name, 3, {
    en: {
      label: "spend parameters",
      help: "The three parameters OPS.GG_FIT returns; its log-likelihood may be selected too and is not read.",
    },
    "zh-CN": { label: "消费参数", help: "OPS.GG_FIT 返回的三个参数；连同后面的对数似然一起选也可以。" },
  });

const REPEATS = {
  en: {
    label: "repeat purchases x",
    help: "Days with a purchase after the first such day: a whole number, 0 for one-time buyers. Second column of OPS.BTYD_SUMMARY.",
  },
  "zh-CN": { label: "复购次数 x", help: "首购日之后有购买的天数：整数，只买过一次的为 0。即 OPS.BTYD_SUMMARY 第二列。" },
} as const;

const LAST_AGE = {
  en: {
    label: "age at last purchase t_x",
    help: "Time from the first to the last purchase, 0 for one-time buyers. Third column of OPS.BTYD_SUMMARY.",
  },
  "zh-CN": { label: "末购时长 t_x", help: "从首购到最后一次购买的时间，只买过一次的为 0。即 OPS.BTYD_SUMMARY 第三列。" },
} as const;

const AGE = {
  en: { label: "age T", help: "Time from the first purchase to the end of observation, same unit. Fourth column of OPS.BTYD_SUMMARY." },
  "zh-CN": { label: "观察时长 T", help: "从首购到观察期末的时间，单位相同。即 OPS.BTYD_SUMMARY 第四列。" },
} as const;

const MEAN = {
  en: {
    label: "mean repeat spend",
    help: "Mean value of the repeat purchases, the first one left out. Fifth column of OPS.BTYD_SUMMARY; not read where there was no repeat.",
  },
  "zh-CN": { label: "复购均额", help: "复购的平均金额，不含首购。即 OPS.BTYD_SUMMARY 第五列；没有复购时不读取。" },
} as const;

/** One customer's history; lifts over columns of customers. */
export const repeatsOfOne = number("x", { unit: "count", min: 0, integer: true, text: REPEATS });
export const lastAgeOfOne = number("t_x", { unit: "periods", min: 0, text: LAST_AGE });
export const ageOfOne = number("T", { unit: "periods", min: 0, text: AGE });
export const meanOfOne = number("zbar", { unit: "money", text: MEAN });

/** Columns of customers' histories. */
export const repeatsOfAll = series("x", { unit: "count", min: 0, integer: true, text: REPEATS });
export const lastAgesOfAll = series("t_x", { unit: "periods", min: 0, text: LAST_AGE });
export const agesOfAll = series("T", { unit: "periods", above: 0, text: AGE });
export const meansOfAll = series("zbar", { unit: "money", text: MEAN });

/** Fader, Hardie and Lee's estimates for CDNOW, which the examples share. */
export const CDNOW = {
  bgnbd: [[0.243, 4.414, 0.793, 2.426]],
  mbgnbd: [[0.525, 6.183, 0.891, 1.614]],
  pnbd: [[0.553, 10.578, 0.606, 11.669]],
  spend: [[6.25, 3.74, 15.44]],
} as const;
