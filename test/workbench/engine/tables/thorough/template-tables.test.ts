import { OTHERS, REPRESENTATIVES } from "../../../../templates/support/representatives";
import { rowsComeAndGo } from "../rows-come-and-go";

// In Chinese the words of headers differ and nothing else: the representatives have every kind of table.
rowsComeAndGo([...OTHERS.map((id) => [id, "en"] as const), ...REPRESENTATIVES.map((id) => [id, "zh-CN"] as const)]);
