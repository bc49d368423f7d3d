import type { Extra } from "../../extras/extra";

export const EXTRAS: readonly Extra[] = [
  {
    asks: { en: "Typical time on a post", "zh-CN": "内容的典型停留时长" },
    formula: "=OPS.DWELL(posts[dwell])",
  },
  {
    asks: { en: "Bounce rate from sessions", "zh-CN": "用会话数算跳出率" },
    formula: "=OPS.BOUNCE_RATE()",
  },
];
