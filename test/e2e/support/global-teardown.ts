import { stopNow } from "./stop-at-end";

const globalTeardown = async (): Promise<void> => stopNow();

export default globalTeardown;
