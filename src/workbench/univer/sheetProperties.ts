/** The named values of each sheet, by the sheet's id. */
import { PropertyStore } from "./propertyStore";

export class SheetProperties {
  private readonly stores = new Map<string, PropertyStore>();

  of(sheetId: string): PropertyStore {
    const store = this.stores.get(sheetId) ?? new PropertyStore();
    this.stores.set(sheetId, store);
    return store;
  }

  toRecord(): Record<string, ReturnType<PropertyStore["toRecord"]>> {
    return Object.fromEntries([...this.stores].map(([id, store]) => [id, store.toRecord()]));
  }

  replace(records: Readonly<Record<string, Record<string, unknown>>>): void {
    this.stores.clear();
    for (const [id, record] of Object.entries(records)) this.of(id).replace(record);
  }
}
