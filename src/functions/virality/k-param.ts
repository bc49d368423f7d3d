import { number } from "../params/number";
import { words } from "../params/words";

/** The viral coefficient, which the functions of this family share. */
export const kParam = number("k", {
  unit: "ratio",
  min: 0,
  text: words(
    ["K factor", "New users each user brings (OPS.K_FACTOR). A blank cell counts as 0."],
    ["K 因子", "每位用户带来的新用户数，见 OPS.K_FACTOR。空单元格按 0 计。"],
  ),
});
