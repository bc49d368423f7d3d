import type { AskedColumns } from "../../../../warehouse/events/ask-table";
import { storageKey } from "../../../state/storage-key";

/** What this browser remembers of a database: who asked, which table, and which of its columns say who and when. No secret. */
interface Remembered {
  readonly user?: string;
  readonly table?: string;
  readonly columns?: Readonly<Record<string, AskedColumns>>;
}

const keyOf = (): string => storageKey("database");
const textIn = (value: unknown): string | undefined => (typeof value === "string" && value !== "" ? value : undefined);

export function remembered(): Remembered {
  try {
    const { user, table, columns } = JSON.parse(window.localStorage.getItem(keyOf()) ?? "{}") as Readonly<Record<string, unknown>>;
    const [name, last] = [textIn(user), textIn(table)];
    return {
      ...(name !== undefined && { user: name }),
      ...(last !== undefined && { table: last }),
      ...(typeof columns === "object" && columns !== null && { columns: columns as Readonly<Record<string, AskedColumns>> }),
    };
  } catch {
    // Storage may be blocked, or hold what somebody else has written.
    return {};
  }
}

export function remember(change: Remembered): void {
  const before = remembered();
  try {
    window.localStorage.setItem(keyOf(), JSON.stringify({ ...before, ...change, columns: { ...before.columns, ...change.columns } }));
  } catch {
    // Blocked or full: it is entered again next time.
  }
}

const passwordKey = (): string => `${keyOf()}/login`;

/** A password that was to be kept while the window is open; it ends with the window. */
export function keptPassword(): string | undefined {
  try {
    return window.sessionStorage.getItem(passwordKey()) ?? undefined;
  } catch {
    return undefined;
  }
}

export function keepPassword(password: string | undefined): void {
  try {
    if (password === undefined) window.sessionStorage.removeItem(passwordKey());
    else window.sessionStorage.setItem(passwordKey(), password);
  } catch {
    // Blocked: it is entered again.
  }
}
