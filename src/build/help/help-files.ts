import { LANGS } from "../../core/lang";
import { FUNCTIONS } from "../../functions/registry";
import { ADMIN_FILE, adminPage } from "./admin-page";
import { helpPage } from "./help-page";
import { helpStyle } from "./help-style";
import { indexPage } from "./index-page";

/** The help as files: one style sheet, and in each language's folder the list of functions, a page for each, and the administrator's. */
export function helpFiles(): ReadonlyMap<string, string> {
  const files = new Map([["help.css", helpStyle()]]);
  for (const lang of LANGS) {
    files.set(`${lang}/index.html`, indexPage(lang));
    files.set(`${lang}/${ADMIN_FILE}`, adminPage(lang));
    for (const definition of FUNCTIONS) files.set(`${lang}/${definition.id}.html`, helpPage(definition, lang));
  }
  return files;
}
