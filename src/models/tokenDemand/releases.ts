/** Models with their list prices and scores as their makers announced them. The score is MMLU, in per cent. */
import type { Source } from "../../register/source";

interface Release {
  readonly key: string;
  readonly maker: string;
  readonly model: string;
  /** An Excel date. */
  readonly serial: number;
  readonly iso: string;
  readonly input: number;
  readonly output: number;
  readonly score: number;
  readonly reference: string;
}

export const releases: readonly Release[] = [
  {
    key: "1",
    maker: "OpenAI",
    model: "GPT-3.5 Turbo",
    serial: 44986,
    iso: "2023-03-01",
    input: 2,
    output: 2,
    score: 70,
    reference: "https://openai.com/index/introducing-chatgpt-and-whisper-apis/",
  },
  {
    key: "2",
    maker: "OpenAI",
    model: "GPT-4",
    serial: 44999,
    iso: "2023-03-14",
    input: 30,
    output: 60,
    score: 86.4,
    reference: "https://openai.com/index/gpt-4-research/",
  },
  {
    key: "3",
    maker: "Anthropic",
    model: "Claude 3 Opus",
    serial: 45355,
    iso: "2024-03-04",
    input: 15,
    output: 75,
    score: 86.8,
    reference: "https://www.anthropic.com/news/claude-3-family",
  },
  {
    key: "4",
    maker: "Anthropic",
    model: "Claude 3 Haiku",
    serial: 45364,
    iso: "2024-03-13",
    input: 0.25,
    output: 1.25,
    score: 75.2,
    reference: "https://www.anthropic.com/news/claude-3-haiku",
  },
  {
    key: "5",
    maker: "OpenAI",
    model: "GPT-4o",
    serial: 45425,
    iso: "2024-05-13",
    input: 5,
    output: 15,
    score: 88.7,
    reference: "https://openai.com/index/hello-gpt-4o/",
  },
  {
    key: "6",
    maker: "Anthropic",
    model: "Claude 3.5 Sonnet",
    serial: 45463,
    iso: "2024-06-20",
    input: 3,
    output: 15,
    score: 88.7,
    reference: "https://www.anthropic.com/news/claude-3-5-sonnet",
  },
  {
    key: "7",
    maker: "OpenAI",
    model: "GPT-4o mini",
    serial: 45491,
    iso: "2024-07-18",
    input: 0.15,
    output: 0.6,
    score: 82,
    reference: "https://openai.com/index/gpt-4o-mini-advancing-cost-efficient-intelligence/",
  },
  {
    key: "8",
    maker: "DeepSeek",
    model: "DeepSeek-V3",
    serial: 45652,
    iso: "2024-12-26",
    input: 0.27,
    output: 1.1,
    score: 88.5,
    reference: "https://api-docs.deepseek.com/news/news1226",
  },
];

export const inputIds = releases.map(({ key }) => `REL-${key}I`);
export const outputIds = releases.map(({ key }) => `REL-${key}O`);
export const scoreIds = releases.map(({ key }) => `REL-${key}S`);

export const releaseSources: readonly Source[] = releases.flatMap(
  ({ key, maker, model, iso, input, output, score, reference }) => {
    const announced = (id: string, datapoint: string, value: number, unit: string): Source => ({
      id,
      company: maker,
      datapoint: `${model}: ${datapoint}`,
      value,
      unit,
      periodEnd: iso,
      caliber: "Point in time",
      grade: "D",
      source: maker,
      reference,
      quote: "",
      asOf: iso,
      reason: "The company's own announcement.",
      gradedBy: "AI Economy for Excel",
      gradedOn: "2026-06-25",
    });
    return [
      announced(`REL-${key}I`, "list price of input tokens at release", input, "USD per 1M tokens"),
      announced(`REL-${key}O`, "list price of output tokens at release", output, "USD per 1M tokens"),
      announced(`REL-${key}S`, "score on MMLU as announced", score, "%"),
    ];
  },
);
