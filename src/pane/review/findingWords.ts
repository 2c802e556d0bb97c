import type { Finding } from "../../engine/evidence/finding";
import { chineseFinding, chineseSuggestion } from "./findingWords.zh-CN";
import type { ReviewSuggestion } from "../ports/reviewPort";
import { useTexts } from "../texts/texts";

interface FindingWords {
  /** Under its title, which names the figure. */
  readonly finding: (finding: Finding, title: string) => string;
  readonly suggestion: (suggestion: ReviewSuggestion) => string;
}

const english: FindingWords = {
  finding: ({ sentence }, title) => stopped(withoutName(sentence, title)),
  suggestion: ({ reason }) => stopped(reason),
};
const chinese: FindingWords = { finding: chineseFinding, suggestion: chineseSuggestion };

/** Says why a finding stands there. The rules speak English themselves; other languages speak from kind and numbers. */
export function useFindingWords(): FindingWords {
  const { pane } = useTexts();
  return pane.language === "zh-CN" ? chinese : english;
}

/** "Gross margin is 140%" under the title "Gross margin" is "It is 140%". */
function withoutName(sentence: string, title: string): string {
  const rest = sentence.startsWith(`${title} `) ? sentence.slice(title.length) : "";
  return /^ (is|has|needs|adds) /.test(rest) ? `It${rest}` : sentence;
}

function stopped(sentence: string): string {
  return /[.!?]$/.test(sentence) ? sentence : `${sentence}.`;
}
