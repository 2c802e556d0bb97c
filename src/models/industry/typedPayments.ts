/**
 * The worked example: payments of real names, each from a row of the register, some of them seen in two accounts. What a
 * document does not say is the part that is taken of its figure: typed, graded I, with its reason beside it.
 */
import { serialFromIso } from "../../formula/serialDate";
import { quarterId } from "../filings/alphabetQuarters";
import { sourceId } from "../company/filedLine";
import { excludedLayer, paymentKey } from "../payments/paymentRows";

export interface TypedPayment {
  /** Its last day, as a serial number. */
  readonly period: number;
  readonly payer: string;
  readonly payee: string;
  readonly layer: string;
  readonly key: string;
  readonly months: number;
  readonly account: string;
  readonly source: string;
  /** The source whose figure is taken off first; empty for none. */
  readonly less: string;
  readonly part: number;
  readonly why: string;
}

export const endCustomers = "End customers";
export const layers = ["Apps", "Foundation models", "Hosting"] as const;

interface Series {
  readonly payer?: string;
  readonly payee: string;
  readonly layer: string;
  readonly what?: string;
}

type Figure = readonly [
  end: string,
  months: number,
  account: string,
  source: string,
  why: string,
  part?: number,
  less?: string,
];

function series({ payer = endCustomers, payee, layer, what }: Series, figures: readonly Figure[]): TypedPayment[] {
  return figures.map(([end, months, account, source, why, part = 1, less = ""]) => ({
    period: serialFromIso(end)!,
    payer,
    payee,
    layer,
    key: paymentKey(payer, payee, what),
    months,
    account,
    source,
    less,
    part,
    why,
  }));
}

const quarterOfRate = 0.25;
const heldAll = "A quarter of the yearly rate, as if it had held all quarter.";
const inside = "Inside Microsoft's own figure for AI: taken off what others pay it.";
const openAiInference = { payer: "OpenAI", payee: "Microsoft", layer: "Hosting", what: "inference" };

/** The lab's bill for inference: its cloud's books against the press. Later quarters are driven. */
const inference: readonly Figure[] = [
  ["2024-12-31", 12, "Microsoft", "L-002", "Leaked books of the cloud."],
  ["2025-06-30", 6, "Microsoft", "L-010", "Leaked books of the cloud."],
  ["2025-09-30", 3, "Microsoft", "L-018", "Nine months less the first six.", 1, "L-010"],
  ["2025-12-31", 3, "Microsoft", "L-018", "Not known: the quarter before and a fifth more.", 1.2, "L-010"],
  [
    "2026-03-31",
    3,
    "Microsoft",
    "L-018",
    "Not known: two fifths more than in the third quarter of 2025.",
    1.4,
    "L-010",
  ],
  ["2024-12-31", 12, "OpenAI", "L-003", "The same bill as the press has it."],
  ["2025-06-30", 6, "OpenAI", "L-011", "The same bill as the press has it."],
];

const quarterEnds = ["2025-03-31", "2025-06-30", "2025-09-30", "2025-12-31"] as const;
/** Of Google Cloud and of subscriptions, as the model of the company assumes. */
const aiOfCloud = { 2024: 0.06, 2025: 0.145, 2026: 0.16 } as const;
const aiOfSubscriptions = { 2024: 0.012, 2025: 0.06 } as const;
const asCompany = "Alphabet does not say which part is AI: that of the company model.";

/** Ends of NVIDIA's fiscal quarters, in the order of their sources. */
const nvidiaEnds = [
  "2024-01-28",
  "2024-04-28",
  "2024-07-28",
  "2024-10-27",
  "2025-01-26",
  "2025-04-27",
  "2025-07-27",
  "2025-10-26",
] as const;

