/** What people said to each other at a cell, and the ways to go on: answer, resolve, take up again, delete, and begin, as in Excel. */
import type { Comment } from "../../../workbench/book/book";
import { element } from "../parts/element";
import { cardButton } from "./cardButton";
import type { RemarkTexts } from "./remarkTexts";

export interface ConversationActions {
  readonly reply: (text: string) => void;
  readonly resolve: (isResolved: boolean) => void;
  readonly remove: () => void;
}

export function conversationParts(
  { isResolved, ...first }: Comment,
  texts: RemarkTexts,
  { reply, resolve, remove }: ConversationActions,
): HTMLElement[] {
  const messages = [first, ...first.replies].map(({ author, created, content }) => {
    const time = created === null ? [] : [element("small", {}, texts.said(created))];
    return element("li", {}, element("strong", {}, author || texts.nobody), ...time, element("p", {}, content));
  });
  const said = element("ol", { class: "conversation", tabindex: "0" }, ...messages);
  const removal = cardButton(texts.removeConversation, remove);
  // A resolved one takes no answers until it is taken up again.
  if (isResolved)
    return [
      said,
      element("em", {}, texts.resolved),
      element(
        "menu",
        {},
        cardButton(texts.reopen, () => resolve(false)),
        removal,
      ),
    ];
  const { form, menu } = messageForm(texts.reply, texts.sendReply, reply);
  menu.append(
    cardButton(texts.resolve, () => resolve(true)),
    removal,
  );
  return [said, form];
}

/** A field and a button that sends what stands in it, which Ctrl+Enter does too. */
export function messageForm(label: string, send: string, work: (text: string) => void) {
  const text = element("textarea", { "aria-label": label, placeholder: label, rows: "2" });
  const menu = element("menu", {}, element("button", { type: "submit", class: "primary" }, send));
  const form = element("form", {}, text, menu);
  form.addEventListener("submit", (event) => {
    event.preventDefault();
    if (text.value.trim() === "") text.focus();
    else work(text.value.trim());
  });
  text.addEventListener("keydown", (event) => {
    if (event.key === "Enter" && (event.ctrlKey || event.metaKey)) form.requestSubmit();
  });
  return { form, menu, text };
}
