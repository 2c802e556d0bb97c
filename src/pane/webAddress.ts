/**
 * The address a reference opens, or null when it is no address of the web. References come from other people's
 * workbooks, so only http, https and DOIs open; "javascript:", "file:" and the like never do.
 */
export function webAddress(reference: string): string | null {
  const text = reference.trim();
  const doi = /^(?:doi:\s*)?(10\.\d{4,9}\/\S+)$/i.exec(text)?.[1];
  if (doi !== undefined) return `https://doi.org/${encodeURI(doi)}`;
  const candidate = /^www\.\S+$/i.test(text) ? `https://${text}` : text;
  if (!/^https?:\/\//i.test(candidate) || !URL.canParse(candidate)) return null;
  const address = new URL(candidate);
  return address.username === "" && address.password === "" ? address.href : null;
}
