import type { HostContext } from "../host-context";

/** An object of a request: which class it is, and what it stands for. */
export interface HostNode<S = unknown> {
  readonly type: OfficeClass<S>;
  readonly self: S;
  /** Set once the client asked to keep the object beyond its request. */
  reference?: string;
}

type Answer = unknown;

/**
 * One class of Office.js, as far as this host has it. Members are named as on the wire (`RowIndex`, `GetRange`);
 * the client's spelling differs in the first letter only.
 */
export interface OfficeClass<S> {
  readonly name: string;
  /** Fields that travel with every answer about the object, such as its id. */
  readonly identity?: (self: S, host: HostContext) => Record<string, Answer>;
  /** Refuses what the protection of a sheet or of the workbook does not allow, before a member is set or called. */
  readonly guard?: (self: S, host: HostContext, member: string) => void;
  readonly get?: Readonly<Record<string, (self: S, host: HostContext) => Answer>>;
  // `never` because the value comes from outside; each setter says what it takes and checks it.
  readonly set?: Readonly<Record<string, (self: S, value: never, host: HostContext) => void | Promise<void>>>;
  /** Properties that are objects. */
  readonly navigate?: Readonly<Record<string, (self: S, host: HostContext) => HostNode | null>>;
  /** Methods give a node, null (a null object) or a plain value. */
  readonly methods?: Readonly<Record<string, (self: S, host: HostContext, ...args: never[]) => Answer>>;
  /** Collections only. */
  readonly items?: (self: S, host: HostContext) => readonly HostNode[];
  readonly indexer?: (self: S, key: string | number, host: HostContext) => HostNode;
  /** Events by the name of their registration, e.g. `DataChangedEvent`; the target the client listens to. */
  readonly events?: Readonly<Record<string, (self: S) => { readonly type: number; readonly target: string }>>;
}

const declared: OfficeClass<never>[] = [];

/** Declares a class, once, where its module is loaded: the table is checked where it stands, and known to `declaredClasses`. */
export function officeClass<S>(definition: OfficeClass<S>): OfficeClass<S> {
  declared.push(definition as unknown as OfficeClass<never>);
  return definition;
}

/** Every class that was declared: all that any request can reach. */
export const declaredClasses = (): readonly OfficeClass<never>[] => declared;

export const nodeOf = <S>(type: OfficeClass<S>, self: S): HostNode => ({ type, self }) as unknown as HostNode;

export const isNode = (value: unknown): value is HostNode =>
  typeof value === "object" && value !== null && "type" in value && "self" in value;

/** The thing a node of this class stands for, or undefined when the argument is something else. */
export const selfOf = <S>(type: OfficeClass<S>, value: unknown): S | undefined =>
  isNode(value) && value.type.name === type.name ? (value.self as S) : undefined;
