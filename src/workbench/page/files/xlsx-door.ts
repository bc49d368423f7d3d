import type { IWorkbookData } from "@univerjs/core";
import type { FileLoss } from "../../../xlsx/file-loss";
import type { Engine } from "../../engine/create-engine";

export async function openXlsx(_bytes: Uint8Array, _name: string): Promise<{ snapshot: Partial<IWorkbookData>; losses: readonly FileLoss[] }> { throw new Error("not wired"); }
export async function saveXlsx(_engine: Engine): Promise<{ bytes: Uint8Array; losses: readonly FileLoss[] }> { throw new Error("not wired"); }
