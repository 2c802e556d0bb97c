// Builds the page that the browser tests open, the one `npm start` serves.
import { installWhenMissing } from "./install.mjs";

installWhenMissing();
const { compile } = await import("./compile.mjs");
try {
  await compile({ workbench: true });
} catch (error) {
  console.error(error.message);
  process.exit(1);
}
