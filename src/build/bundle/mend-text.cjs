/**
 * A text of the grid with some of its places mended: what stands there, how often, and what takes its place. A grid that has been changed
 * there fails the build with `complaint`, so that a mend is looked at again instead of being lost.
 */
module.exports = (source, mends, complaint) =>
  mends.reduce((text, [from, count, to]) => {
    const parts = text.split(from);
    if (parts.length !== count + 1) throw new Error(`${complaint}: ${from}`);
    return parts.join(to);
  }, source);
