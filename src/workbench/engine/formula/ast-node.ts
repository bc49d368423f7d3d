/** What the engine does not export of its nodes. */
export interface AstNode {
  readonly nodeType: number;
  getToken(): string;
  getChildren(): readonly AstNode[];
  isAsync(): boolean;
  isAddress(): boolean;
  isForcedCalculateFunction(): boolean;
  execute(): void;
  executeAsync(): Promise<unknown>;
  getValue(): unknown;
  setValue(value: null): void;
  setRefOffset?(x: number, y: number): void;
  /** Of a reference that the library reads as one into a table. */
  readonly _tableReferenceObject?: object;
  /** Of a LAMBDA that nobody has called yet. */
  isEmptyParamFunction?(): boolean;
}

export const NODE = { root: 9, reference: 1, value: 2, operator: 3, function: 4, union: 10, prefix: 11, suffix: 12 } as const;

/** A node and all below it, each before its children, without a call for each level; `below` says what lies below a node. */
export function nodesOf(node: AstNode, below: (node: AstNode) => readonly AstNode[] = (one) => one.getChildren()): AstNode[] {
  const found: AstNode[] = [];
  const waiting = [node];
  for (let next = waiting.pop(); next; next = waiting.pop()) {
    found.push(next);
    for (const child of below(next)) waiting.push(child);
  }
  return found;
}

const isLambda = (node: AstNode): boolean => node.getToken().toUpperCase() === "LAMBDA";
const isUncalled = (node: AstNode): boolean => isLambda(node) && node.isEmptyParamFunction?.() === true;

/** A formula's nodes in the orders they are asked for in; a tree does not change once it is made. */
interface Walks {
  readonly all: readonly AstNode[];
  /** Where there is a LAMBDA it depends on what has called it. */
  readonly calculated: readonly AstNode[] | undefined;
}

/** A cell, or whole rows or columns, as they are written. */
export const isWrittenCell = (node: AstNode): boolean => node.nodeType === NODE.reference && !node._tableReferenceObject;

/** An area whose two ends are written out, so that its value needs none of theirs: `quick-references.ts`. */
const isWrittenArea = (node: AstNode): boolean =>
  node.nodeType === NODE.union && node.getChildren().length === 2 && node.getChildren().every(isWrittenCell);

export const isWrittenOut = (node: AstNode): boolean => isWrittenCell(node) || isWrittenArea(node);

const belowAreas = (node: AstNode): readonly AstNode[] => (isWrittenArea(node) ? [] : node.getChildren());

const WALKS = new WeakMap<AstNode, Walks>();

function walksOf(node: AstNode): Walks {
  const known = WALKS.get(node);
  if (known) return known;
  const all = nodesOf(node);
  const walks = { all, calculated: all.some(isLambda) ? undefined : nodesOf(node, belowAreas).reverse() };
  WALKS.set(node, walks);
  return walks;
}

/** The node and all below it, each before its children: the same list whenever it is asked for. */
export const allNodesOf = (node: AstNode): readonly AstNode[] => walksOf(node).all;

/**
 * Children before what needs their values, from the left. A LAMBDA nobody has called is a value as it stands, unless it is the one
 * asked for.
 */
export const inOrderOfCalculation = (node: AstNode): readonly AstNode[] =>
  walksOf(node).calculated ?? nodesOf(node, (one) => (one !== node && isUncalled(one) ? [] : belowAreas(one))).reverse();
