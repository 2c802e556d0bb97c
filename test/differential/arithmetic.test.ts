/** Functions that are one line of arithmetic, against that line typed as a native formula over the same cells. */
import fc from "fast-check";
import { expectClose } from "./relativeError";
import { shownBy } from "./sheet";

const seed = 20260625;
const casesOfEach = 25;

const money = fc.integer({ min: 1, max: 1_000_000_000 }).map((cents) => cents / 100);
const signed = fc.integer({ min: -1_000_000_000, max: 1_000_000_000 }).map((cents) => cents / 100);
const share = fc.integer({ min: 0, max: 999 }).map((thousandths) => thousandths / 1000);
const years = fc.integer({ min: 1, max: 40 }).map((halves) => halves / 2);
const change = fc.integer({ min: -30, max: 40 }).map((hundredths) => hundredths / 100);

/** One row of inputs at a time: the names of the columns, and the function and the native formula over them. */
const lines: readonly {
  readonly name: string;
  readonly inputs: Readonly<Record<string, fc.Arbitrary<number>>>;
  readonly call: string;
  readonly native: readonly string[];
}[] = [
  {
    name: "DEPRECIATION_HEADROOM",
    inputs: { revenue: money, worn: signed },
    call: "=AIE.DEPRECIATION_HEADROOM({revenue},{worn})",
    native: ["=({revenue}-{worn})/{revenue}"],
  },
  {
    name: "REQUIRED_REVENUE",
    inputs: { worn: money, headroom: share },
    call: "=AIE.REQUIRED_REVENUE({worn},{headroom})",
    native: ["={worn}/(1-{headroom})"],
  },
  {
    name: "HEADROOM_BY_LIFE",
    inputs: { revenue: money, chips: money, other: money, base: years, life: years },
    call: "=AIE.HEADROOM_BY_LIFE({revenue},{chips},{other},{base},{life})",
    native: ["=({revenue}-{chips}*{base}/{life}-{other})/{revenue}"],
  },
  {
    name: "BREAKEVEN_LIFE",
    inputs: { revenue: money, chips: money, other: money, base: years, target: share },
    call: "=AIE.BREAKEVEN_LIFE({revenue},{chips},{other},{base},{target})",
    native: ["=IF({revenue}*(1-{target})>{other},{chips}*{base}/({revenue}*(1-{target})-{other}),NA())"],
  },
  {
    name: "BREAKEVEN_LIFE, put back into HEADROOM_BY_LIFE, gives the target",
    inputs: { revenue: money.map((value) => value + 1e7), chips: money, other: money, base: years, target: change },
    call: "=AIE.HEADROOM_BY_LIFE({revenue},{chips},{other},{base},AIE.BREAKEVEN_LIFE({revenue},{chips},{other},{base},{target}))",
    native: ["=IF({revenue}*(1-{target})>{other},{target},NA())"],
  },
  {
    name: "GPU_YIELD",
    inputs: { rate: money, price: money, used: share, hours: fc.integer({ min: 1, max: 8784 }) },
    call: "=AIE.GPU_YIELD({rate},{price},{used},{hours})",
    native: ["={rate}*{used}*{hours}/{price}"],
  },
  {
    name: "TOKEN_FLOOR",
    inputs: { cost: money, tokens: money, licence: money, margin: share, gain: change },
    call: "=AIE.TOKEN_FLOOR({cost},{tokens},{licence},{margin},{gain})",
    native: ["=({cost}/{tokens}*1000000+{licence})/(1-{margin})*(1+{gain})"],
  },
  {
    name: "BLENDED_PRICE",
    inputs: { read: money, written: money, part: share, cached: money, again: share },
    call: "=AIE.BLENDED_PRICE({read},{written},{part},{cached},{again})",
    native: ["={part}*((1-{again})*{read}+{again}*{cached})+(1-{part})*{written}"],
  },
  {
    name: "SUBSCRIPTION_MARGIN",
    inputs: { multiple: money, used: share, margin: share },
    call: "=AIE.SUBSCRIPTION_MARGIN({multiple},{used},{margin})",
    native: ["=1-{multiple}*{used}*(1-{margin})"],
  },
  {
    name: "IMPLIED_REVENUE",
    inputs: { received: money, part: share.map((value) => value / 2 + 0.001), reported: money },
    call: "=AIE.IMPLIED_REVENUE({received},{part},{reported},FALSE)",
    native: [
      "={received}/{part}",
      "={reported}",
      "={received}/{part}-{reported}",
      "=({received}/{part}-{reported})/{reported}",
    ],
  },
  {
    name: "DEMAND_RESPONSE, in a straight line",
    inputs: { response: share.map((value) => value * 2), cut: change },
    call: '=AIE.DEMAND_RESPONSE({response},{cut},"point")',
    native: ["=-{response}*{cut}", "=(1+{cut})*(1-{response}*{cut})-1"],
  },
  {
    name: "DEMAND_RESPONSE, at a constant elasticity",
    inputs: { response: share.map((value) => value * 2), cut: change },
    call: '=AIE.DEMAND_RESPONSE({response},{cut},"constant")',
    native: ["=POWER(1+{cut},-{response})-1", "=POWER(1+{cut},1-{response})-1"],
  },
  {
    name: "ELASTICITY, by the arc",
    inputs: { before: money, after: money.map((value) => value * 2.5), sold: money, then: money },
    call: '=AIE.ELASTICITY(VSTACK({before},{after}),VSTACK({sold},{then}),"arc")',
    native: ["=-(({then}-{sold})/(({then}+{sold})/2))/(({after}-{before})/(({after}+{before})/2))"],
  },
  {
    name: "ELASTICITY, at the first point",
    inputs: { before: money, after: money.map((value) => value * 2.5), sold: money, then: money },
    call: '=AIE.ELASTICITY(VSTACK({before},{after}),VSTACK({sold},{then}),"point")',
    native: ["=-(({then}-{sold})/{sold})/(({after}-{before})/{before})"],
  },
  {
    name: "ELASTICITY, in logs",
    inputs: { before: money, after: money.map((value) => value * 2.5), sold: money, then: money },
    call: '=AIE.ELASTICITY(VSTACK({before},{after}),VSTACK({sold},{then}),"log")',
    native: ["=-LN({then}/{sold})/LN({after}/{before})"],
  },
];

test.each(lines)("$name", async ({ inputs, call, native }) => {
  const samples = fc.sample(fc.record(inputs), { seed, numRuns: casesOfEach });
  const shown = await shownBy(
    samples.map((sample) => ({
      columns: Object.fromEntries(Object.entries(sample).map(([name, value]) => [name, [value]])),
      formulas: [call, ...native],
    })),
  );
  expect(shown).toHaveLength(casesOfEach);
  for (const [answer, ...parts] of shown) expectClose(answer!.flat(), parts.flat(2), 1e-9);
  expect(shown.filter(([answer]) => typeof answer![0]![0] === "number").length).toBeGreaterThan(casesOfEach / 4);
});
