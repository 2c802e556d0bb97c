import { fireEvent } from "@testing-library/react";
import { readFileSync } from "node:fs";

const signs: Readonly<Record<string, string>> = {
  "↓": "ArrowDown",
  "↑": "ArrowUp",
  "←": "ArrowLeft",
  "→": "ArrowRight",
  "Page Up": "PageUp",
  "Page Down": "PageDown",
  Esc: "Escape",
};

/** The keys that the help's page lists for a part, as "Alt+ArrowLeft". */
export function keysOfHelp(part: string): string[] {
  const page = new DOMParser().parseFromString(readFileSync("assets/help/keyboard.html", "utf8"), "text/html");
  const rows = page.getElementById(part)!.nextElementSibling!.querySelectorAll("kbd");
  return [...rows].map(({ textContent }) => textContent.replace(/(?<=^|\+)[^+]+$/, (name) => signs[name] ?? name));
}

/** Those of them that nothing answers at the element. */
export function unanswered(part: string, at: () => Element): string[] {
  const keys = keysOfHelp(part);
  expect(keys).not.toEqual([]);
  return keys.filter((name) => {
    const key = name === "+" ? name : name.split("+").at(-1)!;
    const held = { altKey: name.includes("Alt+"), shiftKey: name.includes("Shift+") };
    return fireEvent.keyDown(at(), { key, ...held });
  });
}
