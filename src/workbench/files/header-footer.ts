/** The parts of a header or footer in the names of Office.js: `LeftFooter` … */
export type HeaderFooterParts = Readonly<Partial<Record<`${"Left" | "Center" | "Right"}${"Header" | "Footer"}`, string>>>;

const SIDES = { L: "Left", C: "Center", R: "Right" } as const;

/** A header or footer as one text of a file, cut at `&L`, `&C` and `&R`; what comes before the first of them stands in the middle. */
export function partsOf(text: string, kind: "Header" | "Footer"): HeaderFooterParts {
  const pieces = text.split(/&([LCR])/);
  const found: Record<string, string> = {};
  if (pieces[0]) found[`Center${kind}`] = pieces[0];
  for (let at = 1; at < pieces.length; at += 2) {
    const side = SIDES[pieces[at] as keyof typeof SIDES];
    if (pieces[at + 1]) found[`${side}${kind}`] = pieces[at + 1] as string;
  }
  return found as HeaderFooterParts;
}

/** The parts as one text of a file; nothing where there are none. */
export function textOfParts(parts: HeaderFooterParts, kind: "Header" | "Footer"): string | undefined {
  const text = Object.entries(SIDES)
    .flatMap(([sign, side]) => {
      const part = parts[`${side}${kind}`];
      return part ? [`&${sign}${part}`] : [];
    })
    .join("");
  return text === "" ? undefined : text;
}
