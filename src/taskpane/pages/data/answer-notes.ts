import { PUNCTUATION } from "../../../core/punctuation";
import type { Lang } from "../../../core/lang";
import { definitionOf } from "../../../warehouse/answer-table/answer-table";
import type { AskedColumns } from "../../../warehouse/events/ask-table";
import type { DataSource, SourceAnswer } from "./data-source";
import { DATA_WORDS } from "./data-words";

/** How many rows were read, and what of them is not in the answer. */
export function countsText({ read }: SourceAnswer, lang: Lang): string {
  if (!read) return "";
  const words = DATA_WORDS[lang];
  const number = (count: number): string => count.toLocaleString(lang);
  const left = [
    read.withoutTime > 0 && words.withoutTime(number(read.withoutTime)),
    read.unreadTimes > 0 && words.unreadTimes(number(read.unreadTimes)),
    read.withoutUser > 0 && words.withoutUser(number(read.withoutUser)),
    read.unreadAmounts > 0 && words.unreadAmounts(number(read.unreadAmounts)),
  ].filter((text) => text !== false);
  return [words.read(number(read.rows)), ...(left.length > 0 ? left : [words.allRead])].join(PUNCTUATION[lang].clauses);
}

/** What a sheet says above an answer: what was asked, of what and when, and which columns and days count. */
export function answerNotes(source: DataSource, columns: AskedColumns, answer: SourceAnswer, asked: string, lang: Lang): readonly string[] {
  const words = DATA_WORDS[lang].note;
  const counts = countsText(answer, lang);
  const { list } = PUNCTUATION[lang];
  return [
    definitionOf(answer.question, lang),
    counts === "" ? words.database(source.name, asked) : words.source(source.name, asked, counts),
    [
      ...(columns.user === undefined ? [] : [words.who(columns.user)]),
      ...(columns.time === undefined ? [] : [words.when(columns.time)]),
      columns.zone === undefined ? words.wall : words.zone(columns.zone),
    ].join(list),
  ];
}
