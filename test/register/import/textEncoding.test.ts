/** Bytes are those of Python's codecs gb18030, big5, shift_jis and cp1252. */
import { recognisedEncoding } from "../../../src/register/import/textEncoding";
import { textOfBytes } from "../../../src/register/import/textOfBytes";

const hex = (text: string) => Uint8Array.from(text.match(/../g)!, (byte) => parseInt(byte, 16));
test.each([
  ["gb18030", "公司,收入\n百度,12", "b9abcbbe2ccad5c8eb0ab0d9b6c82c3132", "en"],
  ["gb18030", "公司", "b9abcbbe", "en"],
  [
    "gb18030",
    "DeepSeek,2024年,约3亿元,来源：公司公告",
    "446565705365656b2c32303234c4ea2cd4bc33d2dad4aa2cc0b4d4b4a3bab9abcbbeb9abb8e6",
    "en",
  ],
  [
    "gb18030",
    "公司,数据项,值,单位,期间,备注\n阿里巴巴,云收入,1234,亿元,2024财年,朱镕基\n",
    "b9abcbbe2ccafdbeddcfee2cd6b52cb5a5cebb2cc6dabce42cb1b8d7a20ab0a2c0efb0cdb0cd2cd4c6cad5c8eb2c313233342cd2dad4aa2c32303234b2c6c4ea2cd6ece946bbf90a",
    "en",
  ],
  ["big5", "公司,收入\n台積電,12", "a4bda5712ca6aca44a0aa578bf6eb9712c3132", "en"],
  [
    "big5",
    "公司名稱,數據,來源\n鴻海精密,伺服器營收,新聞稿",
    "a4bda571a657bad92cbcc6beda2ca8d3b7bd0ac245aefcbaebb14b2ca6f8aa41beb9c0e7a6ac2cb773bb44bd5a",
    "en",
  ],
  ["shift_jis", "会社,売上\nソニー,12", "89ef8ed02c94848fe30a835c836a815b2c3132", "en"],
  [
    "shift_jis",
    "ソフトバンク,生成AIの売上高,百万円",
    "835c83748367836f8393834e2c90b690ac414982cc94848fe38d822c9553969c897e",
    "en",
  ],
  [
    "windows-1252",
    "Société,Chiffre d’affaires\nCrédit Agricole,12 €",
    "536f6369e974e92c4368696666726520649261666661697265730a4372e96469742041677269636f6c652c31322080",
    "en",
  ],
  [
    "windows-1252",
    "Größe;Umsatz\nMünchener Rück;5",
    "4772f6df653b556d7361747a0a4dfc6e6368656e65722052fc636b3b35",
    "en",
  ],
  ["windows-1252", "Fré", "4672e9", "en"],
  ["windows-1252", "Über", "dc626572", "zh-CN"],
  ["utf-8", "公司,收入", "e585ace58fb82ce694b6e585a5", "en"],
  ["utf-8", "plain", "706c61696e", "zh-CN"],
] as const)("%s: %j", (encoding, text, bytes, language) => {
  expect(recognisedEncoding(hex(bytes), language)).toEqual({ encoding, isCertain: encoding === "utf-8" });
  expect(textOfBytes(hex(bytes), language)).toBe(text);
});

test("marks and zeros are certain", () => {
  expect(recognisedEncoding(hex("fffe41006c51"), "en")).toEqual({ encoding: "utf-16le", isCertain: true });
  expect(recognisedEncoding(hex("0041002c"), "en")).toEqual({ encoding: "utf-16be", isCertain: true });
  expect(recognisedEncoding(hex("efbbbf41"), "en")).toEqual({ encoding: "utf-8", isCertain: true });
});

test("what the bytes do not tell apart goes by the language, and somebody can choose", () => {
  // 公司 in GB 18030, whose bytes are two signs of Big5 as well.
  const bytes = hex("b9abcbbe");
  expect(recognisedEncoding(bytes, "zh-TW").encoding).toBe("big5");
  expect(textOfBytes(bytes, "zh-TW", "gb18030")).toBe("公司");
  // A byte that GB 18030 does not have after another.
  expect(recognisedEncoding(hex("b9abff2c"), "en").encoding).toBe("windows-1252");
});
