import {
  genericMessageType,
  requestMessageType,
  type EventEntry,
  type RequestBody,
  type ResponseBody,
} from "../richApi/protocol/protocol";
import { undoGroupHeader } from "../richApi/protocol/undoGroups";
import type { RichApiHost } from "../richApi/richApiHost";

interface ClientMessage {
  readonly id: number;
  readonly type: number;
  readonly message?: {
    readonly url?: string;
    readonly body?: string | RequestBody;
    readonly headers?: Record<string, string>;
  };
}

/**
 * The `_richApiNativeBridge` that the client looks for when it loads: JSON text goes in and comes back, as between a web
 * view and Excel. The client puts its own `onMessageFromHost` here.
 */
export class OfficeBridge {
  onMessageFromHost?: (text: string) => void;

  constructor(private readonly host: RichApiHost) {}

  readonly sendMessageToHost = (text: string): void => {
    const message = JSON.parse(text) as ClientMessage;
    if (message.type !== requestMessageType) return;
    void this.answer(message).then((reply) => this.post({ id: message.id, type: message.type, message: reply }));
  };

  /** Tells the client what it did not ask for: events. */
  raise(entries: readonly EventEntry[]): void {
    if (entries.length > 0) this.post({ type: genericMessageType, message: { entries } });
  }

  private async answer(message: ClientMessage): Promise<object> {
    const { url = "", body, headers } = message.message ?? {};
    if (!url.startsWith("ProcessQuery")) return failure(404, "ApiNotFound", `This host has no address ${url}.`);
    try {
      const request = typeof body === "string" ? (JSON.parse(body) as RequestBody) : (body ?? {});
      const answer = JSON.stringify(await this.host.process(request, headers?.[undoGroupHeader]));
      return { statusCode: 200, headers: {}, body: isTooLarge(answer) ? JSON.stringify(tooLarge) : answer };
    } catch (error) {
      return failure(500, "GeneralException", String(error));
    }
  }

  private post(message: object): void {
    this.onMessageFromHost?.(JSON.stringify(message));
  }
}

/** "Excel on the web has a payload size limit for requests and responses of 5MB": resource-limits-and-performance-optimization. */
const mostBytes = 5 * 1024 * 1024;

const tooLarge: ResponseBody = {
  Results: [],
  TraceIds: [],
  Error: {
    Code: "ResponsePayloadSizeLimitExceeded",
    Message: "The response payload size has exceeded the limit.",
    Location: "",
    ActionIndex: 0,
    HttpStatusCode: 400,
  },
};

function isTooLarge(text: string): boolean {
  // A character is at most three bytes; most answers need no counting.
  return text.length * 3 > mostBytes && new TextEncoder().encode(text).length > mostBytes;
}

function failure(statusCode: number, code: string, message: string): object {
  return { statusCode, headers: {}, body: JSON.stringify({ error: { code, message } }) };
}
