// What the grid does “in a moment” it asks for by a channel of its own each time, and a channel that is not closed is kept by the browser
// for as long as the page is open: a day's work left thousands of them. It is closed once it has called.
const mendText = require("./mend-text.cjs");

const MENDS = [
  [
    "const handler = () => {\n\t\tif (!cancelled) callback();",
    1,
    "const handler = () => {\n\t\tchannel.port1.close();\n\t\tif (!cancelled) callback();",
  ],
];

module.exports = (source) => mendText(source, MENDS, "The grid waits for a moment in another way than it did");
