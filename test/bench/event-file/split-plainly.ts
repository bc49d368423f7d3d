import { createReadStream } from "node:fs";

/** What anyone would write: text cut at line ends and commas, a Map for the ids. It knows no quotes, and one form of time. */
export async function splitPlainly(file: string): Promise<{ readonly events: number; readonly users: number }> {
  const users = new Map<string, number>();
  const [user, time]: [number[], number[]] = [[], []];
  let rest = "";
  let header = true;
  for await (const piece of createReadStream(file, { encoding: "utf8", highWaterMark: 1 << 20 })) {
    const lines = (rest + String(piece)).split("\n");
    rest = lines.pop() ?? "";
    for (const line of lines) {
      if (header) {
        header = false;
        continue;
      }
      const [id = "", when = ""] = line.split(",");
      if (id === "" || when === "") continue;
      const known = users.get(id) ?? users.size;
      users.set(id, known);
      user.push(known);
      time.push(Date.parse(`${when}Z`) / 86_400_000 + 25_569);
    }
  }
  return { events: time.length, users: users.size };
}
