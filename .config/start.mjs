// `npm start`: builds the workbench, serves it and opens it in the browser.
import { spawn } from "node:child_process";
import { installWhenMissing } from "./install.mjs";

installWhenMissing();
const { compile } = await import("./compile.mjs");
const { generate } = await import("./generate.mjs");
const { serve } = await import("./serve.mjs");

const port = Number(process.env.PORT ?? 3000);
if (!Number.isInteger(port) || port < 0 || port > 65535) {
  console.error(`PORT needs a whole number from 0 to 65535; got ${process.env.PORT}`);
  process.exit(2);
}

await generate();
console.log("Building the workbench (the first time takes a minute) ...");
try {
  await compile({ workbench: true });
} catch (error) {
  console.error(error.message);
  process.exit(1);
}
try {
  const { address } = await serve({ port });
  console.log(`AI Economy for Excel: ${address}   (Ctrl+C stops it)`);
  if (!process.env.CI && !process.argv.includes("--no-open")) openInBrowser(address);
} catch (error) {
  if (error.code !== "EADDRINUSE") throw error;
  console.error(`Port ${port} is taken. Stop what runs there, or choose another: PORT=3001 npm start`);
  process.exit(1);
}

function openInBrowser(address) {
  const [command, ...args] =
    process.platform === "darwin"
      ? ["open", address]
      : process.platform === "win32"
        ? ["cmd", "/c", "start", "", address]
        : ["xdg-open", address];
  // A machine without a screen has no opener; the printed address is enough there.
  spawn(command, args, { stdio: "ignore", detached: true })
    .on("error", () => {})
    .unref();
}
