/** The lines of a figure's bridge: its changes, and what they leave. Changes that move nothing are left out. */
import type { FigureBridge } from "../../audit/compare/figureBridge";

export interface NamedBridge extends FigureBridge {
  /** In the later workbook. */
  readonly address: string;
  readonly label: string;
}

export interface BridgeRow {
  /** Id of a change, "remainder" or "move". */
  readonly id: string;
  readonly alone: string;
  readonly inSequence: string;
}

export function bridgeTexts(bridge: FigureBridge, language: string): { ends: [string, string]; rows: BridgeRow[] } {
  const { before, after, move, parts, remainder, remainderAlone } = bridge;
  const number = (value: number, isMove: boolean) =>
    new Intl.NumberFormat(language, {
      maximumSignificantDigits: isMove ? 5 : 8,
      notation: value !== 0 && (Math.abs(value) < 1e-4 || Math.abs(value) >= 1e15) ? "scientific" : "standard",
      signDisplay: isMove ? "exceptZero" : "auto",
    }).format(value);
  const part = (value: number | null) => (value === null ? "?" : number(value, true));
  return {
    ends: [number(before, false), number(after, false)],
    rows: [
      ...parts
        .filter(({ alone, inSequence }) => alone !== 0 || inSequence !== 0)
        .map(({ id, alone, inSequence }) => ({ id, alone: part(alone), inSequence: part(inSequence) })),
      { id: "remainder", alone: part(remainderAlone), inSequence: part(remainder) },
      { id: "move", alone: part(move), inSequence: part(move) },
    ],
  };
}
