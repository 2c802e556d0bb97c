import { plainStyle, type CellStyle } from "./cellStyle";

/** Styles by the numbers that cells give, each once. */
export class StyleList {
  readonly all: CellStyle[];
  private readonly places: Map<string, number>;

  /** The first is the one of cells about which nothing is said. */
  constructor(first: CellStyle = plainStyle) {
    this.all = [first];
    this.places = new Map([[JSON.stringify(first), 0]]);
  }

  place(style: CellStyle): number {
    const key = JSON.stringify(style);
    let place = this.places.get(key);
    if (place === undefined) {
      place = this.all.push(style) - 1;
      this.places.set(key, place);
    }
    return place;
  }
}
