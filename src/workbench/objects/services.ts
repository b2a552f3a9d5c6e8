import { decodeResult } from '../host/index.ts';
import { HostObject } from '../richApi/index.ts';
import type { Host } from './host.ts';

abstract class Service extends HostObject {
  protected readonly host: Host;

  constructor(host: Host) {
    super();
    this.host = host;
  }
}

class CustomFunctions extends Service {
  readonly className = 'CustomFunctions';

  _SetOsfControlContainerReadyForCustomFunctions(): void {
    this.host.functionsReady();
  }

  _GetEnabledFeatures(): number[] {
    return [];
  }

  SetInvocationArrayResults(results: readonly unknown[]): void {
    this.host.desk.receive(results.map(decodeResult));
  }

  SetInvocationResults(results: readonly unknown[]): void {
    this.host.desk.receive(results.map(decodeResult));
  }
}

class AddinInternalService extends Service {
  readonly className = 'AddinInternalService';

  NotifyActionHandlerReady(): null {
    return null;
  }
}

class AppRuntimeService extends Service {
  readonly className = 'AppRuntimeService';

  GetAppRuntimeState(): string {
    return this.host.pane.isOpen() ? 'Visible' : 'Background';
  }

  SetAppRuntimeState(state: string): void {
    this.host.pane.setOpen(state === 'Visible');
  }
}

class AppRuntimePersistenceService extends Service {
  readonly className = 'AppRuntimePersistenceService';

  GetAppRuntimeStartState(): string {
    return 'Background';
  }

  SetAppRuntimeStartState(): void {
    // The workbench always loads the add-in with the workbook.
  }
}

const services: Readonly<Record<string, new (host: Host) => HostObject>> = {
  'Microsoft.ExcelServices.CustomFunctions': CustomFunctions,
  'Microsoft.InternalService.AddinInternalService': AddinInternalService,
  'Microsoft.AppRuntime.AppRuntimeService': AppRuntimeService,
  'Microsoft.AppRuntime.AppRuntimePersistenceService': AppRuntimePersistenceService,
};

/** The services beside the workbook, by the full names that office.js gives. */
export function createService(host: Host, name: string): HostObject | undefined {
  const Class = services[name];
  return Class === undefined ? undefined : new Class(host);
}
