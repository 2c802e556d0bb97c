// `npm run excel`: serves the add-in over https with a certificate this machine trusts and sideloads it into Excel.
import { spawn } from "node:child_process";
import { createRequire } from "node:module";
import { installWhenMissing, root } from "./install.mjs";

installWhenMissing();
const { compile } = await import("./compile.mjs");
const { serve } = await import("./serve.mjs");
const require = createRequire(import.meta.url);
const { getHttpsServerOptions } = require("office-addin-dev-certs");
const { logErrorMessage } = require("office-addin-cli");

// Not a dependency: a part of it compiles native code, which would fail on many machines that never open Excel.
const debugging = "office-addin-debugging@7.0.0";

await compile({ workbench: true });
// The manifest names this port.
const { address } = await serve({ port: 3000, tls: await getHttpsServerOptions() }).catch((error) => {
  if (error.code !== "EADDRINUSE") throw error;
  console.error("Port 3000 is taken, and the manifest names it. Stop what runs there, perhaps npm start.");
  process.exit(1);
});
console.log(`The add-in is served at ${address}. Excel opens now; Ctrl+C stops the add-in.`);
const sideload = (verb, ...rest) =>
  new Promise((resolve, reject) => {
    const child = spawn("npx", ["--yes", debugging, verb, "manifest.xml", ...rest], {
      cwd: root,
      stdio: "inherit",
      shell: process.platform === "win32",
    });
    child.once("error", reject);
    child.once("exit", (code) =>
      code === 0 ? resolve() : reject(new Error(`${debugging} ${verb} ended with ${code}; see what it says above.`)),
    );
  });
// Without the switches it would turn on the debugger and live reload for the add-in in Excel's settings, and leave them on.
const started = sideload("start", "desktop", "--no-debug", "--no-live-reload").catch((error) => {
  logErrorMessage(error);
  console.error(
    "Excel was not started. The add-in is served all the same: sideload manifest.xml by hand as README says.",
  );
});
process.once("SIGINT", async () => {
  await started;
  await sideload("stop").catch(logErrorMessage);
  process.exit(0);
});
