import type { Lang } from "../../core/lang";
import type { Session } from "./session";
import type { buildShell } from "./shell/build-shell";

/** What stands around the grid of a session and is loaded after it: keys, names and markup for screen readers, the line of calculations. */
export async function aroundGrid(
  { engine, editor }: Session,
  shell: ReturnType<typeof buildShell>,
  lang: Lang,
  say: (message: string, kind: "info" | "problem") => { close(): void },
): Promise<readonly { dispose(): void }[]> {
  const [{ connectKeyboard }, { nameParts }, { mendMarkup }, { tellSelection }, { calculationLine }] = await Promise.all([
    import("./keyboard/connect-keyboard"),
    import("./accessibility/name-parts"),
    import("./accessibility/mend-markup"),
    import("./accessibility/tell-selection"),
    import("./shell/calculation-line"),
  ]);
  return [
    connectKeyboard(engine, shell, lang),
    nameParts(engine.injector, shell.univer, lang),
    mendMarkup(lang),
    tellSelection(engine, shell.told, lang),
    calculationLine({ engine, parts: shell, lang, typing: () => editor.open, say }),
  ];
}
