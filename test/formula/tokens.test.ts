import fc from "fast-check";
import { textOf, tokensOf } from "../../src/formula/tokens";
import { modelFormulas } from "./modelFormulas";

/** Kinds and texts, the equals sign left out. */
const read = (formula: string) =>
  tokensOf(formula)
    .slice(1)
    .map(({ kind, text }) => `${kind} ${text}`);

test.each<[string, readonly string[]]>([
  ["=LOG10(A1)", ["function LOG10", "open (", "reference A1", "close )"]],
  ["=a1:$B$2 * 1.5E3%", ["reference a1:$B$2", "space  ", "operator *", "space  ", "number 1.5E3", "operator %"]],
  ["=A:A+$2:2", ["reference A:A", "operator +", "reference $2:2"]],
  ["='It''s'!A1&Jan:Dec!B2", ["reference 'It''s'!A1", "operator &", "reference Jan:Dec!B2"]],
  ["=A1#<>TRUE", ["reference A1", "operator #", "operator <>", "logical TRUE"]],
  ["=Stack!Rate+税率", ["name Stack!Rate", "operator +", "name 税率"]],
  ["=加倍(A1)", ["function 加倍", "open (", "reference A1", "close )"]],
  ["=Half (A1)", ["function Half", "space  ", "open (", "reference A1", "close )"]],
  ["=Flow[@[It''s '[odd']]]", ["structured Flow[@[It''s '[odd']]]"]],
  ["=Flow[ [Payer] , [Amount] ]-1", ["structured Flow[ [Payer] , [Amount] ]", "operator -", "number 1"]],
  ['={1,"a;""b";2}', ["open {", "number 1", "separator ,", 'text "a;""b"', "separator ;", "number 2", "close }"]],
  ["=[1]Sheet1!A1*[Other book.xlsx]S!A1", ["reference [1]Sheet1!A1", "operator *", "reference [Other book.xlsx]S!A1"]],
  ["='C:\\m\\[O.xlsx]It''s'!A1", ["reference 'C:\\m\\[O.xlsx]It''s'!A1"]],
  [
    "='https://a.b/[O.xlsx]S'!A1&\"'a:[b]'!\"",
    ["reference 'https://a.b/[O.xlsx]S'!A1", "operator &", "text \"'a:[b]'!\""],
  ],
  ["=#REF!A1*2", ["error #REF!A1", "operator *", "number 2"]],
  ["=Stack!#REF!+'My sheet'!#REF!", ["error Stack!#REF!", "operator +", "error 'My sheet'!#REF!"]],
  ["=#BUSY!+#N/A", ["error #BUSY!", "operator +", "error #N/A"]],
  ['="open', ['unknown "open']],
  ["=-2^2", ["operator -", "number 2", "operator ^", "number 2"]],
  ["=A1.:.A9", ["reference A1.:.A9"]],
])("the words of %s", (formula, expected) => {
  expect(read(formula)).toEqual(expected);
});

test("a text that is no formula has none", () => {
  expect(tokensOf("A1")).toEqual([]);
});

test("every formula of the models comes back to the letter, and every word of it is known", () => {
  const formulas = modelFormulas();
  expect(formulas.length).toBeGreaterThan(3_000);
  for (const formula of formulas) {
    const tokens = tokensOf(formula);
    expect(textOf(tokens)).toBe(formula);
    expect([formula, tokens.filter(({ kind }) => kind === "unknown")]).toEqual([formula, []]);
  }
});

test("whatever is typed comes back to the letter", () => {
  const pieces = fc.constantFrom(
    ..."A1 $B$2 Sheet1! 'My sheet'! ( ) { } , ; : # @ [ ] \" ' ! + - ^ % & <> #REF! #N/A TRUE SUM Rate T[a] 1.5 1E5 .:.".split(
      " ",
    ),
    " ",
    "\n",
    "表",
  );
  const formula = fc
    .array(fc.oneof(pieces, fc.string({ maxLength: 4 })), { maxLength: 14 })
    .map((all) => `=${all.join("")}`);
  fc.assert(
    fc.property(formula, (text) => textOf(tokensOf(text)) === text),
    { seed: 20260625, numRuns: 3_000 },
  );
});
