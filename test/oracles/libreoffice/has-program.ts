import { execFileSync } from "node:child_process";

/** Whether a program is installed here. */
export function hasProgram(program: string): boolean {
  try {
    execFileSync("sh", ["-c", `command -v ${program}`], { stdio: "ignore" });
    return true;
  } catch (problem) {
    if (typeof (problem as { status?: unknown }).status === "number") return false;
    throw problem;
  }
}
