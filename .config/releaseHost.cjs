// The repository names localhost, so that a clone works at once; a release names the host it will be served from.
const { config } = require("../package.json");

/** Checks an address for `--env host=` and takes off its last slash. */
function hostOf(address) {
  const url = new URL(address);
  if (url.protocol !== "https:") throw new Error(`host needs an https address; got ${address}`);
  if (url.search || url.hash) throw new Error(`host needs an address without ? or #; got ${address}`);
  return address.replace(/\/+$/, "");
}

/** A transform for copied files: every address of the checked-in host becomes one of the release's. */
function withHost(address) {
  const host = hostOf(address);
  const { origin } = new URL(host);
  return (content, file) => {
    if (host === config.host || !/\.(xml|json|html)$/.test(file)) return content;
    const text = content
      .toString()
      .replaceAll(`<AppDomain>${config.host}</AppDomain>`, `<AppDomain>${origin}</AppDomain>`);
    return text.replaceAll(config.host, host);
  };
}

module.exports = { hostOf, withHost };
