import type { HostContext } from "../host-context";
import { allow } from "./protection-model";

/** What a protected sheet lets be done to a table: it is read, filtered and sorted where that is allowed, and changed by nobody. */
export function tableGuard(host: HostContext, id: string, member: string): void {
  const table = host.engine.tableStore.find(id);
  if (!table || /^(?:Get|_)/.test(member)) return;
  allow(host, table.area.sheetId, /Filter/.test(member) ? "autoFilter" : undefined);
}
