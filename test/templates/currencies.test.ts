import { CURRENCY_CODES, currencyOf } from "../../src/design/currencies";
import { planProblems } from "../../src/plan/plan-problems";
import { NOTHING_TAKEN } from "../../src/plan/taken-names";
import { renderTemplate } from "../../src/templates/render";
import { opened } from "./support/opened";
import { TODAY } from "./support/every-plan";

const inCurrency = (id: string, lang: "en" | "zh-CN", currency: string, moneyUnit: "yuan" | "wan" = "yuan") =>
  renderTemplate(opened(id, lang), { taken: NOTHING_TAKEN, today: TODAY, currency, moneyUnit });

test("every currency offered has a code of ISO 4217 and a sign", () => {
  expect(CURRENCY_CODES.filter((code) => !Intl.supportedValuesOf("currency").includes(code))).toEqual([]);
  expect(currencyOf("eur")).toEqual({ code: "EUR", sign: "€", decimals: 2 });
  expect(currencyOf("ISK")?.sign).toBe("ISK");
  expect(currencyOf("EURO")).toBeUndefined();
});

describe.each([
  ["campaign-plan", "en", "EUR"],
  ["ltv-model", "zh-CN", "HKD"],
  ["channel-log", "en", "CHF"],
  ["campaign-plan", "zh-CN", "JPY"],
] as const)("%s in %s in %s", (id, lang, code) => {
  const plan = inCurrency(id, lang, code);
  const own = lang === "en" ? "$" : "¥";
  test("says so of itself, and can be made", () => {
    expect(plan.identity).toMatchObject({ currency: code });
    // Three letters before every amount leave the telling chart less room than a sign does.
    const allowed = code === "CHF" ? ["No chart is whole on the first screen"] : [];
    expect(planProblems(plan).filter((problem) => !allowed.includes(problem))).toEqual([]);
  });
  test("names no other currency in formats, axes, sentences or samples", () => {
    const bare = JSON.stringify(plan)
      .replace(/\[\$[^\]]+\]/g, "")
      .replace(/\$[A-Z]+\$?\d+|[A-Z]+\$\d+/g, "");
    const sign = currencyOf(code)?.sign ?? "";
    expect(bare.split(sign).join("").includes(own)).toBe(false);
  });
});

test("amounts in ten thousands carry the currency too", () => {
  const { formats } = inCurrency("campaign-plan", "zh-CN", "EUR", "wan");
  expect(formats.some(({ format }) => format.startsWith('[$€]#,##0.00"万"'))).toBe(true);
  expect(formats.some(({ format }) => format.includes("¥") || format.includes("元"))).toBe(false);
});
