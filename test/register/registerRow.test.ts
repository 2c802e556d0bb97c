import { asTypedText } from "../../src/register/registerRow";
import { isoFromSerial, serialFromIso } from "../../src/formula/serialDate";

test.each([
  ["=1+1", "'=1+1"],
  ["+49", "'+49"],
  ["-5", "'-5"],
  ["@name", "'@name"],
  ["'quoted", "''quoted"],
  ["2024-03", "'2024-03"],
  ["1.5e3", "'1.5e3"],
  ["$20", "'$20"],
  ["true", "'true"],
  ["#N/A", "'#N/A"],
  ["March 2025", "'March 2025"],
  ["3 May", "'3 May"],
  ["1-Jan-26", "'1-Jan-26"],
  ["SAE-01", "SAE-01"],
  ["USD m", "USD m"],
  ["may rise", "may rise"],
  ["10-K 2025", "10-K 2025"],
  ["https://example.org", "https://example.org"],
  ["", ""],
])("%s is typed as %s", (text, typed) => {
  expect(asTypedText(text)).toBe(typed);
});

// Serials as Excel shows them: =DATEVALUE("2024-12-31") is 45657, 1 March 1900 is 61.
test.each([
  ["2024-12-31", 45657],
  ["2026-06-25", 46198],
  ["1900-03-01", 61],
])("%s is day %d", (iso, serial) => {
  expect(serialFromIso(iso)).toBe(serial);
  expect(isoFromSerial(serial)).toBe(iso);
});

test.each(["2024-02-30", "2024-13-01", "24-01-01", "", "tomorrow"])("%s is no date", (text) => {
  expect(serialFromIso(text)).toBeNull();
});
