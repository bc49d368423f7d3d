/**
 * Makes something of each part of a file. A part of which nothing can be made, for whatever reason, is counted as lost and keeps no
 * other part from being read or written; whoever asks says so to the user.
 */
export function eachKept<Part, Made>(
  parts: readonly Part[],
  make: (part: Part, index: number) => Made | undefined,
): { readonly made: readonly Made[]; readonly lost: number } {
  const made: Made[] = [];
  parts.forEach((part, index) => {
    const one = attempted(() => make(part, index));
    if (one !== undefined) made.push(one);
  });
  return { made, lost: parts.length - made.length };
}

/** Undefined where something cannot be made. */
export function attempted<Made>(make: () => Made): Made | undefined {
  try {
    return make();
  } catch {
    return undefined;
  }
}
