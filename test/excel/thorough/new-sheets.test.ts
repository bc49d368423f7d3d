import { LANGS } from "../../../src/core/lang";
import { OTHERS, REPRESENTATIVES } from "../../templates/support/representatives";
import { nothingToRestore } from "../support/nothing-to-restore";

// Each in one of the languages by turns: the two differ in words alone, of which the representatives hold every kind.
nothingToRestore(OTHERS.map((id, index) => [id, LANGS[index % LANGS.length] ?? "en"] as const));
// `npm test` looks at these in the language before.
nothingToRestore(REPRESENTATIVES.map((id, index) => [id, LANGS[(index + 1) % LANGS.length] ?? "en"] as const));
