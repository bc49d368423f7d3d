import { LANGS } from "../../src/core/lang";
import { REPRESENTATIVES } from "../templates/support/representatives";
import { nothingToRestore } from "./support/nothing-to-restore";

// Each in one of the languages by turns; the other one, and the other templates, are looked at by `npm test -- thorough`.
nothingToRestore(REPRESENTATIVES.map((id, index) => [id, LANGS[index % LANGS.length] ?? "en"] as const));
