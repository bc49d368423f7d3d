/**
 * A pattern of PCRE2, as Excel's REGEX functions take it, as one of this language. What it cannot say (recursion, possessive and atomic
 * groups, conditions, options in the middle) is none: the function then answers #VALUE!, as for a pattern that is wrong.
 * Sources: Microsoft Support, "REGEXTEST function" ("PCRE2"); pcre2pattern(3) for what each sign means without options: the dot is all but
 * the line feed, `$` is also before the last line feed, `\w`, `\d`, `\s` and `\b` know ASCII.
 */
export function regexOf(pattern: string, anyCase: boolean): RegExp | undefined {
  const [whole = "", options = ""] = /^(?:\(\?([imsx]+)\))?/.exec(pattern) ?? [];
  if (options.includes("x")) return undefined;
  try {
    const source = translated(pattern.slice(whole.length), { lines: options.includes("m"), dotAll: options.includes("s") });
    return source === undefined ? undefined : new RegExp(source, `gu${anyCase || options.includes("i") ? "i" : ""}`);
  } catch (error) {
    if (error instanceof SyntaxError) return undefined;
    throw error;
  }
}

interface Mode {
  readonly lines: boolean;
  readonly dotAll: boolean;
}

const SPACE = String.raw`\t\n\v\f\r `;
const ACROSS = String.raw`\t \u00a0\u1680\u180e\u2000-\u200a\u202f\u205f\u3000`;
const DOWN = String.raw`\n\v\f\r\u0085\u2028\u2029`;
const SETS: Readonly<Record<string, string>> = { s: SPACE, h: ACROSS, v: DOWN };
const END = String.raw`(?![\s\S])`;
const OUTSIDE: Readonly<Record<string, string>> = {
  A: String.raw`(?<![\s\S])`,
  z: END,
  Z: String.raw`(?=\n?${END})`,
  R: String.raw`(?:\r\n|[${DOWN}])`,
  N: String.raw`[^\n]`,
  a: String.raw`\x07`,
  e: String.raw`\x1b`,
};
const POSIX: Readonly<Record<string, string>> = {
  alpha: "A-Za-z",
  digit: "0-9",
  alnum: "A-Za-z0-9",
  upper: "A-Z",
  lower: "a-z",
  space: SPACE,
  blank: String.raw`\t `,
  punct: String.raw`!-\/:-@\[-\x60\{-~`,
  xdigit: "0-9A-Fa-f",
  word: String.raw`\w`,
};

const ESCAPE =
  /\\(?:x\{([0-9a-fA-F]{1,6})\}|x([0-9a-fA-F]{2})|([pP])(?:\{(\^?)(\w+)\}|(\w))|g\{?(\d+)\}?|k(?:\{(\w+)\}|<(\w+)>|'(\w+)')|c([A-Za-z])|([1-9]\d?)|([\s\S]))/uy;
