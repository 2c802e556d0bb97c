/** Who published a web page, in words a reader knows; the host's name for the others. */
const names: Readonly<Record<string, string>> = {
  "anthropic.com": "Anthropic",
  "bloomberg.com": "Bloomberg",
  "businessinsider.com": "Business Insider",
  "cnbc.com": "CNBC",
  "fortune.com": "Fortune",
  "ft.com": "Financial Times",
  "hkexnews.hk": "HKEX filing",
  "nvidia.com": "NVIDIA",
  "nytimes.com": "The New York Times",
  "openai.com": "OpenAI",
  "reuters.com": "Reuters",
  "sec.gov": "SEC filing",
  "semianalysis.com": "SemiAnalysis",
  "sifted.eu": "Sifted",
  "techcrunch.com": "TechCrunch",
  "theinformation.com": "The Information",
  "wsj.com": "The Wall Street Journal",
};

/** "" when the text is no address of the web. */
export function outletName(reference: string): string {
  const host = /^https?:\/\/(?:[^/@]*@)?([^/:?#]+)/i.exec(reference.trim())?.[1]?.toLowerCase();
  if (host === undefined) return "";
  const known = Object.keys(names).find((domain) => host === domain || host.endsWith(`.${domain}`));
  return known === undefined ? host.replace(/^www\d*\./, "") : (names[known] ?? host);
}
