import { fitted } from "../params/fitted";

/** Each opportunity is a step of the model: the bound keeps a slip of the hand from blocking the sheet. */
export const MAX_OPPORTUNITIES = 10_000;

export const BGBB_TEXTS = {
  x: {
    en: { label: "purchases x", help: "At how many opportunities the customer bought, a whole number; joining itself does not count." },
    "zh-CN": { label: "购买次数 x", help: "有几次机会买了，填整数；加入时那次不算。" },
  },
  tx: {
    en: {
      label: "last purchase t_x",
      help: "Number of the opportunity of the last purchase: 1 is the first after joining, 0 where there was none.",
    },
    "zh-CN": { label: "末购序号 t_x", help: "最后一次购买是第几次机会：加入后的第一次为 1，没有买过填 0。" },
  },
  n: {
    en: {
      label: "opportunities n",
      help: "How many opportunities there were since joining: years, monthly campaigns, issues. A whole number.",
    },
    "zh-CN": { label: "机会次数 n", help: "加入后一共有几次机会，如几年、几次月度活动、几期。填整数。" },
  },
} as const;

export const bgbbParams = fitted("params", 4, {
  en: {
    label: "model parameters",
    help: "The four parameters OPS.BGBB_FIT returns; its log-likelihood may be selected too and is not read.",
  },
  "zh-CN": { label: "模型参数", help: "OPS.BGBB_FIT 返回的四个参数；连同后面的对数似然一起选也可以。" },
});

/** The 22 groups of 11,104 donors in Fader, Hardie and Shang (2010): gifts, year of the last, years, donors. */
export const DONORS = {
  x: [[0], [1], [1], [1], [1], [1], [1], [2], [2], [2], [2], [2], [3], [3], [3], [3], [4], [4], [4], [5], [5], [6]],
  tx: [[0], [1], [2], [3], [4], [5], [6], [2], [3], [4], [5], [6], [3], [4], [5], [6], [4], [5], [6], [5], [6], [6]],
  n: Array.from({ length: 22 }, () => [6]),
  donors: [
    [3464],
    [1091],
    [277],
    [129],
    [78],
    [119],
    [129],
    [613],
    [255],
    [155],
    [173],
    [234],
    [322],
    [181],
    [225],
    [357],
    [240],
    [284],
    [512],
    [335],
    [728],
    [1203],
  ],
} as const;
