import { TYPED, typedFunctions, typedLog } from "../support/typed-functions";

describe("a function of each family typed by keyboard into the workbook in zh-CN", () => {
  typedFunctions("zh-CN", TYPED);
});

describe("a log typed by keyboard into the workbook in zh-CN", () => {
  typedLog("zh-CN");
});
