/** Named values: keys ignore case and keep the spelling they were first given. */
import type { Properties, PropertyValue } from "../book/bookSheets";

export class PropertyStore implements Properties {
  private readonly entries = new Map<string, { key: string; value: PropertyValue }>();

  keys(): string[] {
    return [...this.entries.values()].map(({ key }) => key);
  }

  get(key: string): PropertyValue | undefined {
    return this.entries.get(key.toLowerCase())?.value;
  }

  set(key: string, value: PropertyValue): void {
    const known = this.entries.get(key.toLowerCase());
    this.entries.set(key.toLowerCase(), { key: known?.key ?? key, value });
  }

  delete(key: string): boolean {
    return this.entries.delete(key.toLowerCase());
  }

  clear(): void {
    this.entries.clear();
  }

  toRecord(): Record<string, PropertyValue> {
    return Object.fromEntries([...this.entries.values()].map(({ key, value }) => [key, value]));
  }

  replace(record: Record<string, unknown>): void {
    this.clear();
    for (const [key, value] of Object.entries(record)) this.set(key, value as PropertyValue);
  }
}
