import type { Extra } from "../../extras/extra";

export const EXTRAS: readonly Extra[] = [
  {
    asks: { en: "Net revenue retention over all accounts", "zh-CN": "全部客户的净收入留存" },
    formula: "=OPS.NRR(SUM(accounts[start_mrr]),SUM(accounts[expansion]),SUM(accounts[contraction]),SUM(accounts[churned]))",
  },
  {
    asks: { en: "Gross revenue retention, without what was sold on top", "zh-CN": "毛收入留存，不算增购" },
    formula: "=OPS.GRR(SUM(accounts[start_mrr]),SUM(accounts[contraction]),SUM(accounts[churned]))",
  },
  {
    asks: { en: "CAC, LTV, their ratio and payback with churn", "zh-CN": "获客成本、客户价值、两者之比和含流失的回本期" },
    formula: "=OPS.LTV_CAC(cac*won,won,arpa,gross_margin,1-monthly_churn)",
  },
  {
    asks: { en: "Months until a customer pays back, churn counted", "zh-CN": "一个客户几个月回本，含流失" },
    formula: "=OPS.PAYBACK(cac,arpa*gross_margin,1-monthly_churn)",
  },
  {
    asks: { en: "MRR moves month by month, from customers by months", "zh-CN": "按月看收入变动：客户一行、月份一列" },
    formula: "=OPS.MRR_MOVES()",
  },
  {
    asks: { en: "Renewal curve of contracts, from the survivors of each year", "zh-CN": "合同续约曲线，按每年还在的客户数拟合" },
    formula: "=OPS.SBG_FIT()",
  },
];
