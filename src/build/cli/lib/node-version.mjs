const WANTED = [20, 19];

/** Stops with a clear sentence on a Node that is too old for the tools. */
export const requireNode = () => {
  const [major = 0, minor = 0] = process.versions.node.split(".").map(Number);
  if (major > WANTED[0] || (major === WANTED[0] && minor >= WANTED[1])) return;
  console.error(
    `OpsPlan needs Node.js ${WANTED.join(".")} or later; this is ${process.versions.node}. Install a current one from https://nodejs.org and try again.`,
  );
  process.exit(1);
};
