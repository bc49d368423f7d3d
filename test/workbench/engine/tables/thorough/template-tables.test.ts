import { TEMPLATES } from "../../../../../src/templates/registry";
import { rowsComeAndGo } from "../rows-come-and-go";

rowsComeAndGo(TEMPLATES.map(({ id }) => [id, "zh-CN"] as const));
