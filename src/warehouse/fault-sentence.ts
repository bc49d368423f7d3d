import type { Lang } from "../core/lang";
import type { WarehouseFault } from "./fault";
import { WAREHOUSE_WORDS } from "./words";

/** Why a question cannot be answered, and what to do, in words. */
export const faultSentence = ({ key, detail }: Pick<WarehouseFault, "key" | "detail">, lang: Lang): string =>
  WAREHOUSE_WORDS[lang][key](Object.fromEntries(Object.entries(detail).map(([name, value]) => [name, String(value)])));
