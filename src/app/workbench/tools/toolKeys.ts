/** The keys of the band's commands, those of Excel ("Keyboard shortcuts in Excel"); on a Mac the command key does as Ctrl. */
import type { ToolCommand } from "./toolList";

interface Keys {
  /** The key by its place on the keyboard, as Excel on an English one. */
  readonly code: string;
  readonly ctrl?: true;
  readonly shift?: true;
  readonly alt?: true;
  readonly name: string;
}

const keys: Partial<Record<ToolCommand, Keys>> = {
  bold: { code: "KeyB", ctrl: true, name: "Ctrl+B" },
  italic: { code: "KeyI", ctrl: true, name: "Ctrl+I" },
  underline: { code: "KeyU", ctrl: true, name: "Ctrl+U" },
  strikethrough: { code: "Digit5", ctrl: true, name: "Ctrl+5" },
  "borders.outside": { code: "Digit7", ctrl: true, shift: true, name: "Ctrl+Shift+&" },
  "borders.none": { code: "Minus", ctrl: true, shift: true, name: "Ctrl+Shift+_" },
  "format.general": { code: "Backquote", ctrl: true, shift: true, name: "Ctrl+Shift+~" },
  "format.number": { code: "Digit1", ctrl: true, shift: true, name: "Ctrl+Shift+!" },
  "format.time": { code: "Digit2", ctrl: true, shift: true, name: "Ctrl+Shift+@" },
  "format.date": { code: "Digit3", ctrl: true, shift: true, name: "Ctrl+Shift+#" },
  "format.currency": { code: "Digit4", ctrl: true, shift: true, name: "Ctrl+Shift+$" },
  "format.percent": { code: "Digit5", ctrl: true, shift: true, name: "Ctrl+Shift+%" },
  "format.scientific": { code: "Digit6", ctrl: true, shift: true, name: "Ctrl+Shift+^" },
  percent: { code: "Digit5", ctrl: true, shift: true, name: "Ctrl+Shift+%" },
  "sizes.formatCells": { code: "Digit1", ctrl: true, name: "Ctrl+1" },
  "fill.down": { code: "KeyD", ctrl: true, name: "Ctrl+D" },
  "fill.right": { code: "KeyR", ctrl: true, name: "Ctrl+R" },
  autoSum: { code: "Equal", alt: true, name: "Alt+=" },
  today: { code: "Semicolon", ctrl: true, name: "Ctrl+;" },
  now: { code: "Semicolon", ctrl: true, shift: true, name: "Ctrl+Shift+;" },
  "find.find": { code: "KeyF", ctrl: true, name: "Ctrl+F" },
  "find.replace": { code: "KeyH", ctrl: true, name: "Ctrl+H" },
  "sort.filter": { code: "KeyL", ctrl: true, shift: true, name: "Ctrl+Shift+L" },
  note: { code: "F2", shift: true, name: "Shift+F2" },
  "print.print": { code: "KeyP", ctrl: true, name: "Ctrl+P" },
};

export const toolKeyNames: Partial<Record<ToolCommand, string>> = Object.fromEntries(
  Object.entries(keys).map(([command, { name }]) => [command, name]),
);

/** Others the grid answers itself, or the card of notes. */
const elsewhere: readonly ToolCommand[] = ["note", "percent"];

function commandOfKeys(event: KeyboardEvent): ToolCommand | null {
  const { code, shiftKey, altKey } = event;
  const isCtrl = event.ctrlKey || event.metaKey;
  const found = (Object.entries(keys) as [ToolCommand, Keys][]).find(
    ([command, one]) =>
      one.code === code &&
      (one.ctrl ?? false) === isCtrl &&
      (one.shift ?? false) === shiftKey &&
      (one.alt ?? false) === altKey &&
      !elsewhere.includes(command),
  );
  return found?.[0] ?? null;
}

export interface ToolKeys {
  /** Whether a key is for the cells at present; none is before there are any. */
  isForCells: (event: KeyboardEvent) => boolean;
  /** Does a command inside the cell that is being typed in; false where there is none, or it is no command for that. */
  typesInCell: (command: ToolCommand) => boolean;
}

/** Listens before the grid does, which has commands of its own under some of the keys. */
export function listenToToolKeys(run: (command: ToolCommand) => void): ToolKeys {
  const listening: ToolKeys = { isForCells: () => false, typesInCell: () => false };
  window.addEventListener(
    "keydown",
    (event) => {
      const command = commandOfKeys(event);
      if (command === null || document.querySelector("dialog[open]") !== null) return;
      const isTyped = !event.repeat && listening.typesInCell(command);
      if (!isTyped && command !== "print.print" && !listening.isForCells(event)) return;
      event.preventDefault();
      event.stopImmediatePropagation();
      if (!event.repeat && !isTyped) run(command);
    },
    { capture: true },
  );
  return listening;
}
