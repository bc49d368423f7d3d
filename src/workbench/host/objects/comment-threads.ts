import { HostError } from "../dispatch/host-error";
import type { HostContext } from "../host-context";
import { aText, oneOf } from "./check";

interface Mention {
  readonly email: string;
  readonly id: number;
  readonly name: string;
}

/** What was said, as a text and, where somebody is mentioned, as Office.js writes that. */
interface Said {
  readonly content: string;
  readonly richContent?: string;
  readonly mentions?: readonly Mention[];
  /** When, as an ISO time. */
  readonly created: string;
}

export interface Reply extends Said {
  readonly id: string;
}

/** What a comment has beyond its first text, which is the note of its cell. */
export interface Thread {
  readonly created?: string;
  readonly richContent?: string;
  readonly mentions?: readonly Mention[];
  readonly resolved?: boolean;
  readonly replies: readonly Reply[];
}

type Threads = Readonly<Record<string, Thread>>;

/** By sheet, and there by the note's id. */
const THREADS_PART = "commentThreads";
const NONE: Thread = { replies: [] };

const threads = (host: HostContext, sheetId: string): Threads => host.engine.parts.get<Threads>(THREADS_PART, sheetId) ?? {};

export const threadOf = (host: HostContext, sheetId: string, id: string): Thread => threads(host, sheetId)[id] ?? NONE;

export const putThread = (host: HostContext, sheetId: string, id: string, part: Partial<Thread>): void =>
  host.engine.parts.set(THREADS_PART, sheetId, { ...threads(host, sheetId), [id]: { ...threadOf(host, sheetId, id), ...part } });

export function dropThread(host: HostContext, sheetId: string, id: string): void {
  const { [id]: gone, ...others } = threads(host, sheetId);
  if (gone) host.engine.parts.set(THREADS_PART, sheetId, Object.keys(others).length > 0 ? others : undefined);
}

/** What an add-in says: a text, or a text in which it mentions somebody. */
export function aSaid(content: unknown, kind: unknown): Said {
  const created = new Date().toISOString();
  const isMention = oneOf(["Plain", "Mention"], kind ?? "Plain") === "Mention";
  if (!isMention) {
    const text = aText(content);
    if (text === "") throw new HostError("InvalidArgument");
    return { content: text, created };
  }
  return { ...aMention(content), created };
}

const MENTION = /<at id="(\d+)">(.*?)<\/at>/g;

/** Each mention of the text is one of the list, and each of the list is in the text. */
export function aMention(given: unknown): Omit<Said, "created"> {
  const { richContent, mentions } = (given ?? {}) as { readonly richContent?: unknown; readonly mentions?: unknown };
  if (!Array.isArray(mentions) || mentions.length === 0) throw new HostError("InvalidArgument");
  const text = aText(richContent);
  const list = mentions.map((one: Mention): Mention => {
    if (typeof one !== "object" || one === null || typeof one.id !== "number") throw new HostError("InvalidArgument");
    return { id: one.id, name: aText(one.name), email: aText(one.email) };
  });
  const named = [...text.matchAll(MENTION)].map(([, id]) => Number(id));
  if (named.some((id) => !list.some((one) => one.id === id)) || list.some(({ id }) => !named.includes(id)))
    throw new HostError("InvalidArgument");
  return { content: text.replace(MENTION, "$2"), richContent: text, mentions: list };
}

/** How a comment and a reply read alike. */
export const contentType = ({ mentions }: { readonly mentions?: readonly Mention[] }): "Plain" | "Mention" =>
  mentions ? "Mention" : "Plain";
