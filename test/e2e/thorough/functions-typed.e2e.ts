import { LANGS } from "../../../src/core/lang";
import { TYPED, typedFunctions } from "../support/typed-functions";

describe.each(LANGS)("a function of each family typed by keyboard into the workbook in %s", (lang) => {
  typedFunctions(lang, TYPED);
});
