import type { SampleRows } from "../../../plan/structure/words";
import { fromToday } from "../../parts/sample-days";

/** A test of real reviews on the first screen: half the visitors see B, 16 days of data. */
// prettier-ignore
export const SAMPLES_ZH = {
  daily: [
    [fromToday(-16), 1533, 59, 1536, 72],
    [fromToday(-15), 1632, 56, 1597, 79],
    [fromToday(-14), 1538, 71, 1518, 68],
    [fromToday(-13), 1686, 71, 1684, 68],
    [fromToday(-12), 1635, 66, 1665, 81],
    [fromToday(-11), 1644, 71, 1608, 75],
    [fromToday(-10), 1549, 69, 1513, 68],
    [fromToday(-9), 1656, 71, 1687, 86],
    [fromToday(-8), 1573, 62, 1597, 82],
    [fromToday(-7), 1697, 61, 1663, 69],
    [fromToday(-6), 1719, 72, 1714, 73],
    [fromToday(-5), 1602, 62, 1593, 74],
    [fromToday(-4), 1622, 69, 1655, 84],
    [fromToday(-3), 1691, 71, 1733, 70],
    [fromToday(-2), 1692, 76, 1731, 80],
    [fromToday(-1), 1655, 73, 1631, 75],
  ],
  guardrails: [
    ["客单价", "越高越好", 168.4, 166.2, 0.03],
    ["退款率", "越低越好", 0.079, 0.081, 0.05],
    ["首屏加载（秒）", "越低越好", 1.82, 1.9, 0.1],
    ["客服咨询率", "越低越好", 0.061, 0.056, 0.05],
  ],
  ideas: [
    ["首屏真人测评", 8, 7, 8, "新媒体"],
    ["满减改每件立减", 7, 5, 6, "商品"],
    ["结算页去掉强制注册", 9, 7, 4, "产品"],
    ["三件装默认选中", 6, 6, 9, "商品"],
    ["短信催付改 30 分钟", 5, 6, 7, "社群"],
  ],
} as const satisfies Readonly<Record<string, SampleRows>>;
