import { readFileSync } from "node:fs";

/** More than these in one run are no accident of a busy machine but a race of the product. */
const mostRetries = 2;

export default async function stopBrowser() {
  await globalThis.stopBrowser?.();
  const retried = readFileSync(process.env.RETRIED_TESTS, "utf8").split("\n").filter(Boolean);
  if (retried.length > mostRetries)
    throw new Error(
      `browser tests need at most ${mostRetries} retries a run; got ${retried.length}: ${retried.join("; ")}`,
    );
}
