// The grid's status bar writes a sum of a hundred million and more as 1.00e+8, whatever the format of the cells, so that a budget in yuan can
// be read off it no longer. Excel writes it in the format of the cells. The bar draws itself and asks nobody how, so what draws it is mended
// as it is bundled.
const mendText = require("./mend-text.cjs");

const MENDS = [["if (num >= 1e8) return num.toExponential(2);", 1, ""]];

module.exports = (source) => mendText(source, MENDS, "The grid's status bar writes large numbers in another way than it did");
