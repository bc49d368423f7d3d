import { LANGS } from "../../../src/core/lang";
import { TEMPLATES } from "../../../src/templates/registry";
import { extrasAnswer } from "../support/extras-answer";

for (const { id, extras } of TEMPLATES) if (extras) for (const lang of LANGS) extrasAnswer(id, lang);
