import { Link } from "@fluentui/react-components";
import { createContext, useContext } from "react";
import { useWorkbook } from "../ports/workbookContext";
import { useTexts } from "../texts/texts";

/** Pages of the help beside those of the functions. */
export const helpTopics = [
  "firstSteps",
  "index",
  "grades",
  "register",
  "import",
  "tracing",
  "review",
  "models",
  "scenarios",
  "files",
  "reviewers",
] as const;
export type HelpTopic = (typeof helpTopics)[number];

/** The page of one function. */
export interface FunctionPage {
  readonly name: string;
  readonly address: string;
}

/** The page that tells of the part of the pane around a text. */
export const HelpTopicContext = createContext<HelpTopic | FunctionPage>("firstSteps");

/** Leads to a page of the help, or to the one that tells of the part around it. Nothing where there are no pages. */
export function HelpLink({ page }: { readonly page?: HelpTopic }) {
  const around = useContext(HelpTopicContext);
  const { pane } = useTexts();
  const { environment } = useWorkbook();
  const topic = page ?? around;
  const [name, address] =
    typeof topic === "string"
      ? [pane.helpTopics[topic], environment.helpAddress(topic)]
      : [topic.name, topic.address || null];
  if (address === null) return null;
  return (
    <Link as="button" inline onClick={() => environment.openAddress(address)}>
      {pane.helpOn(name)}
    </Link>
  );
}
