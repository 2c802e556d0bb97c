/**
 * Hears of a command before anyone in Univer does. Its formula engine listens from its own start and writes a cell's new formula
 * before the command that brings it has run; whoever wants to know what stood there has to ask earlier.
 */
import type { ICommandInfo, IExecutionOptions } from "@univerjs/core";
import type { Engine } from "./engine";

type Listener = (command: ICommandInfo, options?: IExecutionOptions) => void;

interface ListeningService {
  readonly _beforeCommandExecutionListeners: Listener[];
}

/** Returns the function that stops it. */
export function listenFirst(engine: Engine, listener: Listener): () => void {
  const { _beforeCommandExecutionListeners: listeners } = engine.commands as unknown as ListeningService;
  listeners.unshift(listener);
  return () => {
    const at = listeners.indexOf(listener);
    if (at >= 0) listeners.splice(at, 1);
  };
}
