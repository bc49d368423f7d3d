import { TYPED, typedFunctions } from "./support/typed-functions";

const SHOWN = ["BREAKEVEN_ROI", "CHANNEL_METRICS", "AB_TEST", "BUDGET_SPLIT"];

describe("typed by keyboard into the workbook in en", () => {
  typedFunctions(
    "en",
    TYPED.filter(([id]) => SHOWN.includes(id)),
  );
});
