/**
 * The address a reference opens, or null when it is no address of the web. References come from other people's
 * workbooks, so only http, https and DOIs open; "javascript:", "file:" and the like never do.
 */
export function webAddress(reference: string): string | null {
  const text = reference.trim();
  const doi = /^(?:(?:urn:)?doi:?\s*|(?:https?:\/\/)?(?:dx\.)?doi\.org\/)?(10\.\d{4,9}\/\S+?)[.,;]*$/i.exec(text)?.[1];
  if (doi !== undefined) return doiAddress(doi);
  // A citation may end in its address: "Alphabet Inc., form 10-K, https://www.sec.gov/...".
  const cited = /[\w)][,;:.]? (https?:\/\/\S+)$/i.exec(text)?.[1] ?? text;
  const candidate = /^www\.\S+$/i.test(cited) ? `https://${cited}` : cited;
  if (!/^https?:\/\//i.test(candidate) || !URL.canParse(candidate)) return null;
  const address = new URL(candidate);
  return address.username === "" && address.password === "" ? address.href : null;
}

/** A DOI may hold signs that an address gives a meaning of their own, such as # and ?. One already escaped stays so. */
function doiAddress(doi: string): string | null {
  if (/\p{Surrogate}/u.test(doi)) return null;
  const escaped = /%[\da-f]{2}/i.test(doi) ? encodeURI(doi).replaceAll("%25", "%") : encodeURIComponent(doi);
  return `https://doi.org/${escaped.replaceAll("%2F", "/").replaceAll("#", "%23").replaceAll("?", "%3F")}`;
}
