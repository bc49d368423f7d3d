import { LexerTreeBuilder, sequenceNodeType } from "@univerjs/engine-formula";
import type { FormulaToken } from "../../../core/cells/formula/formula-token";
import { tokenizeFormula } from "../../../core/cells/formula/tokenize-formula";

type Sequence = NonNullable<ReturnType<LexerTreeBuilder["sequenceNodesBuilder"]>>;

const KINDS: Partial<Record<FormulaToken["kind"], sequenceNodeType>> = {
  number: sequenceNodeType.NUMBER,
  text: sequenceNodeType.STRING,
  reference: sequenceNodeType.REFERENCE,
  function: sequenceNodeType.FUNCTION,
  name: sequenceNodeType.FUNCTION,
  boolean: sequenceNodeType.FUNCTION,
  table: sequenceNodeType.FUNCTION,
  error: sequenceNodeType.FUNCTION,
};

/**
 * The pieces of a formula as everything outside the calculation asks for them: rewriting references when rows are inserted, filling,
 * the coloured references of the editor. The engine's own cutting lost spaces (`=C3 * D3` became `=C3* D3`) and never came out of a
 * square bracket that was left open. Here the pieces put together always give the formula back.
 */
export class ExcelSequences extends LexerTreeBuilder {
  override sequenceNodesBuilder(formula: string): Sequence | undefined {
    const text = formula.startsWith("=") ? formula.slice(1) : formula;
    return text === ""
      ? undefined
      : tokenizeFormula(text).flatMap((token): Sequence => {
          const nodeType = KINDS[token.kind];
          // External files and several sheets at once are no cells of this workbook that could move.
          const foreign = token.kind === "reference" && /^'?[^!]*[[\]]|^[^!]*:[^!]*!/.test(token.text);
          if (nodeType === undefined) return [...token.text];
          return [
            {
              nodeType: foreign ? sequenceNodeType.FUNCTION : nodeType,
              token: token.text,
              startIndex: token.start,
              endIndex: token.start + token.text.length - 1,
            },
          ];
        });
  }

  override treeBuilder(...args: Parameters<LexerTreeBuilder["treeBuilder"]>): ReturnType<LexerTreeBuilder["treeBuilder"]> {
    this.closeSquareBrackets();
    return super.treeBuilder(...args);
  }

  override getFunctionAndParameter(
    ...args: Parameters<LexerTreeBuilder["getFunctionAndParameter"]>
  ): ReturnType<LexerTreeBuilder["getFunctionAndParameter"]> {
    this.closeSquareBrackets();
    return super.getFunctionAndParameter(...args);
  }

  override checkIfAddBracket(formula: string): number {
    this.closeSquareBrackets();
    return super.checkIfAddBracket(formula);
  }

  /** What the engine forgets when it begins a formula anew. */
  private closeSquareBrackets(): void {
    Object.assign(this, { _squareBracketState: 0, _tableBracketState: false });
  }
}
