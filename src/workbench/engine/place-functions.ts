import type { Injector } from "@univerjs/core";
import { IFormulaDependencyGenerator } from "@univerjs/engine-formula";

/** What is used here of a piece of a parsed formula. */
interface Piece {
  readonly nodeType: number;
  getToken(): string;
  getChildren(): readonly Piece[];
}

interface Traversal {
  /** Collects the references below a piece; calls itself for each piece below. */
  _nodeTraversalRef(piece: Pick<Piece, "getChildren">, found: Piece[]): void;
}

/** As in the engine's own list of the kinds of pieces, which it does not export: `A1`, and `A1:B2` around two of them. */
const [REFERENCE, RANGE] = [1, 10];
const PLACE_FUNCTIONS: ReadonlySet<string> = new Set(["ROW", "ROWS", "COLUMN", "COLUMNS"]);

/**
 * ROW, ROWS, COLUMN and COLUMNS ask where cells lie and not what they hold, so that in Excel a cell may stand inside
 * the range it counts. The engine took that for a circle, and with one circle in a workbook it calculates cells
 * before those they need. What only says a place is no longer a precedent.
 */
export function installPlaceFunctions(injector: Injector): void {
  const generator = injector.get(IFormulaDependencyGenerator) as unknown as Traversal;
  if (typeof generator._nodeTraversalRef !== "function") throw new Error("The formula engine finds references in another way than it did.");
  const collect = generator._nodeTraversalRef.bind(generator);
  generator._nodeTraversalRef = (piece, found) =>
    collect(asksForPlace(piece) ? { getChildren: () => piece.getChildren().filter((child) => !isPlace(child)) } : piece, found);
}

const asksForPlace = (piece: Pick<Piece, "getChildren"> & Partial<Piece>): boolean => PLACE_FUNCTIONS.has(piece.getToken?.().toUpperCase() ?? "");

/** Not so a range one end of which is calculated: `ROWS(A1:INDEX(A:A,n))`. */
const isPlace = (piece: Piece): boolean =>
  piece.nodeType === REFERENCE || (piece.nodeType === RANGE && piece.getChildren().every(({ nodeType }) => nodeType === REFERENCE));
