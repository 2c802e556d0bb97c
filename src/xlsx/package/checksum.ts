/** CRC-32 as zip archives use it (polynomial 0xEDB88320, ISO 3309). */
const table = Uint32Array.from({ length: 256 }, (_, byte) => {
  let value = byte;
  for (let bit = 0; bit < 8; bit += 1) value = value & 1 ? (value >>> 1) ^ 0xedb88320 : value >>> 1;
  return value >>> 0;
});

export function checksumOf(bytes: Uint8Array): number {
  let sum = 0xffffffff;
  for (let index = 0; index < bytes.length; index += 1) sum = (sum >>> 8) ^ table[(sum ^ bytes[index]!) & 0xff]!;
  return (sum ^ 0xffffffff) >>> 0;
}
