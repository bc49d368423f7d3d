import { RE2JS } from "re2js";

/** One place where a pattern is found, as of `String.matchAll`: all of it, then its groups. */
export interface RegexMatch {
  readonly index: number;
  readonly texts: readonly (string | undefined)[];
  readonly named: Readonly<Record<string, string | undefined>>;
}

/** Signs that let a pattern go on in more than one way. Two of them may go over the same text in ways without number. */
const CHOICES = /\\.|[*+|]|\{\d+,\d*\}/gu;
const MOST_CHOICES = 1;

/** `$` as `regexOf` writes it; the linear engine knows only the end, which is the same where no line feed is the last sign. */
const AT_END = String.raw`(?=\n?(?![\s\S]))`;

/** What `regexOf` writes for other signs of PCRE2, as the linear engine says it. */
const SAID: readonly (readonly [string, string])[] = [
  [AT_END, String.raw`\z`],
  [String.raw`(?![\s\S])`, String.raw`\z`],
  [String.raw`(?<![\s\S])`, String.raw`\A`],
  [String.raw`(?<![^\n])`, "(?m:^)"],
  [String.raw`(?![^\n])`, "(?m:$)"],
  ["[\\s\\S]", "(?s:.)"],
  ["{Script=", "{"],
];

const known = new Map<string, RE2JS | undefined>();

function linear({ source, ignoreCase }: RegExp): RE2JS | undefined {
  const key = `${ignoreCase ? "i" : ""}/${source}`;
  if (known.has(key)) return known.get(key);
  const choices = (source.match(CHOICES) ?? []).filter((sign) => !sign.startsWith("\\"));
  const engine = choices.length > MOST_CHOICES ? compiled(source, ignoreCase) : undefined;
  known.set(key, engine);
  return engine;
}

function compiled(source: string, ignoreCase: boolean): RE2JS | undefined {
  try {
    const said = SAID.reduce((text, [ours, its]) => text.replaceAll(ours, () => its), source).replace(/\\(?:u\{|[^])/gu, (sign) =>
      sign === "\\u{" ? "\\x{" : sign,
    );
    return RE2JS.compile(said, ignoreCase ? RE2JS.CASE_INSENSITIVE : 0);
  } catch {
    // It looks neither around nor back, which takes more than one way through a text.
    return undefined;
  }
}

/**
 * Where a pattern is found in a text, from left to right. Patterns that could try ways without number, such as `(a+)+$`, go through an
 * engine whose time grows with the text alone; Excel gives up on them by a limit of steps, and here they held the page for good. Only what
 * looks around or back beside several of those is left to the language's own engine.
 */
export function* matchesOf(regex: RegExp, text: string): Generator<RegexMatch> {
  const engine = text.endsWith("\n") && regex.source.includes(AT_END) ? undefined : linear(regex);
  if (engine === undefined) {
    for (const match of text.matchAll(regex)) yield { index: match.index, texts: [...match], named: match.groups ?? {} };
    return;
  }
  const found = engine.matcher(text);
  const names = Object.entries(engine.namedGroups());
  while (found.find()) {
    const texts = Array.from({ length: found.groupCount() + 1 }, (_, at) => found.group(at) ?? undefined);
    yield { index: found.start(), texts, named: Object.fromEntries(names.map(([name, at]) => [name, texts[at]])) };
  }
}
