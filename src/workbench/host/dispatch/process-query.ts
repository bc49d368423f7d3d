import { TimeSlice } from "../../../functions/time-slice";
import type { ClientMetadata } from "../client-metadata";
import type { HostContext } from "../host-context";
import { HostError } from "./host-error";
import { callMethod, setProperty } from "./members";
import { clientName, ObjectPaths } from "./object-paths";
import { isNode, type HostNode } from "./office-class";
import { answerIdentity, answerQuery } from "./query";
import type { References } from "./references";
import type { WireAction, WireRequest, WireResponse } from "./wire";

export interface QuerySetup {
  readonly root: HostNode;
  readonly service: (name: string) => HostNode;
  readonly references: References;
  readonly host: HostContext;
}

const NO_RESULT = Symbol("no result");
const EVENT = /^_(Un)?[Rr]egister_?(?:Event)?(\w+?)$/;

/**
 * Runs one request. As in Excel the actions before a failing one stay done, the failing one leaves nothing behind, and the
 * client learns which one it was. Everything in the request is one undo step. A long one lets the page have its turn.
 */
export async function processQuery(request: WireRequest, setup: QuerySetup): Promise<WireResponse> {
  const { engine, held, screen } = setup.host;
  try {
    return await engine.asOneUndo(() => runAll(request, setup));
  } finally {
    screen.resume();
    held.release();
  }
}

async function runAll(request: WireRequest, setup: QuerySetup): Promise<WireResponse> {
  const paths = new ObjectPaths(request.ObjectPaths, setup.root, setup.service, setup.references, setup.host);
  const results: { ActionId: number; Value: unknown }[] = [];
  const traces: number[] = [];
  const { engine, styles, heights, held } = setup.host;
  const slice = new TimeSlice(() => performance.now());
  try {
    for (const [index, action] of request.Actions.entries()) {
      try {
        if (slice.spent) await held.rest(() => slice.rest());
        const formats = isFormatting(action, paths);
        if (!formats) styles.write();
        if (formats || WRITES.has(action.Name)) heights.hold();
        else heights.measure();
        const value = await styles.attempt(() => engine.allOrNothing(() => run(action, paths, setup)));
        if (value !== NO_RESULT) results.push({ ActionId: action.Id, Value: value });
        // Unanswered traces leave event handlers unattached without a word.
        if (action.ActionType === 5) traces.push(action.Id);
      } catch (error) {
        return { Results: results, TraceIds: traces, Error: await describe(error, action, index, paths, setup.host.client()) };
      }
    }
  } finally {
    styles.write();
    heights.measure();
  }
  return { Results: results, TraceIds: traces };
}

/** What the client does with each object it goes on using. */
const KEEPING = new Set(["_KeepReference", "_RemoveReference"]);
const LOOKS = new Set(["Fill", "Font"]);
const ALIGNMENTS = new Set(["HorizontalAlignment", "VerticalAlignment", "WrapText", "IndentLevel"]);

/** Properties of cells, rows and columns that change how high rows must be and are read by no other. */
const WRITES = new Set(["ColumnWidth", "RowHeight", "Values", "Formulas", "NumberFormat"]);

/** Whether an action only formats cells or names them, so that formats before it can be written together with it. */
function isFormatting({ ActionType: type, ObjectPathId: id, Name: name }: WireAction, paths: ObjectPaths): boolean {
  if (type === 5 || type === 8) return true;
  const keeps = type === 3 && KEEPING.has(name);
  if ((type !== 1 && type !== 4 && !keeps) || !paths.pointsOnly(id)) return false;
  if (type === 1 || keeps) return true;
  const path = paths.at(id);
  const parent = path.ParentObjectPathId ? paths.at(path.ParentObjectPathId).Name : "";
  return LOOKS.has(path.Name) || parent === "Borders" || (path.Name === "Format" && ALIGNMENTS.has(name));
}

async function run(action: WireAction, paths: ObjectPaths, setup: QuerySetup): Promise<unknown> {
  if (action.ActionType === 5) return null;
  if (action.ActionType === 8) return NO_RESULT;
  const node = await paths.resolve(action.ObjectPathId);
  switch (action.ActionType) {
    case 1:
      return node ? answerIdentity(node, setup.host) : null;
    case 2:
    case 7:
      return node ? answerQuery(node, action.QueryInfo ?? {}, setup.host, setup.host.client()) : null;
    case 3:
      return call(node, action, paths, setup);
    case 4: {
      if (!node) throw new HostError("ItemNotFound");
      const [value] = await paths.args(action.ArgumentInfo);
      await setProperty(node, action.Name, value, setup.host);
      return null;
    }
    case 9: {
      if (!node) throw new HostError("ItemNotFound");
      for (const [name, value] of Object.entries(action.ObjectState ?? {})) await setProperty(node, name, value, setup.host);
      return NO_RESULT;
    }
    default:
      throw HostError.notImplemented(`action type ${action.ActionType}`);
  }
}

async function call(node: HostNode | null, action: WireAction, paths: ObjectPaths, setup: QuerySetup): Promise<unknown> {
  const { references, host } = setup;
  const name = action.Name;
  if (!node) return name.startsWith("_") ? NO_RESULT : null;
  const args = await paths.args(action.ArgumentInfo);
  if (name === "_KeepReference") return (void references.keep(node), NO_RESULT);
  if (name === "_RemoveReference") return (void references.release(String(args[0])), NO_RESULT);
  const registration = EVENT.exec(name);
  if (registration && node.type.events) {
    const event = node.type.events[registration[2] ?? ""];
    if (!event) throw HostError.notImplemented(`${node.type.name}.on${(registration[2] ?? "").replace(/Event$/, "")}`);
    const { type, target } = event(node.self);
    if (registration[1]) host.events.unsubscribe(type, target);
    else host.events.subscribe(type, target);
    return NO_RESULT;
  }
  const result = await callMethod(node, name, args, host);
  return isNode(result) ? answerIdentity(result, host) : result;
}

async function describe(error: unknown, action: WireAction, index: number, paths: ObjectPaths, client: ClientMetadata | undefined) {
  const thrown =
    error instanceof HostError ? error : new HostError("GeneralException", error instanceof Error ? error.message : String(error));
  const known = client ? thrown.named(client.publicName) : thrown;
  return {
    Code: known.code,
    Message: known.message,
    HttpStatusCode: known.status,
    Location: known.location ?? (await locate(action, paths)),
    ActionIndex: index,
  };
}

/** `Class.member` of what failed, as the client shows it in `debugInfo.errorLocation`. */
async function locate(action: WireAction, paths: ObjectPaths): Promise<string> {
  let id = action.ObjectPathId;
  let member = action.ActionType === 3 || action.ActionType === 4 ? clientName(action.Name) : "load";
  for (;;) {
    try {
      const node = await paths.resolve(id);
      return `${node?.type.name ?? "?"}.${member}`;
    } catch {
      // The object itself could not be found: what failed is the step on the way to it.
      const path = paths.at(id);
      member = path.ObjectPathType === 5 ? "getItem" : clientName(path.Name);
      if (!path.ParentObjectPathId) return member;
      id = path.ParentObjectPathId;
    }
  }
}
