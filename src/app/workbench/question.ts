/** A yes-or-no question over the page. The browser's own dialog keeps the focus inside and gives it back. */
import { element } from "./element";

export interface Question {
  readonly title: string;
  readonly body: string;
  readonly yes: string;
  readonly no: string;
}

export function ask({ title, body, yes, no }: Question): Promise<boolean> {
  const dialog = element("dialog", {
    class: "question",
    "aria-labelledby": "question-title",
    "aria-describedby": "question-body",
  });
  const answers = [
    element("button", { type: "submit", value: "yes" }, yes),
    element("button", { type: "submit", value: "no", autofocus: "" }, no),
  ];
  dialog.append(
    element(
      "form",
      { method: "dialog" },
      element("h2", { id: "question-title" }, title),
      element("div", { id: "question-body" }, body),
      element("menu", {}, ...answers),
    ),
  );
  document.body.append(dialog);
  dialog.showModal();
  return new Promise((resolve) =>
    dialog.addEventListener("close", () => {
      dialog.remove();
      resolve(dialog.returnValue === "yes");
    }),
  );
}
