import { WarehouseFault, type WarehouseFaultKey } from "../fault";

/** What the server's codes mean to whoever asked; those of old releases and of today's. */
const KEY_OF_CODE: Readonly<Record<number, WarehouseFaultKey>> = {
  192: "database-login",
  193: "database-login",
  194: "database-login",
  516: "database-login",
  291: "database-no-right",
  497: "database-no-right",
  164: "database-read-only",
  452: "database-read-only",
  16: "database-gone",
  47: "database-gone",
  60: "database-gone",
  81: "database-gone",
  158: "database-rows",
  307: "database-rows",
  159: "database-time",
  160: "database-time",
  241: "database-memory",
  396: "database-result",
  201: "database-quota",
  32: "database-shard",
  209: "database-shard",
  210: "database-shard",
  279: "database-shard",
  394: "database-stopped",
};

/** Enough of what a server says for whoever gives support. */
const LONGEST = 300;
/** Behind the first sentence stands what the server tried before, once for each try, and where in its own code. */
const REPEATED = /\.? ?Log: [^]*| ?[,(]? ?e\.what\(\) = [^]*/;

const CODE = /Code: (\d+)[.,]/;

/** What an answer says that is none: an exception before, in the middle of or instead of rows. */
export function serverFault(text: string, code = CODE.exec(text)?.[1]): WarehouseFault | undefined {
  if (code === undefined) return undefined;
  // In old releases the text begins with the code twice.
  const said = text.slice(Math.max(0, text.search(CODE))).replace(/^(?:Code: \d+[.,] ?(?:e\.displayText\(\) = )?)+/, "");
  const detail = { code: Number(code), text: said.replace(REPEATED, "").trim().slice(0, LONGEST) };
  return new WarehouseFault(KEY_OF_CODE[detail.code] ?? "database-other", detail);
}
