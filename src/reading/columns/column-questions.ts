import type { Question } from "../question";
import type { ColumnRecipe, DateOrder } from "../recipe";
import { isMeasure } from "../roles/role";
import type { FileMark } from "./file-mark";

/** What about columns is to be asked, because a figure hangs on it. */
export function columnQuestions(columns: readonly ColumnRecipe[], { question }: FileMark): readonly Question[] {
  const measured = columns.some(({ at, role }) => at === question?.cell.column && (isMeasure(role) || role === "other"));
  return [...(question && measured ? [question] : []), ...columns.flatMap(askOrder)];
}

function askOrder({ role, dateOrder, notes }: ColumnRecipe): readonly Question[] {
  const note = notes.find(({ key }) => key === dateOrder);
  if (role !== "date" || !dateOrder || !note?.cell || note.certainty === "fact") return [];
  const choice = (order: DateOrder) => ({ key: order, correction: { dateOrder: order } });
  const orders: readonly DateOrder[] = dateOrder === "yearFirst" ? ["yearFirst", "dayFirst"] : ["dayFirst", "monthFirst"];
  return [
    {
      key: "dateOrder",
      cell: note.cell,
      detail: note.detail,
      choices: orders.map(choice),
      chosen: note.detail["by"] === "open" && note.certainty !== "chosen" ? null : dateOrder,
    },
  ];
}
