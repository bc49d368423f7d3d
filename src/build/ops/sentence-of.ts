/** What Node says of a path that cannot be used, by its code. */
const PATHS: Readonly<Record<string, (path: string) => string>> = {
  ENOENT: (path) => `There is no file or folder “${path}”; check how it is written.`,
  EISDIR: (path) => `“${path}” is a folder; name a file.`,
  ENOTDIR: (path) => `“${path}” goes through something that is no folder.`,
  EACCES: (path) => `“${path}” may not be opened by you; change its rights or take another place.`,
  EPERM: (path) => `“${path}” may not be changed by you; change its rights or take another place.`,
  EROFS: (path) => `“${path}” lies where nothing can be written; take another place.`,
  ENOSPC: (path) => `There is no room left to write “${path}”.`,
};

/** What the door says of something that failed, in one sentence. */
export function sentenceOf(fault: unknown): string {
  const { message, code, path, syscall } = Object(fault) as Partial<NodeJS.ErrnoException>;
  if (message === undefined) return String(fault);
  // Reading a folder as a file names no path.
  if (code === "EISDIR" && path === undefined) return "A folder stands where a file is meant; name a file.";
  const say = syscall === undefined || code === undefined ? undefined : PATHS[code];
  return say === undefined || path === undefined ? message : say(path);
}
