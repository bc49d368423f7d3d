import {
  BaseFunction,
  type BaseValueObject,
  type FunctionNodeFactory,
  type IFunctionService,
  type OperatorNodeFactory,
} from "@univerjs/engine-formula";
import { parseComposed } from "../../../../core/cells/formula/parse-formula";
import { HIDDEN } from "../hidden-functions";
import type { GroupTexts } from "./group-by";
import { compileProgram, type Program } from "./program";
import { runProgram } from "./run-program";

/** What is used of the engine's nodes, which it builds for its own tree. */
interface Node {
  getChildren(): readonly { getValue(): BaseValueObject }[];
  execute(): void;
  getValue(): BaseValueObject;
}

const MOST_KNOWN = 5_000;

/**
 * LET and LAMBDA. The engine kept the values of names in the formula's tree itself: a LAMBDA could be called in one
 * place only, names of one shadowed those of
 * another, functions could not be handed on, and an argument too few threw, which ended the calculation. Here a formula
 * with names of its own is a
 * program: the parts without such names are worked out by the engine and given to it, the rest is run here, by the engine's own functions.
 * Sources: Microsoft Support, "LET function", "LAMBDA function".
 */
export class ProgramFunction extends BaseFunction {
  override needsReferenceObject = true;
  private readonly known = new Map<string, Program>();

  constructor(
    private readonly functions: IFunctionService,
    private readonly functionNodes: FunctionNodeFactory,
    private readonly operatorNodes: OperatorNodeFactory,
    private readonly totals: GroupTexts,
  ) {
    super(HIDDEN.program);
  }

  override isArgumentsIgnoreNumberPattern(): boolean {
    return true;
  }

  override calculate(text: BaseValueObject, ...given: BaseValueObject[]): BaseValueObject {
    return runProgram(this.programOf(String(text.getValue())).root, {
      given,
      isFunction: (name) => this.functions.hasExecutor(name),
      counts: (name) => {
        const { minParams = -1, maxParams = -1 } = this.functions.getExecutor(name) ?? {};
        return minParams < 0 || maxParams < 0 ? [1, 255] : [minParams, maxParams];
      },
      callFunction: (name, args) => called(this.functionNodes.create(name) as unknown as Node, args),
      callOperator: (operator, args) => called(this.operatorNodes.create(operator) as unknown as Node, args),
      depth: { taken: 0 },
      totals: this.totals,
    });
  }

  private programOf(text: string): Program {
    let program = this.known.get(text);
    if (program) return program;
    const parsed = parseComposed(text);
    if (!parsed) throw new Error(`${text} was a formula and is none.`);
    program = compileProgram(parsed.items, (name) => this.functions.hasExecutor(name));
    if (this.known.size >= MOST_KNOWN) this.known.clear();
    this.known.set(text, program);
    return program;
  }
}

/**
 * The engine's node does with its arguments what it does in a tree: it reads ranges, tells the function where it
 * stands, gives its result cells.
 */
function called(node: Node, args: readonly BaseValueObject[]): BaseValueObject {
  const children = args.map((value) => ({ getValue: () => value }));
  node.getChildren = () => children;
  node.execute();
  return node.getValue();
}
