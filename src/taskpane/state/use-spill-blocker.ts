import { useEffect, useState } from "react";
import type { SpillBlocker } from "../../excel/spill-blocker";
import type { FormulaCell } from "../../excel/workbook-port";
import { useServices } from "../services";
import type { ExplainedCall } from "./explain-formula";

/** What keeps the result of a formula from its room; asked again with each look at its cell. */
export function useSpillBlocker(cell: FormulaCell, needed: ExplainedCall["needed"]): SpillBlocker | undefined {
  const { port, notifyFailure } = useServices();
  const [told, setTold] = useState<{ readonly of: FormulaCell; readonly blocker: SpillBlocker | undefined }>();
  const [rows, columns] = [needed?.rows ?? 0, needed?.columns ?? 0];
  useEffect(() => {
    if (rows === 0) return undefined;
    let current = true;
    port.spillBlocker(cell.address, { rows, columns }).then((blocker) => {
      if (current) setTold({ of: cell, blocker });
    }, notifyFailure);
    return () => {
      current = false;
    };
  }, [port, notifyFailure, cell, rows, columns]);
  return rows > 0 && told?.of.address === cell.address ? told.blocker : undefined;
}
