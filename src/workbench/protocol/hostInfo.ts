import type { Session } from './session.ts';

const PLATFORM = 'Web';
const VERSION = '16.01';
const NOT_A_DIALOG = '';
const WITH_LOGGING = '';
/** Bit 2 switches the custom-functions runtime on: without it no call ever arrives. */
const FLAGS = '2';

/** The address at which the add-in's page finds that Excel on the web is its host. `_xdm_Info` must come last. */
export function addinAddress(page: string, session: Session): string {
  const hostInfo = [
    'Excel',
    PLATFORM,
    VERSION,
    session.locale,
    session.instance,
    NOT_A_DIALOG,
    WITH_LOGGING,
    FLAGS,
  ].join('$');
  const xdmInfo = [session.conversation, session.control, session.origin].join('|');
  const query = `_host_Info=${encodeURIComponent(hostInfo)}`;
  const fragment = `&_serializer_version=1&_xdm_Info=${encodeURIComponent(xdmInfo)}`;
  return `${page}${page.includes('?') ? '&' : '?'}${query}#${fragment}`;
}
