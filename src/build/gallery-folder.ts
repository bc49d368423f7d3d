import path from "node:path";
import { ROOT } from "./root";

/** Where `npm run gallery` puts its pictures and `npm start` shows them from; never kept. */
export const GALLERY = path.join(ROOT, ".cache", "gallery");
