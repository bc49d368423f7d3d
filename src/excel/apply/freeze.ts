import { action, type Stage } from "./action";

export const freeze: Stage = (plan) => {
  if (!plan.freeze) return [];
  const { rows, columns } = plan.freeze;
  return [
    action(3, null, (sheet) => {
      if (rows > 0 && columns > 0) sheet.freezePanes.freezeAt(sheet.getRangeByIndexes(0, 0, rows, columns));
      else if (rows > 0) sheet.freezePanes.freezeRows(rows);
      else if (columns > 0) sheet.freezePanes.freezeColumns(columns);
    }),
  ];
};
