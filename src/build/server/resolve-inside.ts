import path from "node:path";

/** The file a request path names inside a folder; nothing when it would lie outside. */
export const resolveInside = (folder: string, requestPath: string): string | undefined => {
  if (requestPath.includes("\0")) return undefined;
  const file = path.join(folder, requestPath);
  return file === folder || file.startsWith(folder + path.sep) ? file : undefined;
};
