/** What office.js posts to its host. */
export interface AddinRequest {
  readonly _messageType: 0;
  readonly _actionName: string;
  readonly _actionType: ActionType;
  readonly _conversationId: string;
  readonly _correlationId: number;
  readonly _origin: string;
  readonly _data: unknown;
}

/** What the host posts: the answer to a request, or an event. */
export interface HostMessage {
  readonly _messageType: 1;
  readonly _actionName: string;
  readonly _conversationId: string;
  readonly _correlationId: number;
  readonly _origin: string;
  readonly _data: unknown;
  readonly _errorCode: 0;
  readonly _responseType: 0 | 1;
  readonly _serializerVersion: 1;
}

export const actionTypes = { invoke: 0, registerEvent: 1, unregisterEvent: 2 } as const;
export type ActionType = (typeof actionTypes)[keyof typeof actionTypes];

const EVENT_CORRELATION = -1;

/** Reads a posted message; undefined where it is not one of office.js's requests. */
export function parseRequest(message: unknown): AddinRequest | undefined {
  if (typeof message !== 'string' || !message.startsWith('{')) return undefined;
  try {
    const request = JSON.parse(message) as Partial<AddinRequest>;
    return request._messageType === 0 && typeof request._actionName === 'string'
      ? (request as AddinRequest)
      : undefined;
  } catch {
    return undefined;
  }
}

export function answerTo(request: AddinRequest, origin: string, data: unknown): HostMessage {
  const { _actionName, _conversationId, _correlationId } = request;
  return {
    _messageType: 1,
    _actionName,
    _conversationId,
    _correlationId,
    _origin: origin,
    _data: data,
    _errorCode: 0,
    _responseType: 0,
    _serializerVersion: 1,
  };
}

export function eventOf(name: string, conversation: string, origin: string, data: unknown): HostMessage {
  return {
    _messageType: 1,
    _actionName: name,
    _conversationId: conversation,
    _correlationId: EVENT_CORRELATION,
    _origin: origin,
    _data: data,
    _errorCode: 0,
    _responseType: 1,
    _serializerVersion: 1,
  };
}
