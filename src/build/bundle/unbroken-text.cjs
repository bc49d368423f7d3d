// The grid breaks a text without spaces into lines by functions that call one another once for each line, so that a formula of 8,192
// characters in a narrow cell is too deep for the browser, and the whole page dies of it. The calls are the last thing that each of them
// does: here they answer with what is to be called next, and a loop calls it.
const mendText = require("./mend-text.cjs");

const ARGUMENTS = "ctx, glyphGroup, pages, sectionBreakConfig, paragraphConfig";
const FIRST = `${ARGUMENTS}, isParagraphFirstShapedText, breakPointType`;

/** What stands in the grid, how often, and what takes its place. */
const MENDS = [
  ["function _divideOperator(", 1, "function __divideOnce("],
  ["function _lineOperator(", 1, "function __lineOnce("],
  [
    `if (glyphGroup.length) _divideOperator(${ARGUMENTS}, false, breakPointType, defaultSpanLineHeight);`,
    1,
    `if (glyphGroup.length) return [${ARGUMENTS}, false, breakPointType, defaultSpanLineHeight];`,
  ],
  [`_divideOperator(${FIRST}, defaultSpanLineHeight);`, 3, `return [${FIRST}, defaultSpanLineHeight];`],
  [`} else _lineOperator(${FIRST}, defaultSpanLineHeight);\n}`, 1, `} else return __lineOnce(${FIRST}, defaultSpanLineHeight);\n}`],
  [`_divideOperator(${FIRST}, defaultGlyphLineHeight);`, 1, `return [${FIRST}, defaultGlyphLineHeight];`],
];

const LOOPS = `
function __inTurn(next) {
	while (next) next = __divideOnce(...next);
}
function _divideOperator(...next) {
	__inTurn(next);
}
function _lineOperator(...args) {
	__inTurn(__lineOnce(...args));
}
`;

module.exports = (source) => mendText(source, MENDS, "The grid breaks texts into lines in another way than it did") + LOOPS;
