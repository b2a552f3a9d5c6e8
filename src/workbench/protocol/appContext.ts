import type { Session } from './session.ts';

const EXCEL = 16;
const DOCUMENT_OPENED = 1;
const TASK_PANE = 1;
const READ_WRITE = 0;

/** What office.js asks for first: who is the host, what does it support, which settings has the document. */
export function appContext(session: Session): Readonly<Record<string, unknown>> {
  return {
    _id: session.control,
    _appName: EXCEL,
    _appVersion: 16,
    _appMinorVersion: 0,
    _hostFullVersion: '16.0.1',
    _appUILocale: session.locale,
    _dataLocale: session.locale,
    _docUrl: session.documentUrl,
    _clientMode: READ_WRITE,
    _settings: session.settings(),
    _reason: DOCUMENT_OPENED,
    _osfControlType: TASK_PANE,
    _eToken: '',
    _correlationId: session.instance,
    _appInstanceId: session.instance,
    _requirementMatrix: JSON.stringify(session.sets),
    _addinName: session.addinName,
    _appDomains: [],
  };
}
