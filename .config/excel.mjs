// `npm run excel`: serves the add-in over https with a certificate this machine trusts and sideloads it into Excel.
import { spawn } from "node:child_process";
import { createRequire } from "node:module";
import { installWhenMissing, root } from "./install.mjs";

installWhenMissing();
const { compile } = await import("./compile.mjs");
const { serve } = await import("./serve.mjs");
const { getHttpsServerOptions } = createRequire(import.meta.url)("office-addin-dev-certs");

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
  spawn("npx", ["--yes", debugging, verb, "manifest.xml", ...rest], {
    cwd: root,
    stdio: "inherit",
    shell: process.platform === "win32",
  });
sideload("start", "desktop");
process.once("SIGINT", () => sideload("stop").on("exit", () => process.exit(0)));
