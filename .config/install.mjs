// A fresh clone needs nothing typed before `npm start` or `npm test`: whatever is missing is installed first.
import { spawnSync } from "node:child_process";
import { existsSync, statSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

export const root = join(dirname(fileURLToPath(import.meta.url)), "..");

/** Runs `npm ci` when node_modules is missing or older than the lock file. */
export function installWhenMissing() {
  const installed = join(root, "node_modules", ".package-lock.json");
  const fresh =
    existsSync(installed) && statSync(installed).mtimeMs >= statSync(join(root, "package-lock.json")).mtimeMs;
  if (fresh) return;
  console.log("Installing the packages of package-lock.json ...");
  run("npm", ["ci", "--no-fund", "--no-audit"]);
}

/** Runs a command in the project folder; a failure ends this process with the same code. */
export function run(command, args) {
  const { status, error } = spawnSync(command, args, {
    cwd: root,
    stdio: "inherit",
    shell: process.platform === "win32",
  });
  if (error) throw error;
  if (status !== 0) process.exit(status ?? 1);
}
