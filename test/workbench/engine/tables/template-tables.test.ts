import { TEMPLATES } from "../../../../src/templates/registry";
import { rowsComeAndGo } from "./rows-come-and-go";

// The other templates are looked at in Chinese by `npm test -- thorough`.
rowsComeAndGo([...TEMPLATES.map(({ id }) => [id, "en"] as const), ["ltv-model", "zh-CN"]]);
