/**
 * Whether a reference is an address of the web, a DOI, an address of another kind, or just words, read without a browser.
 *
 * A web address is http or https with a host that has a dot and a top-level name of letters (or Punycode), as RFC 3986 and
 * RFC 1123 allow; names and passwords in it, other schemes and addresses inside one office do not lead a reviewer anywhere.
 * Limits: it reads the text; whether anything answers there is not known to the engine.
 */
export type AddressReading =
  | { readonly kind: "web"; readonly host: string }
  | { readonly kind: "doi"; readonly doi: string }
  /** An address that opens for nobody else: another scheme, a disk, a malformed host. */
  | { readonly kind: "unusable" }
  | { readonly kind: "words" }
  | { readonly kind: "none" };

const doiPattern = /^(?:doi:\s*|https?:\/\/(?:dx\.)?doi\.org\/)?(10\.\d{4,9}\/\S+)$/i;
const webPattern = /^(?:https?:\/\/)([^\s/?#@:]+)(?::\d{1,5})?(?:[/?#]\S*)?$/i;
const hostPattern = /^(?:[\p{L}\p{N}](?:[\p{L}\p{N}-]{0,61}[\p{L}\p{N}])?\.)+(?:\p{L}{2,63}|xn--[a-z\d-]{2,59})\.?$/iu;
const placeholders = /^(?:[-–—?.]+|n\/?a|none|tbd|tba|todo|link|url|source|unknown|missing)$/i;
const looksLikeAddress =
  /^(?:[a-z][a-z\d+.-]*:\/\/|www\.|(?:javascript|data|file|mailto|vbscript|blob|about):|[a-z]:[\\/]|\\\\)/i;

export function readAddress(reference: string): AddressReading {
  const text = reference.trim();
  if (text === "" || placeholders.test(text)) return { kind: "none" };
  const doi = doiPattern.exec(text)?.[1];
  if (doi !== undefined) return { kind: "doi", doi: doi.toLowerCase() };
  const host = webPattern.exec(/^www\./i.test(text) ? `https://${text}` : text)?.[1];
  if (host !== undefined && hostPattern.test(host)) return { kind: "web", host: host.toLowerCase().replace(/\.$/, "") };
  return looksLikeAddress.test(text) ? { kind: "unusable" } : { kind: "words" };
}
