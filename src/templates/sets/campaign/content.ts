import type { SetContent } from "../definition";
import { LINKS } from "./links";
import { SAMPLES_EN } from "./samples-en";
import { SAMPLES_ZH } from "./samples-zh";

export const SET: SetContent = { links: LINKS, samples: { en: SAMPLES_EN, "zh-CN": SAMPLES_ZH } };