export const typedPayments: readonly TypedPayment[] = [
  ...series({ payee: "OpenAI", layer: "Foundation models" }, [
    ["2024-12-31", 12, "OpenAI", "L-007", "Revenue as the press has it."],
    ["2025-06-30", 6, "OpenAI", "L-014", "Revenue as the press has it."],
    ["2025-09-30", 3, "OpenAI", "L-019", "Not known: nine tenths of a quarter of a later rate.", 0.225],
    ["2025-12-31", 3, "OpenAI", "L-019", heldAll, quarterOfRate],
    ["2026-03-31", 3, "OpenAI", "STK-OAI-26", heldAll, quarterOfRate],
    ["2024-12-31", 12, "Microsoft", "L-006", "The same revenue as its partner's share implies it."],
    ["2025-06-30", 6, "Microsoft", "L-013", "The same revenue as its partner's share implies it."],
    ["2025-09-30", 3, "Microsoft", "T-002", "Nine months as the share implies them, less the first six.", 1, "L-013"],
  ]),
  ...series({ payee: "xAI", layer: "Foundation models" }, [
    ["2025-09-30", 3, "xAI", "STK-XAI-26", "Reported for the quarter; the source has it times four.", quarterOfRate],
    ["2025-12-31", 3, "xAI", "STK-XAI-26", "Not known: as in the quarter before.", quarterOfRate],
    ["2026-03-31", 3, "xAI", "STK-XAI-26", "Not known: as half a year before.", quarterOfRate],
  ]),
  ...series(openAiInference, inference),
  ...series(
    { payee: "Microsoft", layer: "Hosting", what: "OpenAI's bill in it" },
    inference.map(([end, months, account, source, , part = 1, less = ""]): Figure => [
      end,
      months,
      account,
      source,
      inside,
      -part,
      less,
    ]),
  ),
  ...series({ payer: "OpenAI", payee: "Microsoft", layer: "Hosting", what: "share of revenue" }, [
    ["2024-12-31", 12, "Microsoft", "L-005", "Receipts from the share of revenue."],
    ["2025-09-30", 9, "Microsoft", "T-001", "Receipts from the share of revenue."],
    ["2025-12-31", 3, "OpenAI", "L-019", "Not known: a fifth of a quarter of the yearly rate.", 0.05],
    ["2026-03-31", 3, "OpenAI", "STK-OAI-26", "Not known: a fifth of a quarter of the yearly rate.", 0.05],
  ]),
  ...series({ payee: "Alphabet", layer: "Hosting" }, [
    ["2024-12-31", 12, "Alphabet", sourceId("CLD", 2024), asCompany, aiOfCloud[2024]],
    ...quarterEnds.map((end): Figure => [end, 3, "Alphabet", quarterId("CLD", end), asCompany, aiOfCloud[2025]]),
    [
      "2026-03-31",
      3,
      "Alphabet",
      quarterId("CLD", "2025-12-31"),
      "Not at hand: the quarter before, and a little more of it.",
      aiOfCloud[2026],
    ],
  ]),
  ...series({ payee: "Alphabet apps", layer: "Apps" }, [
    ["2024-12-31", 12, "Alphabet", sourceId("SUB", 2024), asCompany, aiOfSubscriptions[2024]],
    ["2025-12-31", 12, "Alphabet", sourceId("SUB", 2025), asCompany, aiOfSubscriptions[2025]],
    [
      "2026-03-31",
      3,
      "Alphabet",
      sourceId("SUB", 2025),
      "Not at hand: a quarter of the year before, and a third more of it.",
      0.02,
    ],
  ]),
  ...series({ payer: "Builders", payee: "NVIDIA", layer: excludedLayer }, [
    ...nvidiaEnds.map((end, index): Figure => [
      end,
      3,
      "NVIDIA",
      `STK-N${index + 1}`,
      "Data-centre revenue of the quarter.",
    ]),
    [
      "2026-01-25",
      3,
      "NVIDIA",
      "STK-NVDA-26",
      "Reported for the quarter; the source has it times four.",
      quarterOfRate,
    ],
  ]),
];
