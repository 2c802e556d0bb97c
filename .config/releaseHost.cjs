// The repository names localhost, so that a clone works at once; a release names the host it will be served from.
const { config } = require("../package.json");

/** Checks an address for `--env host=` and takes off its last slash. */
function hostOf(address) {
  const url = new URL(address);
  if (url.protocol !== "https:") throw new Error(`host needs an https address; got ${address}`);
  if (url.search || url.hash) throw new Error(`host needs an address without ? or #; got ${address}`);
  return address.replace(/\/+$/, "");
}

/** Checks an Id for `--env id=`. */
function idOf(text) {
  if (!/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i.test(text)) throw new Error(`id needs a UUID; got ${text}`);
  return text.toLowerCase();
}

/**
 * A transform for copied files: every address of the checked-in host becomes one of the release's. With an Id of its own a
 * release stands beside a developer's copy; with one Id, Excel takes the two for one add-in of two places and refuses both.
 */
function withHost(address, id) {
  const host = hostOf(address);
  const ownId = id === undefined ? undefined : `<Id>${idOf(id)}</Id>`;
  const { origin } = new URL(host);
  return (content, file) => {
    if ((host === config.host && ownId === undefined) || !/\.(xml|json|html)$/.test(file)) return content;
    const text = content
      .toString()
      .replace(/<Id>[^<]*<\/Id>/, (own) => ownId ?? own)
      .replaceAll(`<AppDomain>${config.host}</AppDomain>`, `<AppDomain>${origin}</AppDomain>`);
    return text.replaceAll(config.host, host);
  };
}

module.exports = { hostOf, idOf, withHost };
