import { CommandType, ICommandService, type ICommand, type Injector } from "@univerjs/core";

/** What the service knows of its commands, which it does not tell. */
interface Registry {
  readonly _commandRegistry: { getCommand(id: string): readonly [ICommand] | null };
}

export interface HeldCommands {
  /** Lets the page have its turn; what the user does to the workbook meanwhile waits for `release`. */
  rest(turn: () => Promise<void>): Promise<void>;
  /** Does what was held, in its order. */
  release(): void;
}

/**
 * A long request of the add-in gives the page its turn, so that it goes on being drawn. What the user does then would come between two of
 * its steps, and an undo would take back half of a sheet. Excel answers the user after the request; so do we. Only commands wait: drawing,
 * scrolling and calculating go on, which the grid does by operations and mutations.
 */
export function holdCommands(injector: Injector): HeldCommands {
  const service = injector.get(ICommandService);
  const registry = (service as unknown as Registry)._commandRegistry;
  const execute = service.executeCommand.bind(service) as ICommandService["executeCommand"];
  let resting = false;
  let end: Promise<void> | undefined;
  let go = (): void => undefined;
  service.executeCommand = (id, params, options) => {
    if (!resting || registry.getCommand(id)?.[0].type !== CommandType.COMMAND) return execute(id, params, options);
    end ??= new Promise((resolve) => {
      go = resolve;
    });
    return end.then(() => execute(id, params, options));
  };
  return {
    async rest(turn) {
      resting = true;
      try {
        await turn();
      } finally {
        resting = false;
      }
    },
    release() {
      go();
      end = undefined;
    },
  };
}
