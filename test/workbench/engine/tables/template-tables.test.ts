import { isRepresentativeTable, REPRESENTATIVES } from "../../../templates/support/representatives";
import { rowsComeAndGo } from "./rows-come-and-go";

// Their other tables, the other templates, and these in Chinese, are looked at by `npm test -- thorough`.
rowsComeAndGo(
  REPRESENTATIVES.map((id) => [id, "en"] as const),
  isRepresentativeTable,
);
rowsComeAndGo([["ltv-model", "zh-CN"]]);
