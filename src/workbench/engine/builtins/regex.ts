import { isCellError, type CellError, type CellValue } from "../../../core/cell";
import { asText, NA, VALUE } from "../../../core/cells/coerce";
import { overElements } from "../../../functions/formula/over-elements";
import { matchesOf } from "./regex-matches";
import { regexOf } from "./regex-pattern";
import { each, isRows, or, single, text, whole, type SheetFunctionDefinition } from "./sheet-function";

/**
 * REGEXTEST, REGEXEXTRACT and REGEXREPLACE, which the library lacks or has as another program's. Sources: Microsoft Support, "REGEXTEST
 * function", "REGEXEXTRACT function", "REGEXREPLACE function": case 0 is told apart and 1 is not; what is extracted is a text.
 */
const pattern = (written: string, letterCase: number): RegExp | CellError =>
  letterCase === 0 || letterCase === 1 ? (regexOf(written, letterCase === 1) ?? VALUE) : VALUE;

const regexTest = each<[string, string, number]>("REGEXTEST", [text, text, or(whole, 0)], (searched, written, letterCase) => {
  const regex = pattern(written, letterCase);
  return isCellError(regex as CellValue) ? (regex as CellError) : matchesOf(regex as RegExp, searched).next().done !== true;
});

const FIRST = 0;
const ALL = 1;
const GROUPS = 2;

function extracted(cells: readonly CellValue[], mode: number): readonly string[] | CellError {
  const [searched = null, written = null, , letterCase = null] = cells;
  const values = [asText(searched), asText(written), whole.read(letterCase)] as const;
  for (const value of values) if (isCellError(value as CellValue)) return value as CellError;
  const [within, sought, anyCase] = values as readonly [string, string, number];
  const regex = pattern(sought, anyCase);
  if (!(regex instanceof RegExp)) return regex;
  const found = [...matchesOf(regex, within)].map(({ texts }) => texts.map((part) => part ?? ""));
  const [first] = found;
  if (!first) return NA;
  if (mode === ALL) return found.map(([match = ""]) => match);
  return mode === FIRST ? first.slice(0, 1) : first.length > 1 ? first.slice(1) : NA;
}

const regexExtract: SheetFunctionDefinition = {
  name: "REGEXEXTRACT",
  min: 2,
  max: 4,
  compute(args) {
    const mode = whole.read(single(args[2] ?? null));
    if (isCellError(mode)) return mode;
    if (mode < FIRST || mode > GROUPS) return VALUE;
    if (mode === FIRST)
      return overElements([...args], (...cells) => {
        const found = extracted(cells, mode);
        return isCellError(found as CellValue) ? (found as CellError) : ((found as readonly string[])[0] ?? NA);
      });
    // Several of several would be a list in a list.
    if (args.some((arg) => isRows(arg) && arg.flat().length > 1)) return { error: "#CALC!" };
    const found = extracted(
      args.map((arg) => single(arg)),
      mode,
    );
    return Array.isArray(found) ? [found as string[]] : (found as CellError);
  },
};

/** `$1`, `${1}` and `${name}` stand for groups, `$0` for all of the match, `$$` for a dollar sign: pcre2api(3), "pcre2_substitute". */
function replaced(
  template: string,
  groups: readonly (string | undefined)[],
  names: Readonly<Record<string, string | undefined>>,
): string | undefined {
  let isWrong = false;
  const result = template.replace(
    /\$(?:(\$)|(\d+)|\{(\w+)\}|(\w+)|)/g,
    (_, dollar?: string, number?: string, braced?: string, name?: string) => {
      if (dollar !== undefined) return "$";
      const key = number ?? braced ?? name;
      const isNumber = key !== undefined && /^\d+$/.test(key);
      if (key === undefined || (isNumber ? Number(key) >= groups.length : !(key in names))) isWrong = true;
      return key === undefined ? "" : ((isNumber ? groups[Number(key)] : names[key]) ?? "");
    },
  );
  return isWrong ? undefined : result;
}

const regexReplace = each<[string, string, string, number, number]>(
  "REGEXREPLACE",
  [text, text, text, or(whole, 0), or(whole, 0)],
  (searched, written, template, occurrence, letterCase) => {
    const regex = pattern(written, letterCase);
    if (!(regex instanceof RegExp)) return regex;
    const found = [...matchesOf(regex, searched)];
    const only = occurrence === 0 ? undefined : occurrence > 0 ? occurrence - 1 : found.length + occurrence;
    let [result, end] = ["", 0];
    for (const [at, match] of found.entries()) {
      if (only !== undefined && at !== only) continue;
      const instead = replaced(template, match.texts, match.named);
      if (instead === undefined) return VALUE;
      result += searched.slice(end, match.index) + instead;
      end = match.index + (match.texts[0] ?? "").length;
    }
    return result + searched.slice(end);
  },
);

export const REGEX: readonly SheetFunctionDefinition[] = [regexTest, regexExtract, regexReplace];
