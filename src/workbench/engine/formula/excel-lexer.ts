import {
  ErrorType,
  Lexer,
  type IDefinedNamesService,
  type IFormulaCurrentConfigService,
  type IFunctionService,
  type LexerNode,
  type LexerTreeBuilder,
} from "@univerjs/engine-formula";
import { withoutFill } from "./array-formula";
import { lexerNodes } from "./lexer-nodes";
import { parsedFormula } from "./parsed-formulas";

/**
 * The engine's lexer takes a formula letter by letter and is mistaken in much of Excel's grammar: numbers not written as it would
 * write them became texts, signs in a row were lost, unions unknown, names put in without brackets, and one bracket left open spoiled
 * every formula after it. Here the formula is read by the one grammar of the house, and the engine gets the tree it expects.
 */
export class ExcelLexer extends Lexer {
  constructor(
    names: IDefinedNamesService,
    builder: LexerTreeBuilder,
    config: IFormulaCurrentConfigService,
    private readonly functions: IFunctionService,
  ) {
    super(names, builder, config);
  }

  override treeBuilder(formula: string): ErrorType.VALUE | LexerNode {
    const { text, fills } = withoutFill(formula);
    const parsed = parsedFormula(text);
    return parsed ? lexerNodes(parsed, (name) => this.functions.hasExecutor(name), fills) : ErrorType.VALUE;
  }
}
