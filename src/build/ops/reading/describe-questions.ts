import type { Lang } from "../../../core/lang";
import { QUESTION_WORDS } from "../../../locale/reading-questions";
import { cellAddress } from "../../../plan/area";
import { withholdsSums, type QuestionKey } from "../../../reading/question";
import type { TableReading } from "../../../reading/table-reading";

/** The questions of a table in words, and what each choice would correct. */
export const describeQuestions = ({ questions, source }: TableReading, lang: Lang): readonly object[] =>
  questions.map(({ key, cell, detail, choices, chosen }) => {
    const words = QUESTION_WORDS[lang][key];
    return {
      about: key,
      cell: cellAddress(source.row + cell.row, source.column + cell.column),
      text: words.ask(detail),
      choices: choices.map((choice) => ({
        key: choice.key,
        text: words.choice(choice.key, choice.detail ?? {}),
        correction: choice.correction,
      })),
      chosen,
    };
  });

/** Whether sums of the table hang on a question that nobody has answered, other than one that does not matter here. */
export const areWithheld = ({ questions }: TableReading, besides?: QuestionKey): boolean =>
  questions.some((question) => question.key !== besides && withholdsSums(question));

/** The rows of each currency, where there are several. */
export function rowsByCurrency({ currencies, rows }: TableReading): Readonly<Record<string, readonly number[]>> | null {
  if (!currencies) return null;
  const every = [...rows.keys()];
  return Object.fromEntries(currencies.codes.map((code, place) => [code, every.filter((row) => currencies.ofRow[row] === place)]));
}
