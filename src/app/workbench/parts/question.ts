/** A question over the page. The browser's own dialog keeps the focus inside and gives it back. */
import { element } from "./element";

export interface Question<Answer extends string> {
  readonly title: string;
  readonly body: readonly (string | Node)[];
  /** The first is the one that the dialog stands for. */
  readonly answers: readonly { readonly value: Answer; readonly label: string }[];
  /** Leaves all as it is; so does the Escape key. */
  readonly cancel: string;
}

/** Null when the person thinks better of it. */
export function ask<Answer extends string>({ title, body, answers, cancel }: Question<Answer>): Promise<Answer | null> {
  const dialog = element("dialog", {
    class: "question",
    "aria-labelledby": "question-title",
    "aria-describedby": "question-body",
  });
  const buttons = answers.map(({ value, label }) => element("button", { type: "submit", value }, label));
  buttons[0]?.classList.add("primary");
  dialog.append(
    element(
      "form",
      { method: "dialog" },
      element("h2", { id: "question-title" }, title),
      element("div", { id: "question-body" }, ...body),
      element("menu", {}, ...buttons, element("button", { type: "submit", value: "", autofocus: "" }, cancel)),
    ),
  );
  document.body.append(dialog);
  dialog.showModal();
  return new Promise((resolve) =>
    dialog.addEventListener("close", () => {
      dialog.remove();
      resolve(answers.find(({ value }) => value === dialog.returnValue)?.value ?? null);
    }),
  );
}
