import type { Injector } from '@univerjs/core';
import { IEditorBridgeService } from '@univerjs/sheets-ui';
import { filter, firstValueFrom } from 'rxjs';

/** Whether somebody types into a cell: Excel runs no batch meanwhile. */
export class CellEditing {
  private readonly bridge: IEditorBridgeService;

  constructor(injector: Injector) {
    this.bridge = injector.get(IEditorBridgeService);
  }

  get isEditing(): boolean {
    return this.bridge.isVisible().visible;
  }

  async whenDone(): Promise<void> {
    if (!this.isEditing) return;
    await firstValueFrom(this.bridge.visible$.pipe(filter(({ visible }) => !visible)));
  }
}
