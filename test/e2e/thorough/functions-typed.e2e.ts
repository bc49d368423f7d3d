import { TYPED, typedFunctions, typedLog } from "../support/typed-functions";

describe("a function of each family typed by keyboard into the workbook in en", () => {
  typedFunctions("en", TYPED);
});

describe("a log typed by keyboard into the workbook in en", () => {
  typedLog("en");
});
