/** What is typed within is not for the grid, which listens to the whole page. */
export function keepKeysWithin(container: HTMLElement, escaped: () => void = () => undefined): void {
  for (const name of ["keydown", "keyup", "keypress", "paste", "copy", "cut"] as const)
    container.addEventListener(name, (event) => {
      event.stopPropagation();
      if (event instanceof KeyboardEvent && event.key === "Escape" && name === "keydown") escaped();
    });
}
