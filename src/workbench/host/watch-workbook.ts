import type { IDisposable } from "@univerjs/core";
import type { HostContext } from "./host-context";

export function watchWorkbook(_host: HostContext): IDisposable {
  return { dispose: () => undefined };
}
