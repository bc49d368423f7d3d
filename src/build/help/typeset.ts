import temml from "temml";
import { Html } from "./html";

/** LaTeX as MathML, which browsers draw themselves. Fails the build on what is not LaTeX. */
export function typeset(line: string, display: boolean): Html {
  const markup = temml.renderToString(line, { displayMode: display, throwOnError: true, strict: true });
  // An invalid declaration that only one browser understands; the style sheet says the same.
  return new Html(markup.replace(' style="display:block math;"', ""));
}