const SYNTAX = /[\\^$.*+?()[\]{}|/]/;
const CATEGORY = /^(?:[LMNPSZC][a-z]?|Any)$/;
const GROUP = /\((?:\?(?::|[=!]|<[=!]|P?<\w+>|'\w+'|P=\w+\)|#[^)]*\)))?/y;
const QUANTIFIER = /(?:[*+?]|\{\d+(?:,\d*)?\})[?+]?/y;
const POSIX_CLASS = /\[:(\^?)(\w+):\]/y;

function translated(pattern: string, mode: Mode): string | undefined {
  let out = "";
  let at = 0;
  const take = (rule: RegExp): RegExpExecArray | undefined => {
    rule.lastIndex = at;
    const found = rule.exec(pattern) ?? undefined;
    if (found) at = rule.lastIndex;
    return found;
  };
  while (at < pattern.length) {
    const sign = String.fromCodePoint(pattern.codePointAt(at) ?? 0);
    if (pattern.startsWith("\\Q", at)) {
      const end = pattern.indexOf("\\E", at);
      const literal = pattern.slice(at + 2, end < 0 ? undefined : end);
      out += [...literal].map((one) => (SYNTAX.test(one) ? `\\${one}` : one)).join("");
      at = end < 0 ? pattern.length : end + 2;
    } else if (sign === "\\") {
      const escape = take(ESCAPE);
      const written = escape && escaped(escape, false);
      if (written === undefined) return undefined;
      out += written;
    } else if (sign === "[") {
      const set = readSet();
      if (set === undefined) return undefined;
      out += set;
    } else if (sign === "(") {
      const [group = ""] = take(GROUP) ?? [];
      if (group === "(" && (pattern[at] === "?" || pattern[at] === "*")) return undefined;
      const name = /^\(\?(?:P?<|')(\w+)/.exec(group)?.[1];
      out += group.startsWith("(?#")
        ? ""
        : group.startsWith("(?P=")
          ? `\\k<${group.slice(4, -1)}>`
          : name === undefined
            ? group
            : `(?<${name}>`;
    } else if ("*+?{".includes(sign)) {
      const quantifier = take(QUANTIFIER)?.[0];
      if (quantifier === undefined) {
        if (sign !== "{") return undefined;
        out += "\\{";
        at += 1;
      } else if (quantifier.length > 1 && quantifier.endsWith("+")) return undefined;
      else out += quantifier;
    } else {
      at += sign.length;
      out += plainSign(sign, mode);
    }
  }
  return out;

  function readSet(): string | undefined {
    at += 1;
    let set = "[";
    if (pattern[at] === "^") {
      set += "^";
      at += 1;
    }
    for (let first = true; at < pattern.length; first = false) {
      const sign = String.fromCodePoint(pattern.codePointAt(at) ?? 0);
      if (sign === "]" && !first) {
        at += 1;
        return `${set}]`;
      }
      const posix = sign === "[" ? take(POSIX_CLASS) : undefined;
      if (posix) {
        const members = posix[1] === "" ? POSIX[posix[2] ?? ""] : undefined;
        if (members === undefined) return undefined;
        set += members;
      } else if (sign === "\\") {
        const escape = take(ESCAPE);
        const written = escape && escaped(escape, true);
        if (written === undefined) return undefined;
        set += written;
        // A dash after a kind of signs is a dash.
        if (/^\\[wdWDpP]|^\\t\\n/.test(written) && pattern[at] === "-" && pattern[at + 1] !== "]") {
          set += "\\-";
          at += 1;
        }
      } else {
        at += sign.length;
        set +=
          sign === "-"
            ? first || pattern[at] === "]" || /^\\[wdWDsShHvV]/.test(pattern.slice(at, at + 2))
              ? "\\-"
              : "-"
            : SYNTAX.test(sign)
              ? `\\${sign}`
              : sign;
      }
    }
    return undefined;
  }
}

function plainSign(sign: string, { lines, dotAll }: Mode): string {
  if (sign === ".") return dotAll ? String.raw`[\s\S]` : String.raw`[^\n]`;
  if (sign === "^") return lines ? String.raw`(?<![^\n])` : "^";
  if (sign === "$") return lines ? String.raw`(?![^\n])` : (OUTSIDE.Z as string);
  return sign === "]" || sign === "}" || sign === "/" ? `\\${sign}` : sign;
}

function escaped(found: RegExpExecArray, inSet: boolean): string | undefined {
  const [, wide, narrow, property, not, long, short, numbered, ...rest] = found;
  const [named = rest[1] ?? rest[2], , , control, back, sign = ""] = rest;
  const code = wide ?? narrow;
  if (code !== undefined) return `\\u{${code}}`;
  if (property !== undefined) {
    const name = long ?? short ?? "";
    const letter = not === "^" ? (property === "p" ? "P" : "p") : property;
    return `\\${letter}{${CATEGORY.test(name) ? name : `Script=${name}`}}`;
  }
  if (control !== undefined) return `\\c${control}`;
  if (named !== undefined) return inSet ? undefined : `\\k<${named}>`;
  const group = numbered ?? back;
  if (group !== undefined) return inSet ? undefined : `(?:\\${group})`;
  if (/[dDwWtnrf]/.test(sign) || (!inSet && /[bB]/.test(sign))) return `\\${sign}`;
  if (inSet && sign === "b") return String.raw`\x08`;
  const set = SETS[sign.toLowerCase()];
  if (set !== undefined) {
    const isAll = sign === sign.toLowerCase();
    if (inSet) return isAll ? set : sign === "S" ? String.raw`\S` : undefined;
    return isAll ? `[${set}]` : `[^${set}]`;
  }
  if (!inSet && OUTSIDE[sign] !== undefined) return OUTSIDE[sign];
  if (sign === "0") return String.raw`\x00`;
  // Of other letters PCRE2 makes things that are none here, or a fault.
  return /[\p{L}\p{N}]/u.test(sign) ? undefined : SYNTAX.test(sign) || (inSet && sign === "-") ? `\\${sign}` : sign;
}
