import { webAddress } from "../../../src/pane/parts/webAddress";

test.each([
  ["https://www.sec.gov/a?b=1#c", "https://www.sec.gov/a?b=1#c"],
  [" http://example.org ", "http://example.org/"],
  ["www.example.org/report", "https://www.example.org/report"],
  ["Alphabet Inc., form 10-K, note 15, https://www.sec.gov/a", "https://www.sec.gov/a"],
  ["Alphabet Inc. form 10-K (note 15): https://www.sec.gov/a", "https://www.sec.gov/a"],
  ["doi:10.1000/182", "https://doi.org/10.1000/182"],
  ["10.1257/aer.20180020", "https://doi.org/10.1257/aer.20180020"],
  ["DOI 10.1257/aer.20180020.", "https://doi.org/10.1257/aer.20180020"],
  ["urn:doi:10.1000/182", "https://doi.org/10.1000/182"],
  ["doi.org/10.1000/182", "https://doi.org/10.1000/182"],
  ["http://dx.doi.org/10.1000/182", "https://doi.org/10.1000/182"],
  ["https://doi.org/10.1000/a%3Cb", "https://doi.org/10.1000/a%3Cb"],
  ["10.1000/a#b?c", "https://doi.org/10.1000/a%23b%3Fc"],
  ["10.1002/(SICI)49:8<693::AID>3.0", "https://doi.org/10.1002/(SICI)49%3A8%3C693%3A%3AAID%3E3.0"],
])("%s opens", (reference, address) => {
  expect(webAddress(reference)).toBe(address);
});

test.each([
  "",
  "p. 14 of the prospectus",
  "javascript:alert(1)",
  "javascript:alert(1), file:///etc/passwd",
  "seen at https://example.org in May",
  " JavaScript:alert(1)//https://example.org",
  "java\tscript:alert(1)",
  "data:text/html,<script>alert(1)</script>",
  "file:///etc/passwd",
  "vbscript:x",
  "javascript:10.1000/182",
  "doi:javascript:alert(1)",
  "doi:10.1000/\ud800",
  "blob:https://example.org/x",
  "https://",
  "https://bank.example@evil.example/",
])("%p does not open", (reference) => {
  expect(webAddress(reference)).toBeNull();
});
