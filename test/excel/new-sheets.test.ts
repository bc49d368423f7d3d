import { LANGS } from "../../src/core/lang";
import { REPRESENTATIVES } from "../templates/support/representatives";
import { nothingToRestore } from "./support/nothing-to-restore";

// The other templates are looked at by `npm test -- thorough`.
nothingToRestore(REPRESENTATIVES.flatMap((id) => LANGS.map((lang) => [id, lang] as const)));
