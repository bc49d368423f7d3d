import type { Engine } from "../create-engine";
import type { SheetArea } from "./area";
import { writeCells } from "./write-cells";

/** Takes values and formulas out of cells and leaves how they look. One undoable command. */
export const clearCells = (engine: Engine, area: SheetArea): void =>
  writeCells(engine, area, () => ({ v: null, t: null, f: null, si: null, p: null }));
