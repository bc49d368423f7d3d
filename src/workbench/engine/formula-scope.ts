import type { Injector } from "@univerjs/core";

export function installFormulaScope(_injector: Injector, _unitId: string): void {}
