import { createHash } from "node:crypto";
import fc from "fast-check";
import { sha256 } from "../../../src/audit/signoff/sha256";

// FIPS 180-4 examples (NIST, "SHA256.pdf"): one block, two blocks; and the empty text.
test.each([
  ["abc", "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"],
  ["abcdbcdecdefdefgefghfghighijhijkijkljklmklmnlmnomnopnopq", "248d6a61d20638b8e5c026930c3e6039a33ce45964ff2167f6ecedd419db06c1"],
  ["", "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"],
])("%j", (text, hash) => {
  expect(sha256(text)).toBe(hash);
}); // prettier-ignore

test("as Node has it, whatever the text", () => {
  fc.assert(
    fc.property(fc.string({ unit: "grapheme", maxLength: 300 }), (text) => {
      expect(sha256(text)).toBe(createHash("sha256").update(text, "utf8").digest("hex"));
    }),
    { seed: 20260625, numRuns: 300 },
  );
});
