import type { NameRole } from "../analysis/name-role";

/** What is compared, one and several of it, as English sentences count it. */
export const COUNTED_EN: Readonly<Record<NameRole, readonly [one: string, several: string]>> = {
  channel: ["channel", "channels"],
  activity: ["campaign", "campaigns"],
  product: ["product", "products"],
};

/** The same in Chinese, with its measure word. */
export const COUNTED_ZH: Readonly<Record<NameRole, string>> = { channel: "个渠道", activity: "个活动", product: "个商品" };
