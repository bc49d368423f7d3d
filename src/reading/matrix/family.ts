import { isChannelName } from "../roles/channel-names";

/** What a column header shares with those of its kind where the rest of it is a name. */
const SHARED_END = /(?:店|门店|商场|广场|分公司|大区|区|省|市|渠道|平台|组|部|仓|store|shop|branch|region|channel)$/i;
const SHARED_START = /^(?:店铺|门店|store|shop|branch|region|filiale|magasin|tienda|loja|negozio|toko|cửa hàng)\b/i;

/** Whether headers are names of one family: channels, or shops and regions that say so. */
export function areOneFamily(headers: readonly string[]): boolean {
  if (headers.length < 2) return false;
  const share = (test: (header: string) => boolean): number => headers.filter(test).length / headers.length;
  if (share(isChannelName) >= 0.5) return true;
  if (share((header) => SHARED_END.test(header)) === 1 || share((header) => SHARED_START.test(header)) === 1) return true;
  // "A1", "A2", "A3": one stem, numbered.
  const stems = new Set(headers.map((header) => header.replace(/\s*[\d一二三四五六七八九十]+\s*/g, "#")));
  return stems.size === 1 && [...stems][0]?.includes("#") === true && headers.length >= 3;
}
