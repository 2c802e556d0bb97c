import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { createContext, Script } from "node:vm";
import { connectHost, prepareWindow } from "./officeBoot";
import type { OfficeHost } from "./officeHost";

export interface OfficeClient {
  readonly Excel: typeof Excel;
  readonly Office: typeof Office;
  readonly OfficeExtension: typeof OfficeExtension;
  readonly CustomFunctions: typeof CustomFunctions & {
    readonly _association: { readonly mappings: Readonly<Record<string, (...args: unknown[]) => unknown>> };
  };
  /** The files the client asked for, by their place in its folder. */
  readonly requested: readonly string[];
}

const origin = "https://workbench.example";
const folderAddress = `${origin}/office-js/`;

const scripts = new Map<string, Script>();

/** Read and compiled once for all the clients of a process: they are three megabytes. */
function scriptOf(filename: string): Script {
  const known = scripts.get(filename);
  if (known !== undefined) return known;
  const script = new Script(readFileSync(filename, "utf8"), { filename });
  scripts.set(filename, script);
  return script;
}

/**
 * Microsoft's real client without a browser: its own files, run in a context with the little of a window that they touch.
 * A script it asks for is read from the package; anything else would be a request to the network, and fails.
 */
export async function loadOfficeClientInNode(host: OfficeHost): Promise<OfficeClient> {
  // From where the program lies: bundled into one file it has no packages of its own.
  const { resolve } = createRequire(process.argv[1] ?? join(process.cwd(), "index.js"));
  const folder = dirname(resolve("@microsoft/office-js/dist/office.js"));
  const requested: string[] = [];
  const window = pageWindow();
  createContext(window);
  const run = (file: string) => {
    requested.push(file);
    scriptOf(join(folder, file)).runInContext(window);
  };
  const document = pageDocument((address) => {
    if (!address.startsWith(folderAddress)) throw new Error(`The client asked for ${address}.`);
    run(address.slice(folderAddress.length));
  });
  Object.assign(window, { document });
  prepareWindow(window, host);
  run("office.js");
  connectHost(window, host);
  const client = window as unknown as OfficeClient;
  await client.Office.onReady();
  const { Excel, Office, OfficeExtension, CustomFunctions } = client;
  return { Excel, Office, OfficeExtension, CustomFunctions, requested };
}

function pageWindow(): Record<string, unknown> {
  const ignore = () => undefined;
  const window: Record<string, unknown> = {
    setTimeout: patientTimeout,
    clearTimeout,
    setInterval,
    clearInterval,
    console,
    performance,
    // Values that cross from the client are made by these: the add-in then gets arrays and promises of its own realm.
    JSON,
    Promise,
    navigator: { userAgent: "node", language: "en-US", platform: "" },
    location: {
      hash: "",
      search: "",
      href: `${origin}/`,
      origin,
      protocol: "https:",
      hostname: "workbench.example",
      pathname: "/",
    },
    history: {},
    name: "",
    addEventListener: ignore,
    removeEventListener: ignore,
  };
  return Object.assign(window, { window, self: window, top: window, parent: window });
}

/** The client waits up to a minute for things that never come here; that must not keep a process alive. */
function patientTimeout(work: () => void, milliseconds = 0): NodeJS.Timeout {
  const timer = setTimeout(work, milliseconds);
  if (milliseconds >= 1000) timer.unref();
  return timer;
}

interface ScriptElement {
  src: string;
  onload?: () => void;
  onerror?: () => void;
  setAttribute(): void;
}

function pageDocument(load: (address: string) => void): object {
  const head = {
    appendChild(script: ScriptElement) {
      setImmediate(() => {
        load(script.src);
        script.onload?.();
      });
    },
  };
  const ownScript = { src: `${folderAddress}office.js`, getAttribute: () => null };
  return {
    readyState: "complete",
    body: {},
    addEventListener: () => undefined,
    querySelectorAll: () => [],
    createElement: () => ({ src: "", setAttribute: () => undefined }),
    getElementsByTagName: (name: string) => (name === "script" ? [ownScript] : [head]),
  };
}
