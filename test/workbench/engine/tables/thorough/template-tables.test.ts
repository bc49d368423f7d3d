import { isRepresentativeTable, OTHERS, REPRESENTATIVES } from "../../../../templates/support/representatives";
import { rowsComeAndGo } from "../rows-come-and-go";

rowsComeAndGo(
  [...OTHERS, ...REPRESENTATIVES].map((id) => [id, "en"] as const),
  (id, key) => !isRepresentativeTable(id, key),
);
// In Chinese the words of headers differ and nothing else: the representatives have every kind of table.
rowsComeAndGo(REPRESENTATIVES.map((id) => [id, "zh-CN"] as const));
