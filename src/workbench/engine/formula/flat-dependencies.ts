import { allNodesOf, NODE, nodesOf, type AstNode } from "./ast-node";

/** The engine's own walks through a formula, which it keeps to itself. */
interface Walks {
  _nodeTraversalRef: (node: AstNode, found: AstNode[]) => void;
  _nodeTraversalReferenceFunction: (node: AstNode, found: AstNode[]) => void;
  _detectForcedRecalculationNodeRecursion: (node: AstNode) => boolean;
}

const PLACE_FUNCTIONS: ReadonlySet<string> = new Set(["ROW", "ROWS", "COLUMN", "COLUMNS"]);

/**
 * Calculated anew with every calculation, as RAND and TODAY are; the library forgot it. Source: Microsoft Support,
 * "RANDARRAY function".
 */
const isVolatile = (node: AstNode): boolean => node.nodeType === NODE.function && node.getToken().toUpperCase() === "RANDARRAY";

const isUnion = (node: AstNode): boolean => node.nodeType === NODE.union;
const isAddress = (node: AstNode): boolean => node.nodeType === NODE.function && node.isAddress();
const asksForPlace = (node: AstNode): boolean => PLACE_FUNCTIONS.has(node.getToken().toUpperCase());
/** Not so a range one end of which is calculated: `ROWS(A1:INDEX(A:A,n))`. */
const isPlace = (node: AstNode): boolean =>
  node.nodeType === NODE.reference || (isUnion(node) && node.getChildren().every((side) => side.nodeType === NODE.reference));

/**
 * Looks for what a formula reads. Without a call for each of its levels, for the reason told in `flat-interpreter.ts`. And without what
 * only says a place: ROW, ROWS, COLUMN and COLUMNS ask where cells lie and not what they hold, so that in Excel a cell may stand inside
 * the range it counts. The engine took that for a circle, and with one circle in a workbook it calculates cells before those they need.
 */
export function flattenWalks(generator: object): void {
  const walks = generator as Walks;
  if (typeof walks._nodeTraversalRef !== "function") throw new Error("The formula engine finds references in another way than it did.");
  walks._nodeTraversalRef = references;
  walks._nodeTraversalReferenceFunction = (node, found) =>
    found.push(
      ...nodesOf(node, (inner) => (isAddress(inner) ? [] : asksForPlace(inner) ? withinPlaces(inner) : inner.getChildren()))
        .slice(1)
        .reverse()
        .filter(isAddress),
    );
  walks._detectForcedRecalculationNodeRecursion = (node) =>
    allNodesOf(node).some((one) => one.isForcedCalculateFunction() || isVolatile(one));
}

/** The arguments of a function that asks for a place; of `ROW(INDIRECT("1:"&A1))` what INDIRECT reads to find it. */
const withinPlaces = (node: AstNode): readonly AstNode[] =>
  node.getChildren().flatMap((child) => (isAddress(child) ? child.getChildren() : [child]));

/** What lies below a node and is read for what it holds. */
export const readBelow = (node: AstNode): readonly AstNode[] =>
  asksForPlace(node) ? withinPlaces(node).filter((child) => !isPlace(child)) : node.getChildren();

/** Whether the node is one whose value is cells: a reference, an area, or a function such as OFFSET. */
export const isOfCells = (node: AstNode): boolean => isUnion(node) || node.nodeType === NODE.reference || isAddress(node);

function references(node: AstNode, found: AstNode[]): void {
  for (const one of nodesOf(node, (inner) => (isUnion(inner) && inner !== node ? [] : readBelow(inner)))
    .slice(1)
    .reverse()) {
    if (isUnion(one)) for (const side of one.getChildren()) if (isAddress(side)) references(side, found);
    if (isUnion(one) || one.nodeType === NODE.reference) found.push(one);
  }
}
