import type { Lang } from "../../core/lang";
import { PANE_FILL_WORDS } from "../../locale/pane-fill";
import type { TableWords } from "../../plan/structure/words";
import type { OpenedTemplate } from "../../templates/define";
import type { Unplaced } from "../../templates/fill/filling-of";
import type { FillPreview } from "./fill-from";

/** Names told one by one; a log of hundreds of unknown channels would fill the pane. */
const NAMED = 8;

/** A table of a plan is called as its block is headed. */
export function tableLabel({ structure, words }: OpenedTemplate, table: string): string {
  const section = structure.page.find((each) => each.kind === "table" && each.table === table);
  return (section && words.sections[section.key]?.heading) ?? table;
}

/** What goes where, and what has no place: a line each. */
export function fillLines({ read, found }: FillPreview, table: string, { words }: OpenedTemplate, lang: Lang): readonly string[] {
  const said = PANE_FILL_WORDS[lang];
  const columns: Readonly<Record<string, string>> = (words.tables as Readonly<Record<string, TableWords<string>>>)[table]?.columns ?? {};
  const label = (key: string): string => columns[key] ?? key;
  const list = (names: readonly string[]): string => new Intl.ListFormat(lang, { type: "unit" }).format(names);
  const few = (names: readonly string[]): string => list(names.length > NAMED ? [...names.slice(0, NAMED), "…"] : names);
  const lineOf = (one: Exclude<Unplaced, { why: "missing" }>): string => {
    switch (one.why) {
      case "blank":
        return said.left.blank(label(one.column), one.count);
      case "filledDown":
        return said.left.filledDown(one.column, one.count);
      case "currency":
        return said.left.currency(one.column, one.currency ?? "");
      case "notAdditive":
        return said.left.notAdditive(one.column);
      default:
        return said.left[one.why](one.count);
    }
  };
  const missing = read.unplaced.flatMap((one) => (one.why === "missing" && !read.lacks.includes(one.column) ? [label(one.column)] : []));
  const unknown = (found?.unknown ?? []).map(String);
  return [
    ...read.taken.map(({ column, header, values }) => said.goes(label(column), header, values)),
    ...(read.lacks.length > 0 ? [said.lacks(few(read.lacks.map(label)))] : []),
    ...(read.lacks.length === 0 && (found?.filled ?? 0) === 0 ? [said.noRows] : []),
    ...read.unplaced.flatMap((one) => (one.why === "missing" ? [] : [lineOf(one)])),
    ...(unknown.length > 0 ? [said.left.unknown(few(unknown))] : []),
    ...(found && found.unlisted.length > 0 ? [said.left.unlisted(few(found.unlisted))] : []),
    ...(missing.length > 0 ? [said.left.missing(few(missing))] : []),
  ];
}
