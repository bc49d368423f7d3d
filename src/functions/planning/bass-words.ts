import { words } from "../params/words";

/** The two forces of the Bass curve, wherever they are asked for. */
export const BASS_WORDS = {
  p: words(["p (innovation)", "Coefficient of innovation per period, above 0: buying without having seen others buy, e.g. 0.03."], ["创新系数 p", "每期自发购买的系数，大于 0，如 0.03。"]),
  q: words(["q (imitation)", "Coefficient of imitation per period, from 0: buying because others did, e.g. 0.38."], ["模仿系数 q", "每期受他人带动而购买的系数，不小于 0，如 0.38。"]),
} as const;
