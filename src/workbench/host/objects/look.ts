import type { Look } from "../../engine/chart-model";
import { clientName } from "../dispatch/object-paths";
import type { OfficeClass } from "../dispatch/office-class";
import { HostError } from "../dispatch/host-error";
import type { HostContext } from "../host-context";
import { aColor } from "./check";

type Looks = Readonly<Record<string, Look>>;

interface Access<S> {
  readonly element: (self: S) => string;
  readonly read: (self: S, host: HostContext) => Looks;
  readonly write: (self: S, host: HostContext, looks: Looks) => void;
}

/**
 * Members that only describe how something looks: kept as they are given, checked against the type of Excel's
 * default, read back as that default until set. Names as on the wire.
 */
export function lookMembers<S>(
  access: Access<S>,
  defaults: Readonly<Record<string, unknown>>,
): Required<Pick<OfficeClass<S>, "get" | "set">> {
  const names = Object.keys(defaults);
  const look = (self: S, host: HostContext): Look => access.read(self, host)[access.element(self)] ?? {};
  return {
    get: Object.fromEntries(
      names.map((name) => [name, (self: S, host: HostContext) => look(self, host)[clientName(name)] ?? defaults[name]]),
    ),
    set: Object.fromEntries(
      names.map((name) => [
        name,
        (self: S, value: never, host: HostContext) => {
          const kept = /Color$/.test(name) && value !== "" ? aColor(value) : checked(value, defaults[name]);
          access.write(self, host, {
            ...access.read(self, host),
            [access.element(self)]: { ...look(self, host), [clientName(name)]: kept },
          });
        },
      ]),
    ),
  };
}

/** A default of null takes anything: Excel itself takes numbers and texts there. */
function checked(value: unknown, example: unknown): unknown {
  if (value === undefined || value === null || (example !== null && typeof value !== typeof example))
    throw new HostError("InvalidArgument");
  return value;
}
