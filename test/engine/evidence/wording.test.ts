import {
  clausesAbout,
  disputingWords,
  doubts,
  guidanceWords,
  guidanceWordsIn,
  hedges,
  softWords,
} from "../../../src/engine/evidence/wording";
import { datapoint } from "./datapoints";

const said = (quote: string, facts = {}) => datapoint({ quote, unit: "USD", ...facts });

describe("soft wording, in sentences of published reports", () => {
  test.each([
    ["is making about $3 billion in annualized revenue", 3e9, ["about"]],
    ["an annualized revenue run rate of nearly $1 billion since its launch", 1e9, ["nearly"]],
    ["generating at least $415 million in revenue per month", 415e6, ["at least"]],
    ["is now generating more than $19 billion in annualized revenue", 19e9, ["more than"]],
    ["annual pace of hundreds of millions of dollars", 200e6, ["hundreds of millions"]],
    ["nearly 3,700,000,000 dollars; costs were about 5 billion", 3.7e9, ["nearly"]],
    ["reportedly some US$2bn", 2e9, ["some", "reportedly"]],
    ["roughly two billion dollars, or about a billion more", 2e9, ["roughly", "about"]],
    ["has grown from $87 million at the start of 2024 to over $5 billion", 87e6, []],
    ["has hit $10 billion, less than 3 years after its launch", 10e9, []],
    ["has hit $10 billion, less than three years after its launch", 10e9, []],
    ["Gross revenue during the first quarter stood at $52 million", 52e6, []],
    ["The figure crossed $2 billion around the end of March", 2e9, []],
    ["reached $2 billion over the course of about a year", 2e9, []],
  ])("%s", (quote, value, words) => expect(softWords(said(quote, { value }))).toEqual(words));

  test("of a part that tells another figure does not count", () => {
    const quote =
      "It generated about $4 billion earlier this month. By the end of July, that number was $5 billion; the rest was nearly $1 billion.";
    expect(softWords(said(quote, { value: 5e9 }))).toEqual([]);
    expect(softWords(said(quote, { value: 4, unit: "USD bn" }))).toEqual(["about"]);
    expect(softWords(said(quote, { value: 1000, unit: "USD m" }))).toEqual(["nearly"]);
    expect(softWords(said(quote, { value: 7e9 }))).toEqual(["about", "nearly"]);
    expect(softWords(said(quote, { value: "5bn" }))).toEqual(["about", "nearly"]);
  });

  test("of the month a run-rate was made from counts", () => {
    const quote = "Monthly revenue hit about $300 million in August. Costs were $9 billion.";
    expect(softWords(said(quote, { value: 3.6e9, caliber: "Month × 12" }))).toEqual(["about"]);
    expect(
      clausesAbout(said("Sales of $52 million in the quarter; none else", { value: 208e6, caliber: "Quarter × 4" })),
    ).toHaveLength(1);
  });

  test("every hedge of the list counts before a number and none alone", () => {
    for (const hedge of hedges) {
      expect(softWords(said(`it was ${hedge} 5 billion`, { value: 5e9 }))).toEqual([hedge]);
      expect(softWords(said(`it was ${hedge} everything, 5 billion`, { value: 5e9 }))).toEqual([]);
    }
    for (const doubt of doubts)
      expect(softWords(said(`it ${doubt.toUpperCase()} 5 billion`, { value: 5e9 }))).toEqual([doubt]);
  });
});

describe("guidance, in sentences of published reports", () => {
  test.each([
    [
      "The company expects its recurring revenue could hit $9 billion by the end of this year",
      9e9,
      ["expects", "could"],
    ],
    [
      "annual recurring revenue has soared to $13 billion, up from $10 billion — and is projected to surpass $20 billion",
      13e9,
      [],
    ],
    [
      "annual recurring revenue has soared to $13 billion, up from $10 billion — and is projected to surpass $20 billion",
      20e9,
      ["projected"],
    ],
    ["on track for $20 billion", 20e9, ["on track"]],
    ["at May's end it hit $3 billion", 3e9, []],
    ["it may hit $3 billion", 3e9, ["may"]],
    ["revenue was $3.7 billion", 3.7e9, []],
    ["margin was 60%, expected to fall", 0.6, ["expected"]],
  ])("%s (%d)", (quote, value, words) => expect(guidanceWordsIn(said(quote, { value }))).toEqual(words));

  test("every word of the list counts", () => {
    for (const word of guidanceWords)
      expect(guidanceWordsIn(said(`it ${word} 5 billion`, { value: 5e9 }))).toEqual([word]);
  });
});

test.each([
  ["A spokesperson denied the report", ["denied"]],
  ["The company disputes the figure as inaccurate. It disputes it.", ["disputes", "inaccurate"]],
  ["It declined to confirm the number", ["declined to confirm"]],
  ["It neither confirmed nor denied the number", []],
  ["The company has not disputed it", []],
  ["It didn't deny, and hasn’t rejected, it", []],
  ["It declined to comment", []],
  ["The lead is undisputed", []],
  ["", []],
])("in %j is disputed by %j", (text, words) => expect(disputingWords(text)).toEqual(words));
