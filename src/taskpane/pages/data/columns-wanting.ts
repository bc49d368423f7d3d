import type { AnswerSheet } from "../../state/answer-sheet";
import { fieldsOf } from "../../../warehouse/question/fields-of";
import type { Question } from "../../../warehouse/question/question";
import type { OfferedColumn } from "./data-source";

/** The columns that a standing answer was made of and a source does not have, or has as something else. */
export function columnsWanting({ asked, question }: AnswerSheet, columns: readonly OfferedColumn[]): readonly string[] {
  const has = (name: string, fits: (column: OfferedColumn) => boolean): boolean =>
    columns.some((column) => column.name.trim() === name.trim() && fits(column));
  const { user, time } = asked.columns;
  const { texts, amounts } = fieldsNamed(question);
  return [
    ...(user === undefined || has(user, () => true) ? [] : [user]),
    ...(time === undefined || has(time, ({ isTime }) => isTime) ? [] : [time]),
    ...texts.filter((name) => !has(name, ({ isText }) => isText)),
    ...amounts.filter((name) => !has(name, ({ isNumber }) => isNumber)),
  ];
}

/** A sheet may say anything; what is no question names no field. */
function fieldsNamed(question: AnswerSheet["question"]): Pick<ReturnType<typeof fieldsOf>, "texts" | "amounts"> {
  try {
    const { texts, amounts } = fieldsOf(question as unknown as Question);
    const named = (names: readonly unknown[]): readonly string[] => names.filter((name) => typeof name === "string");
    return { texts: named(texts), amounts: named(amounts) };
  } catch (problem) {
    if (problem instanceof TypeError) return { texts: [], amounts: [] };
    throw problem;
  }
}
