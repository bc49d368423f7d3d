import { CustomCommandExecutionError, ICommandService, type IDisposable, type Injector, type IRange } from "@univerjs/core";
import { forgetRefused } from "../tables/forget-refused";
import { changesOfCommand } from "./changes-of-command";
import { rangeOfCommand } from "./command-range";
import { splitsMerge } from "./follow-merges";

/**
 * Cells are not pushed or closed up through the middle of merged ones: Excel says so and does nothing. The grid asks whether the merged
 * cells should be taken apart, by keys not even that.
 */
export function refuseTornMerges(injector: Injector, refused: () => void): IDisposable {
  const commands = injector.get(ICommandService);
  return commands.beforeCommandExecuted((command) => {
    // With a range it is no person's: who gives one has asked before.
    const own = (command.params as { readonly range?: IRange } | undefined)?.range === undefined;
    const acted = own ? rangeOfCommand(injector, command) : undefined;
    if (!acted || !splitsMerge(injector, changesOfCommand(injector, { id: acted.id, params: acted }))) return;
    forgetRefused(commands);
    refused();
    throw new CustomCommandExecutionError("Merged cells would be torn.");
  });
}
