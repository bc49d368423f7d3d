import { EVERY_PLAN } from "../support/every-plan";
import { fitsHundredfold } from "../support/hundredfold";
import { movesAsDeclared } from "../support/moves-as-declared";
import { OTHERS, REPRESENTATIVES } from "../support/representatives";
import { rowsComeAnywhere } from "../support/rows-anywhere";

movesAsDeclared(OTHERS);
rowsComeAnywhere(OTHERS);
fitsHundredfold(EVERY_PLAN.filter(([id, lang]) => lang !== "en" || !REPRESENTATIVES.includes(id)));
