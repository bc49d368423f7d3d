import { CommandType, ICommandService, type IDisposable } from "@univerjs/core";
import { IDefinedNamesService } from "@univerjs/engine-formula";
import { ILayoutService } from "@univerjs/ui";
import type { Lang } from "../../../core/lang";
import { TABLE_DIALOG_WORDS } from "../../../locale/table-dialogs";
import { WORKBENCH_WORDS } from "../../../locale/workbench";
import { cellsAddress, parseCells } from "../../engine/cells/address";
import type { Engine } from "../../engine/create-engine";
import { selectedInTable } from "../../engine/tables/table-actions";
import type { WorkbookTable } from "../../engine/tables/workbook-table";
import type { OfficeHost } from "../../host/create-host";
import { element } from "../shell/element";
import { showDialog } from "../shell/show-dialog";
import { leastRows, refusedSize, refusedTableName, type SizeRefusal } from "./refused-table";

export const TABLE_DIALOGS = { rename: "opsplan.command.table-rename", resize: "opsplan.command.table-resize" } as const;

interface Question {
  readonly title: string;
  readonly body: string;
  readonly label: string;
  readonly text: string;
  /** Does what was typed, or answers why it cannot be done. */
  readonly apply: (typed: string) => Promise<string | undefined>;
}

/**
 * Excel's "Resize Table" and its field for the table's name, as dialogs that a table's menu opens. What cannot be is said in the dialog and
 * nothing is changed; what can is one step of undo. Sources: Microsoft Support, "Resize a table", "Rename an Excel table".
 */
export function tableDialogs(engine: Engine, host: OfficeHost, lang: Lang): IDisposable {
  const words = TABLE_DIALOG_WORDS[lang];
  const chosen = (): WorkbookTable | undefined => {
    const place = selectedInTable(engine);
    return place && engine.tableStore.find(place.table.id);
  };
  const rename = (table: WorkbookTable): Question => ({
    ...words.rename,
    body: words.rename.body(table.name),
    text: table.name,
    async apply(typed) {
      const names = Object.values(engine.injector.get(IDefinedNamesService).getDefinedNameMap(engine.workbook.getId()) ?? {});
      const tables = engine.tableStore.all().filter(({ id }) => id !== table.id);
      const why = refusedTableName(
        typed,
        [...names, ...tables].map(({ name }) => name),
      );
      if (why !== undefined) return words.rename.refused[why](typed);
      if (typed !== table.name) await engine.allOrNothing(async () => engine.tableStore.rename(table, typed));
      return undefined;
    },
  });
  const resize = (table: WorkbookTable): Question => {
    const address = cellsAddress(table.area);
    const refused = (why: SizeRefusal, typed: string): string =>
      words.resize.refused[why](typed, table.area.row + 1, address, leastRows(table));
    return {
      ...words.resize,
      body: words.resize.body(table.name, address),
      text: address,
      async apply(typed) {
        const area = parseCells(typed.replaceAll("$", ""));
        const why = refusedSize(table, area, engine.tableStore.onSheet(table.area.sheetId));
        if (why !== undefined || !area) return refused(why ?? "address", typed);
        const answer = await host.resizeTable(table.id, cellsAddress(area));
        return answer === undefined ? undefined : refused(answer, typed);
      },
    };
  };
  const open = (question: (table: WorkbookTable) => Question) => () => {
    const table = chosen();
    // The answer may take its time, and nothing waits for it. The menu that had the keyboard is gone by then.
    if (table) void ask(question(table), lang).then(() => engine.injector.get(ILayoutService).focus());
    return table !== undefined;
  };
  const commands = engine.injector.get(ICommandService);
  const registered = [
    commands.registerCommand({ id: TABLE_DIALOGS.rename, type: CommandType.COMMAND, handler: open(rename) }),
    commands.registerCommand({ id: TABLE_DIALOGS.resize, type: CommandType.COMMAND, handler: open(resize) }),
  ];
  return { dispose: () => registered.forEach((each) => each.dispose()) };
}

/** Asks until what is typed can be done, or nothing is wanted any more. */
async function ask({ title, body, label, text, apply }: Question, lang: Lang): Promise<void> {
  let [typed, problem]: [string, string | undefined] = [text, undefined];
  do {
    const input = element("input", { id: "ops-asked", class: "ops-asked", type: "text", autocomplete: "off", spellcheck: "false" });
    input.value = typed;
    const wrong = problem === undefined ? [] : [element("p", { id: "ops-asked-problem", class: "ops-problem", role: "alert" }, problem)];
    if (wrong.length > 0) input.setAttribute("aria-describedby", "ops-asked-problem");
    const answering = showDialog<"ok" | undefined>({
      title,
      body,
      details: (answer) => {
        input.addEventListener("keydown", (event) => {
          if (event.key !== "Enter" || event.isComposing) return;
          event.preventDefault();
          answer("ok");
        });
        return element("div", {}, element("label", { for: "ops-asked" }, label), input, ...wrong);
      },
      choices: [
        { label: WORKBENCH_WORDS[lang].cancel, value: undefined },
        { label: TABLE_DIALOG_WORDS[lang].apply, value: "ok", primary: true },
      ],
      escape: undefined,
      closes: true,
    });
    input.focus();
    input.select();
    if ((await answering) === undefined) return;
    typed = input.value.trim();
    problem = await apply(typed);
  } while (problem !== undefined);
}
