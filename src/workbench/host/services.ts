import { HostError } from "./dispatch/host-error";
import { nodeOf, type HostNode, type OfficeClass } from "./dispatch/office-class";

/** One answered call: id, whether it worked, the value, the code of the error. */
export type InvocationResult = readonly [id: number, ok: boolean, value: unknown, errorCode?: number];

interface ServiceSetup {
  readonly onResults: (rows: readonly InvocationResult[]) => void;
  readonly paneState: () => string;
  readonly setPaneState: (state: string) => void;
}

/** Objects outside the workbook that the client's runtime talks to. */
export function requestService(setup: ServiceSetup): (name: string) => HostNode {
  let startState = "Inactive";
  const services = {
    "Microsoft.ExcelServices.CustomFunctions": {
      _SetOsfControlContainerReadyForCustomFunctions: () => undefined,
      _GetEnabledFeatures: () => [1, 2, 3, 4],
      SetInvocationArrayResults: (_self: object, _host: unknown, rows: readonly InvocationResult[]) => setup.onResults(rows),
      SetInvocationResults: (
        _self: object,
        _host: unknown,
        rows: readonly { id: number; failed: boolean; value: unknown; errorCode?: number }[],
      ) => setup.onResults(rows.map((row): InvocationResult => [row.id, !row.failed, row.value, row.errorCode])),
    },
    "Microsoft.InternalService.AddinInternalService": { NotifyActionHandlerReady: () => undefined },
    "Microsoft.AppRuntime.AppRuntimeService": {
      SetAppRuntimeState: (_self: object, _host: unknown, state: string) => setup.setPaneState(state),
      GetAppRuntimeState: () => setup.paneState(),
    },
    "Microsoft.AppRuntime.AppRuntimePersistenceService": {
      SetAppRuntimeStartState: (_self: object, _host: unknown, state: string) => {
        startState = state;
      },
      GetAppRuntimeStartState: () => startState,
    },
  } as const;
  return (name) => {
    const methods = services[name as keyof typeof services];
    if (!methods) throw HostError.notImplemented(name);
    return nodeOf<object>({ name, methods: methods as OfficeClass<object>["methods"] & object }, {});
  };
}
