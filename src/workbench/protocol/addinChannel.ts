import { appContext } from './appContext.ts';
import { actionTypes, answerTo, eventOf, parseRequest } from './envelope.ts';
import type { AddinRequest, HostMessage } from './envelope.ts';
import type { Session } from './session.ts';

/** Answers `executeMethod`: the batch of a `context.sync()`, settings, command completion and so on. */
export type ExecuteMethod = (dispatchId: number, data: Readonly<Record<string, unknown>>) => Promise<unknown>;

export interface Post {
  readonly send: (message: HostMessage) => void;
  readonly listen: (receive: (message: unknown) => void) => () => void;
}

const SUCCESS = { Version: 1, Error: 0 };

/** The conversation with office.js in the add-in's frame: requests in, answers and events out. */
export class AddinChannel {
  private readonly session: Session;
  private readonly post: Post;
  private readonly execute: ExecuteMethod;
  private readonly registered = new Map<string, Promise<void>>();
  private readonly resolvers = new Map<string, () => void>();
  private readonly stopListening: () => void;

  constructor(session: Session, post: Post, execute: ExecuteMethod) {
    this.session = session;
    this.post = post;
    this.execute = execute;
    this.stopListening = post.listen((message) => {
      const request = parseRequest(message);
      if (request?._conversationId === session.conversation) void this.receive(request);
    });
  }

  /** Sends an event as soon as the add-in listens to events of that name. */
  async sendEvent(name: string, data: unknown): Promise<void> {
    await this.whenRegistered(name);
    this.post.send(eventOf(name, this.session.conversation, this.session.origin, data));
  }

  /** Sends an event if the add-in listens to events of that name by now. */
  sendIfRegistered(name: string, data: unknown): void {
    if (!this.registered.has(name) || this.resolvers.has(name)) return;
    this.post.send(eventOf(name, this.session.conversation, this.session.origin, data));
  }

  whenRegistered(name: string): Promise<void> {
    let registration = this.registered.get(name);
    if (registration === undefined) {
      registration = new Promise((resolve) => this.resolvers.set(name, resolve));
      this.registered.set(name, registration);
    }
    return registration;
  }

  close(): void {
    this.stopListening();
  }

  private async receive(request: AddinRequest): Promise<void> {
    const data = await this.answer(request);
    if (data !== undefined) this.post.send(answerTo(request, this.session.origin, data));
  }

  private async answer(request: AddinRequest): Promise<unknown> {
    if (request._actionType === actionTypes.registerEvent) {
      // The answer goes out first: an event in the same turn would reach a page that does not listen yet.
      setTimeout(() => this.noteRegistered(request._actionName));
      return SUCCESS;
    }
    if (request._actionType === actionTypes.unregisterEvent) {
      this.registered.delete(request._actionName);
      return SUCCESS;
    }
    switch (request._actionName) {
      case 'ContextActivationManager_getAppContextAsync':
        return appContext(this.session);
      case 'ContextActivationManager_notifyHost':
        return undefined;
      case 'executeMethod': {
        const data = request._data as Readonly<Record<string, unknown>>;
        const method = data.DdaMethod as { readonly DispatchId: number };
        return { ...SUCCESS, ...((await this.execute(method.DispatchId, data)) as object) };
      }
      default:
        return SUCCESS;
    }
  }

  private noteRegistered(name: string): void {
    void this.whenRegistered(name);
    this.resolvers.get(name)?.();
    this.resolvers.delete(name);
  }
}
