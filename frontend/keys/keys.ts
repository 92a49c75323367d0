// Letters of the keyboard for what a page offers. An element says which one it answers to, data-key="t" or "shift+o" or several with blanks between them, and what
// that does, data-key-words; the sheet behind "?" is made of those that are on the page.

const OFF = 'kervan.letters';

const isOff = (): boolean => { try { return localStorage.getItem(OFF) === 'off'; } catch { return false; } };
/** Charts ask what stands above them, before they act on a letter. */
const tellCharts = (): void => { if (isOff()) document.documentElement.dataset.letters = 'off'; else delete document.documentElement.dataset.letters; };
const isWriting = (at: EventTarget | null): boolean =>
  at instanceof Element && at.matches('input:not([type=checkbox]):not([type=radio]), textarea, select, [contenteditable=true]');
const isSeen = (element: Element): boolean => element.getClientRects().length > 0;

function nameOf(event: KeyboardEvent): string {
  const key = event.key.length === 1 ? event.key.toLowerCase() : event.key;
  const control = event.ctrlKey || event.metaKey ? 'ctrl+' : '';
  // "?" and "/" need the shift key on some keyboards: there it is a part of the sign.
  return control + (event.shiftKey && /^[a-z]$/.test(key) ? 'shift+' : '') + key;
}

const keysOf = (element: HTMLElement): string[] => (element.dataset.key ?? element.dataset.keyElse ?? '').split(' ');
const seen = (which: string): HTMLElement[] => [...document.querySelectorAll<HTMLElement>(which)].filter(isSeen);
/** What the page offers, and of what leads elsewhere, data-key-else, that for which the page has nothing of its own. */
function offered(): HTMLElement[] {
  const own = seen('[data-key]'), taken = new Set(own.flatMap(keysOf));
  return [...own, ...seen('[data-key-else]').filter((one) => !keysOf(one).some((key) => taken.has(key)))];
}
/** As it stands on the key: Shift+O, Ctrl+K, and a letter alone as it is typed. */
const labelOf = (key: string): string => key.split('+').map((part, _, all) => all.length > 1 ? part.charAt(0).toUpperCase() + part.slice(1) : part).join('+');

const ARRIVING_MS = 15000;

function act(element: HTMLElement): void {
  element.focus();
  if (!element.matches('select, input:not([type=checkbox])')) element.click();
  if (element.dataset.keyElse) arrive(keysOf(element));
}

/** What the key is for stands on the page that was asked for: it has the focus as soon as it is there, unless the reader does something else meanwhile. */
function arrive(keys: string[]): void {
  const over = new AbortController();
  const watch = new MutationObserver(() => {
    const there = seen('[data-key]').find((one) => keysOf(one).some((key) => keys.includes(key)));
    if (!there) return;
    over.abort();
    there.focus();
  });
  over.signal.addEventListener('abort', () => watch.disconnect());
  for (const deed of ['pointerdown', 'keydown']) addEventListener(deed, () => over.abort(), { signal: over.signal, capture: true });
  watch.observe(document.body, { childList: true, subtree: true });
  setTimeout(() => over.abort(), ARRIVING_MS);
}

// A menu, details with data-menu, is closed by Escape and by a click anywhere else.
const menus = (): HTMLDetailsElement[] => [...document.querySelectorAll<HTMLDetailsElement>('details[data-menu][open]')];
document.addEventListener('pointerdown', (event) => menus().filter((menu) => !event.composedPath().includes(menu)).forEach((menu) => { menu.open = false; }));
document.addEventListener('keydown', (event) => {
  const open = event.key === 'Escape' && !event.defaultPrevented ? menus() : [];
  if (!open.length) return;
  event.preventDefault();
  for (const menu of open) {
    menu.open = false;
    if (menu.contains(document.activeElement)) menu.querySelector('summary')?.focus();
  }
});

function sheet(button: HTMLElement): void {
  const words = button.dataset;
  const dialog = document.createElement('dialog');
  dialog.className = 'keys';
  dialog.setAttribute('aria-labelledby', 'keys-title');
  const add = <K extends keyof HTMLElementTagNameMap>(to: Element, tag: K, text = ''): HTMLElementTagNameMap[K] => {
    const element = to.appendChild(document.createElement(tag));
    element.textContent = text;
    return element;
  };
  add(dialog, 'h2', words.title).id = 'keys-title';
  const list = add(dialog, 'dl');
  const row = (keys: string[], text: string): void => {
    const names = add(list, 'dt');
    keys.forEach((key) => add(names, 'kbd', key));
    add(list, 'dd', text);
  };
  offered().forEach((one) => row(keysOf(one).map(labelOf), one.dataset.keyWords ?? ''));
  row(['?'], words.title ?? '');
  for (const line of (words.chart ?? '').split('\n').filter((text) => text)) row(line.split('\t')[0].split(' '), line.split('\t')[1]);
  const label = add(dialog, 'label');
  const letters = label.appendChild(document.createElement('input'));
  letters.type = 'checkbox';
  letters.checked = !isOff();
  letters.addEventListener('change', () => { try { localStorage.setItem(OFF, letters.checked ? 'on' : 'off'); } catch { /* The choice holds for this page only. */ } tellCharts(); });
  label.append(` ${words.letters}`);
  const close = add(add(dialog, 'p'), 'button', words.close);
  close.addEventListener('click', () => dialog.close());
  dialog.addEventListener('close', () => { dialog.remove(); button.focus(); });
  document.body.append(dialog);
  dialog.showModal();
}

/** Makes a button open the sheet, and the page answer to letters for as long as the button is on it. */
export function listen(button: HTMLElement): void {
  if (button.dataset.listens) return;
  button.dataset.listens = 'true';
  tellCharts();
  button.addEventListener('click', () => sheet(button));
  const heard = (event: KeyboardEvent): void => {
    if (!button.isConnected) { document.removeEventListener('keydown', heard); return; }
    if (event.defaultPrevented || event.altKey || isWriting(event.target) || document.querySelector('dialog[open]')) return;
    const name = nameOf(event);
    if (isOff() && !name.startsWith('ctrl+')) return;
    const element = name === '?' ? button : offered().find((one) => keysOf(one).includes(name));
    if (!element) return;
    event.preventDefault();
    act(element);
  };
  document.addEventListener('keydown', heard);
}

declare global { interface Window { kervanKeys?: typeof listen } }
window.kervanKeys = listen;
