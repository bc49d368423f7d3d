/** Runs a command of the headless door in this process, which must succeed, and gives back what it printed, parsed. */
export async function printedBy<T>(run: (argv: readonly string[]) => Promise<number>, argv: readonly string[]): Promise<T> {
  const out: string[] = [];
  const write = jest.spyOn(process.stdout, "write").mockImplementation((chunk) => out.push(String(chunk)) > 0);
  try {
    expect(await run(argv)).toBe(0);
  } finally {
    write.mockRestore();
  }
  return JSON.parse(out.join("")) as T;
}
