import { LANGS } from "../../../src/core/lang";
import { TYPED, typedFunctions, typedLog } from "../support/typed-functions";

describe.each(LANGS)("a function of each family typed by keyboard into the workbook in %s", (lang) => {
  typedFunctions(lang, TYPED);
});

describe.each(LANGS)("a log typed by keyboard into the workbook in %s", (lang) => {
  typedLog(lang);
});
