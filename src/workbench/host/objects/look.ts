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

/** What a member is until it is set, and what it may be set to. */
export interface LookMember {
  readonly initial: unknown;
  /** What Excel takes, where that is a list; the words of an enumeration. */
  readonly choices?: readonly unknown[];
  /** The least and the greatest number. */
  readonly bounds?: readonly [number, number];
  /** What of it is drawn and saved; all of it unless given. Anything else is not implemented. */
  readonly only?: readonly unknown[];
}

/** One word of an enumeration; the first is Excel's own choice. */
export const choice = (...choices: readonly string[]): LookMember => ({ initial: choices[0], choices });

/** A number from Excel's own on, within bounds. */
export const within = (initial: number, least: number, greatest: number): LookMember => ({ initial, bounds: [least, greatest] });

/** A member that is only what it is from the beginning, because nothing else of it would be drawn or saved. */
export const only = (member: LookMember | string | number | boolean, ...also: readonly unknown[]): LookMember => {
  const known = typeof member === "object" ? member : { initial: member };
  return { ...known, only: [known.initial, ...also] };
};

const isMember = (value: unknown): value is LookMember => typeof value === "object" && value !== null && "initial" in value;

/**
 * Members that describe how something looks: checked against what Excel takes, refused where they would change nothing, kept as they
 * are given, read back as Excel's default until set. Names as on the wire.
 */
export function lookMembers<S>(
  className: string,
  access: Access<S>,
  members: Readonly<Record<string, unknown>>,
): Required<Pick<OfficeClass<S>, "get" | "set">> {
  const all = Object.entries(members).map(([name, given]) => [name, isMember(given) ? given : { initial: given }] as const);
  const look = (self: S, host: HostContext): Look => access.read(self, host)[access.element(self)] ?? {};
  return {
    get: Object.fromEntries(
      all.map(([name, { initial }]) => [name, (self: S, host: HostContext) => look(self, host)[clientName(name)] ?? initial]),
    ),
    set: Object.fromEntries(
      all.map(([name, member]) => [
        name,
        (self: S, value: never, host: HostContext) => {
          const kept = /Color$/.test(name) && value !== "" ? aColor(value) : checked(value, member);
          if (member.only && !member.only.includes(kept)) throw HostError.notImplemented(`${className}.${clientName(name)}`);
          access.write(self, host, {
            ...access.read(self, host),
            [access.element(self)]: { ...look(self, host), [clientName(name)]: kept },
          });
        },
      ]),
    ),
  };
}

/** A number or "" for automatic, where nothing is set from the beginning. */
function checked(value: unknown, { initial, choices, bounds }: LookMember): unknown {
  const automatic = initial === null && (value === "" || typeof value === "number");
  if (!automatic && (value === undefined || value === null || typeof value !== typeof initial)) throw new HostError("InvalidArgument");
  if (typeof value === "number" && !Number.isFinite(value)) throw new HostError("InvalidArgument");
  if (choices && !choices.includes(value)) throw new HostError("InvalidArgument");
  if (bounds && ((value as number) < bounds[0] || (value as number) > bounds[1])) throw new HostError("InvalidArgument");
  return value === "" && initial === null ? undefined : value;
}
