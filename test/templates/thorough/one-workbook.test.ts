import { TEMPLATE_CASES } from "../../gallery/template-cases";
import { onOneWorkbook, sheetsAreSound } from "../support/on-one-workbook";

// Those with samples in 元 and without in 万元 are looked at by `npm test`.
const cases = TEMPLATE_CASES.filter(({ lang, unit, empty }) => lang === "zh-CN" && (unit === "yuan") === empty);

describe("the other units of all templates on the sheets of one workbook", () => sheetsAreSound(cases, onOneWorkbook(cases)));
