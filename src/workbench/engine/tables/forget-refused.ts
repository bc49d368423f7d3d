import type { ICommandService } from "@univerjs/core";

/** The grid keeps a command that is refused beforehand on its stack of running commands, as the cause of all that comes later. */
export function forgetRefused(commands: ICommandService): void {
  (commands as unknown as { _commandExecutionStack?: unknown[] })._commandExecutionStack?.pop();
}
