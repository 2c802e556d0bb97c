import { element } from "../parts/element";

export function cardButton(label: string, work: () => void): HTMLButtonElement {
  const button = element("button", { type: "button" }, label);
  button.addEventListener("click", work);
  return button;
}
