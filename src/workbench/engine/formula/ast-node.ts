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
  /** Of a LAMBDA that nobody has called yet. */
  isEmptyParamFunction?(): boolean;
}

export const NODE = { reference: 1, function: 4, union: 10, prefix: 11, suffix: 12 } as const;

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

const isUncalled = (node: AstNode): boolean => node.getToken().toUpperCase() === "LAMBDA" && node.isEmptyParamFunction?.() === true;

/** Children before what needs their values, from the left. A LAMBDA nobody has called is a value as it stands, unless it is the one asked for. */
export const inOrderOfCalculation = (node: AstNode): AstNode[] =>
  nodesOf(node, (one) => (one !== node && isUncalled(one) ? [] : one.getChildren())).reverse();
