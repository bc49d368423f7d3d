import { describe, expect, test } from "@jest/globals";
import { FUNCTIONS } from "../../src/functions/registry";
import { searchFunctions } from "../../src/taskpane/state/search/search-functions";

const firstThree = (query: string): string[] =>
  searchFunctions(FUNCTIONS, query, "en")
    .slice(0, 3)
    .map(({ definition }) => definition.id);

describe("the same is found", () => {
  test.each([
    ["轉化率為什麼下降", "转化率为什么下降"],
    ["預算怎麼分", "预算怎么分"],
    ["復購率", "复购率"],
    ["哪些客戶快流失了", "哪些客户快流失了"],
    ["測試要跑幾天", "测试要跑几天"],
  ])("in traditional characters: %s", (traditional, simplified) => {
    expect(firstThree(traditional)).toEqual(firstThree(simplified));
  });

  test.each([
    ["drop of the sales", "sales drop"],
    ["下降 转化率", "转化率 下降"],
    ["budgets splitting channels", "splitting channel budget"],
    ["lifetime values of customers", "customer lifetime value"],
  ])("for another order of words and plurals: %s", (one, other) => {
    expect(firstThree(one)[0]).toBe(firstThree(other)[0]);
    expect(firstThree(one)).not.toEqual([]);
  });

  test.each([
    ["复够率", "REPURCHASE_RATE"],
    ["次日流存", "RETENTION_LOG"],
    ["显著姓", "AB_TEST"],
    ["同期裙", "COHORT_TABLE"],
    ["月底能完戌多少", "PACING"],
    ["customr lifetime value", "LTV"],
    ["atribution", "ATTRIBUTION"],
    ["seasonalty", "SEASONAL_INDEX"],
    ["smaple size", "AB_SAMPLE_SIZE"],
  ])("with one slip: %s", (query, id) => {
    expect(firstThree(query)).toContain(id);
  });
});
