import { CommandType, ICommandService } from '@univerjs/core';
import type { Injector } from '@univerjs/core';
import { ComponentManager, ContextMenuPosition, IMenuManagerService, MenuItemType } from '@univerjs/ui';
import { createElement } from 'react';
import type { Action, Control } from './manifest.ts';

const ADDIN_FIRST = -1;
const SMALL_ICON = 16;

/** Adds the manifest's entries to the menu of a cell. */
export function addContextMenu(
  injector: Injector,
  controls: readonly Control[],
  run: (action: Action, control: Control) => void,
): void {
  const entries = controls.flatMap((control) => (control.items.length > 0 ? control.items : [control]));
  const items = entries.map((control, order) => {
    const id = `workbench.command.${control.id}`;
    injector.get(ICommandService).registerCommand({
      id,
      type: CommandType.OPERATION,
      handler: () => {
        run(control.action, control);
        return true;
      },
    });
    const icon = registerIcon(injector, control);
    const item = { id, type: MenuItemType.BUTTON, title: control.label, tooltip: control.tip, ...icon };
    return [id, { order, menuItemFactory: () => item }] as const;
  });
  injector.get(IMenuManagerService).mergeMenu({
    [ContextMenuPosition.MAIN_AREA]: {
      'workbench.addin': { order: ADDIN_FIRST, ...Object.fromEntries(items) },
    },
  });
}

/** Univer's menus take icons by name. */
function registerIcon(injector: Injector, control: Control): { icon?: string } {
  const src = control.icons[SMALL_ICON];
  if (src === undefined) return {};
  const icon = `workbench.icon.${control.id}`;
  const image = createElement('img', { src, width: SMALL_ICON, height: SMALL_ICON, alt: '' });
  injector.get(ComponentManager).register(icon, () => image);
  return { icon };
}
