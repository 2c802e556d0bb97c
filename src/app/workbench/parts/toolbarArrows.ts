/** A toolbar is one stop of the Tab key; the stop is the button used last. */
export function moveWithArrows(toolbar: HTMLElement, buttons: readonly HTMLButtonElement[]): void {
  const stopAt = (chosen: HTMLElement | undefined) => {
    for (const button of buttons) button.tabIndex = button === chosen ? 0 : -1;
  };
  stopAt(buttons[0]);
  toolbar.addEventListener("focusin", (event) => {
    if (buttons.includes(event.target as HTMLButtonElement)) stopAt(event.target as HTMLElement);
  });
  toolbar.addEventListener("keydown", (event) => {
    const at = buttons.indexOf(event.target as HTMLButtonElement);
    const to = { ArrowRight: at + 1, ArrowLeft: at - 1, Home: 0, End: buttons.length - 1 }[event.key];
    if (at < 0 || to === undefined) return;
    event.preventDefault();
    buttons[(to + buttons.length) % buttons.length]?.focus();
  });
}
