import {
  ErrorType,
  ErrorValueObject,
  Interpreter,
  NumberValueObject,
  StringValueObject,
  type BaseValueObject,
  type IFormulaRuntimeService,
} from "@univerjs/engine-formula";
import { allNodesOf, inOrderOfCalculation, isWrittenOut, NODE, type AstNode } from "./ast-node";
import { executeReference } from "./quick-references";

type Work = Parameters<Interpreter["execute"]>[0];
type Value = ReturnType<Interpreter["execute"]>;

/**
 * The engine calls itself once for each level of a formula, and `=1+1+1…` has as many levels as operators: at 4,000 of them, which
 * Excel allows, the call stack was full. Here the levels are worked through as a list.
 */
export class FlatInterpreter extends Interpreter {
  constructor(private readonly runtime: IFormulaRuntimeService) {
    super(runtime);
  }

  override checkAsyncNode(node: Parameters<Interpreter["checkAsyncNode"]>[0]): boolean {
    const root = node as unknown as AstNode | null | undefined;
    return root ? allNodesOf(root).some((one) => one !== root && one.isAsync()) : false;
  }

  override execute(work: Work): Value {
    const root = work.node as unknown as AstNode;
    for (const node of inOrderOfCalculation(root)) {
      if (this.runtime.isStopExecution()) break;
      execute(node, work);
    }
    return valueOf(root);
  }

  override async executeAsync(work: Work): Promise<Value> {
    const root = work.node as unknown as AstNode;
    for (const node of inOrderOfCalculation(root)) {
      if (this.runtime.isStopExecution()) break;
      if (node.nodeType === NODE.function && node.isAsync()) await node.executeAsync();
      else execute(node, work);
    }
    return valueOf(root);
  }
}

function execute(node: AstNode, { refOffsetX, refOffsetY }: Work): void {
  if (isWrittenOut(node)) executeReference(node, refOffsetX, refOffsetY);
  else if (node.nodeType === NODE.value) executeConstant(node);
  else {
    if (node.nodeType === NODE.reference) node.setRefOffset?.(refOffsetX, refOffsetY);
    node.execute();
  }
}

const CONSTANTS = new WeakMap<AstNode, number | string>();

/** Numbers and texts of a formula are read once; each calculation has objects of its own, because formats are noted on them. */
function executeConstant(node: AstNode): void {
  const known = CONSTANTS.get(node);
  if (known !== undefined) {
    node.setValue((typeof known === "number" ? NumberValueObject.create(known) : StringValueObject.create(known)) as never);
    return;
  }
  node.execute();
  const value = node.getValue() as BaseValueObject | null;
  if (value && (value.isNumber() || value.isString()) && value.getPattern() === "")
    CONSTANTS.set(node, value.getValue() as number | string);
}

const valueOf = (node: AstNode): Value => (node.getValue() as Value | null | undefined) ?? ErrorValueObject.create(ErrorType.VALUE);
