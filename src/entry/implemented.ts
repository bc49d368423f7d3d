import "core-js/actual/iterator";
import { implemented } from "../workbench/host/implemented";

const cell = (kind: "td" | "th", text: string): HTMLTableCellElement => {
  const made = document.createElement(kind);
  made.textContent = text;
  return made;
};

const rows = implemented().map(({ name, readable, writable, methods, events }) => {
  const row = document.createElement("tr");
  row.append(cell("th", name), ...[readable, writable, methods, events].map((members) => cell("td", members.join(", "))));
  return row;
});
document.getElementById("classes")?.append(...rows);
