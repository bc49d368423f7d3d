import { REPRESENTATIVES } from "../../../templates/support/representatives";
import { rowsComeAndGo } from "./rows-come-and-go";

// The other templates, and these in Chinese, are looked at by `npm test -- thorough`.
rowsComeAndGo([...REPRESENTATIVES.map((id) => [id, "en"] as const), ["ltv-model", "zh-CN"]]);
