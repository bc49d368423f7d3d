import { EVERY_PLAN } from "./support/every-plan";
import { fitsHundredfold } from "./support/hundredfold";
import { movesAsDeclared } from "./support/moves-as-declared";
import { REPRESENTATIVES } from "./support/representatives";
import { rowsComeAnywhere } from "./support/rows-anywhere";

// The other templates are looked at by `npm test -- thorough`.
movesAsDeclared(REPRESENTATIVES);
rowsComeAnywhere(REPRESENTATIVES);
fitsHundredfold(EVERY_PLAN.filter(([id, lang]) => lang === "en" && REPRESENTATIVES.includes(id)));
