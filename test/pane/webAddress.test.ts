import { webAddress } from "../../src/pane/webAddress";

test.each([
  ["https://www.sec.gov/a?b=1#c", "https://www.sec.gov/a?b=1#c"],
  [" http://example.org ", "http://example.org/"],
  ["www.example.org/report", "https://www.example.org/report"],
  ["doi:10.1000/182", "https://doi.org/10.1000/182"],
  ["10.1257/aer.20180020", "https://doi.org/10.1257/aer.20180020"],
])("%s opens", (reference, address) => {
  expect(webAddress(reference)).toBe(address);
});

test.each([
  "",
  "p. 14 of the prospectus",
  "javascript:alert(1)",
  " JavaScript:alert(1)//https://example.org",
  "java\tscript:alert(1)",
  "data:text/html,<script>alert(1)</script>",
  "file:///etc/passwd",
  "vbscript:x",
  "https://",
  "https://bank.example@evil.example/",
])("%p does not open", (reference) => {
  expect(webAddress(reference)).toBeNull();
});
