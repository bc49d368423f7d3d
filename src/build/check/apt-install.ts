import { existsSync } from "node:fs";
import { runProcess } from "./run-process";

const canInstall = (): boolean => process.getuid?.() === 0 && existsSync("/usr/bin/apt-get");

/** Installs a Debian package where that is possible: on Debian or Ubuntu, as root. Answers whether it was installed. */
export const aptInstall = async (debianPackage: string): Promise<boolean> => {
  if (!canInstall()) return false;
  console.log(`Installing ${debianPackage} …`);
  const env = { DEBIAN_FRONTEND: "noninteractive" };
  await runProcess("apt-get", ["update", "-qq"], env);
  const { code } = await runProcess("apt-get", ["install", "-y", "-qq", "--no-install-recommends", debianPackage], env);
  return code === 0;
};
