// A small file server for the workbench: the built page, and Microsoft's client straight from node_modules.
import { createServer } from "node:http";
import { createServer as createSecureServer } from "node:https";
import { join } from "node:path";
import sirv from "sirv";
import { root } from "./install.mjs";

export const builtPage = join(root, ".cache", "workbench");

/**
 * Serves the workbench and resolves with its address and a way to stop it.
 * @param {{ port?: number, tls?: import("node:https").ServerOptions }} options port 0 takes any free one
 */
export async function serve({ port = 0, tls } = {}) {
  const page = sirv(builtPage, { dev: true, etag: true });
  const officeJs = sirv(join(root, "node_modules/@microsoft/office-js/dist"), { dev: true, etag: true });
  const answer = (request, response) => {
    // Excel on the web reads the description of the functions from a page of its own.
    response.setHeader("Access-Control-Allow-Origin", "*");
    const missing = () => response.writeHead(404, { "content-type": "text/plain" }).end("Not found");
    if (request.url?.startsWith("/office-js/")) {
      request.url = request.url.slice("/office-js".length);
      officeJs(request, response, missing);
    } else page(request, response, missing);
  };
  const server = tls ? createSecureServer(tls, answer) : createServer(answer);
  await new Promise((resolve, reject) => {
    server.once("error", reject);
    server.listen(port, "localhost", resolve);
  });
  const address = `${tls ? "https" : "http"}://localhost:${server.address().port}`;
  return {
    address,
    stop: () =>
      new Promise((resolve) => {
        server.closeAllConnections();
        server.close(resolve);
      }),
  };
}
