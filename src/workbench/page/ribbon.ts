import type { Action, Control, Manifest } from './manifest.ts';

const LARGE_ICON = 32;

/** The ribbon as the manifest declares it: its tabs, groups, buttons with icons and tips. */
export function renderRibbon(
  ribbon: HTMLElement,
  manifest: Manifest,
  run: (action: Action, control: Control) => void,
): void {
  const tabs = manifest.tabs.map((tab) => tab.label);
  const tabList = make('div', { className: 'tabs', role: 'tablist' });
  const groups = make('div', { className: 'groups', role: 'tabpanel' });
  const select = (selected: number): void => {
    [...tabList.children].forEach((button, index) =>
      button.setAttribute('aria-selected', String(index === selected)),
    );
    groups.replaceChildren(
      ...(manifest.tabs[selected]?.groups ?? []).map(({ label, controls }) => {
        const buttons = make('div', { className: 'buttons' });
        buttons.append(
          ...controls.map((control) =>
            control.items.length > 0 ? renderMenu(control, run) : renderButton(control, run),
          ),
        );
        const group = make('section', { className: 'group', ariaLabel: label });
        group.append(buttons, make('span', { className: 'group-label', textContent: label }));
        return group;
      }),
    );
  };
  tabs.forEach((label, index) => {
    const button = make('button', { type: 'button', role: 'tab', textContent: label });
    button.addEventListener('click', () => select(index));
    tabList.append(button);
  });
  ribbon.replaceChildren(tabList, groups);
  select(0);
}

function renderButton(control: Control, run: (action: Action, control: Control) => void): HTMLElement {
  const button = make('button', { type: 'button', className: 'command', id: `control-${control.id}` });
  const icon = control.icons[LARGE_ICON];
  if (icon !== undefined)
    button.append(make('img', { src: icon, width: LARGE_ICON, height: LARGE_ICON, alt: '' }));
  button.append(make('span', { textContent: control.label }));
  const tip = make('span', { className: 'tip', role: 'tooltip' });
  tip.append(make('strong', { textContent: control.label }), make('span', { textContent: control.tip }));
  if (control.tip !== '') button.append(tip);
  button.addEventListener('click', () => run(control.action, control));
  return button;
}

/** A button that opens its items below it; a choice, Escape or a press elsewhere closes them. */
function renderMenu(control: Control, run: (action: Action, control: Control) => void): HTMLElement {
  const menu = make('div', { className: 'menu', role: 'menu', ariaLabel: control.label, popover: 'auto' });
  const open = renderButton(control, () => {
    const { left, bottom } = open.getBoundingClientRect();
    Object.assign(menu.style, { left: `${left}px`, top: `${bottom}px` });
    menu.togglePopover();
  });
  open.setAttribute('aria-haspopup', 'menu');
  menu.addEventListener('toggle', () =>
    open.setAttribute('aria-expanded', String(menu.matches(':popover-open'))),
  );
  menu.append(
    ...control.items.map((item) => {
      const button = make('button', {
        type: 'button',
        role: 'menuitem',
        textContent: item.label,
        title: item.tip,
      });
      button.addEventListener('click', () => {
        menu.hidePopover();
        run(item.action, item);
      });
      return button;
    }),
  );
  const whole = make('span', {});
  whole.append(open, menu);
  return whole;
}

function make<K extends keyof HTMLElementTagNameMap>(
  name: K,
  properties: Partial<HTMLElementTagNameMap[K]>,
): HTMLElementTagNameMap[K] {
  return Object.assign(document.createElement(name), properties);
}
