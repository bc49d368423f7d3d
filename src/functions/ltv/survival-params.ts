import { number } from "../params/number";

/** α and β of the survival models, and t: arguments that several functions share. */
export const alphaParam = number("alpha", {
  unit: "number",
  above: 0,
  text: {
    en: { label: "alpha", help: "α of the fitted model, above 0: the first number OPS.SBG_FIT returns." },
    "zh-CN": { label: "参数 α", help: "拟合得到的 α，大于 0，即 OPS.SBG_FIT 返回的第一个数。" },
  },
});

export const betaParam = number("beta", {
  unit: "number",
  above: 0,
  text: {
    en: { label: "beta", help: "β of the fitted model, above 0: the second number OPS.SBG_FIT returns." },
    "zh-CN": { label: "参数 β", help: "拟合得到的 β，大于 0，即 OPS.SBG_FIT 返回的第二个数。" },
  },
});
