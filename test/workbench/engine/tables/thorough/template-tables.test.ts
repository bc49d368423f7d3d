import { TEMPLATES } from "../../../../../src/templates/registry";
import { OTHERS } from "../../../../templates/support/representatives";
import { rowsComeAndGo } from "../rows-come-and-go";

rowsComeAndGo([...OTHERS.map((id) => [id, "en"] as const), ...TEMPLATES.map(({ id }) => [id, "zh-CN"] as const)]);
