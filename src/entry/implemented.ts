import "core-js/actual/iterator";
import { IMPLEMENTED_DOCUMENT } from "../workbench/host/common-api";
import { implemented } from "../workbench/host/implemented";

const cell = (kind: "td" | "th", text: string): HTMLTableCellElement => {
  const made = document.createElement(kind);
  made.textContent = text;
  return made;
};

const commonDocument = { name: "Office.Document", readable: [], writable: [], methods: IMPLEMENTED_DOCUMENT, events: [] };
const rows = [...implemented(), commonDocument].map(({ name, readable, writable, methods, events }) => {
  const row = document.createElement("tr");
  row.append(cell("th", name), ...[readable, writable, methods, events].map((members) => cell("td", members.join(", "))));
  return row;
});
document.getElementById("classes")?.append(...rows);
