/** What changes when an input does, with the samples. One that changes nothing here only words a check, a colour or a reminder. */
export const MOVES = {
  addressable_share: ["sam", "som", "target_gap", "target_of_sam"],
  forecast_years: ["forecast_size"],
  obtainable_share: ["som", "target_gap"],
  product_name: [],
  rival_a: [],
  rival_b: ["best_rival"],
  rival_c: [],
  rival_d: [],
  sales_target: ["target_gap", "target_of_sam"],
  us_name: [],
};
