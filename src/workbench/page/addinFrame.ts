import { addinAddress } from '../protocol/index.ts';
import type { Post, Session } from '../protocol/index.ts';

/** Puts the add-in's page into a frame and gives the wire to it. Messages of other windows are not heard. */
export function openAddinFrame(frame: HTMLIFrameElement, page: string, session: Session): Post {
  frame.src = addinAddress(page, session);
  return {
    send: (message) => frame.contentWindow?.postMessage(JSON.stringify(message), session.origin),
    listen: (receive) => {
      const listener = (event: MessageEvent<unknown>): void => {
        if (event.source === frame.contentWindow && event.origin === session.origin) receive(event.data);
      };
      window.addEventListener('message', listener);
      return () => window.removeEventListener('message', listener);
    },
  };
}
