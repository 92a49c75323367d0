// The line on which a page is told of changes. Vaadin's sign of a lost connection heeds what the reader does and a beat every few minutes; so that a page that
// is only read says so too when nothing would reach it, the sign is shown while the line is cut.

interface Push { addCallback(told: (response: { state: string }) => void): void }
interface Sign extends HTMLElement { reconnecting: boolean; expanded: boolean }

const CUT = ['closed', 'error'];
const WHOLE = ['opening', 're-opening', 'openAfterResume', 'messageReceived', 'messagePublished'];
/** A line that is mended at once, or cut because the reader leaves, is nothing to tell. */
const PATIENCE_MS = 1500;
const SEEN_MS = 2000;
const AGAIN_MS = 500;

let isWatched = false;
let isShown = false;
let waiting = 0;

const sign = (): Sign | null => document.querySelector<Sign>('vaadin-connection-indicator');

function show(isCut: boolean): void {
  const found = sign();
  isShown = isCut;
  if (!found) return;
  found.reconnecting = isCut;
  found.expanded = true;
  if (!isCut) setTimeout(() => { if (!isShown) found.expanded = false; }, SEEN_MS);
}

function told(state: string): void {
  if (CUT.includes(state)) {
    if (!waiting && !isShown) waiting = window.setTimeout(() => { waiting = 0; show(true); }, PATIENCE_MS);
  } else if (WHOLE.includes(state)) {
    clearTimeout(waiting);
    waiting = 0;
    if (isShown) show(false);
  }
}

/** Once a page, as soon as the line is there. */
export function watch(): void {
  if (isWatched) return;
  const push = (window as { vaadinPush?: { atmosphere?: Push } }).vaadinPush?.atmosphere;
  if (!push) { setTimeout(watch, AGAIN_MS); return; }
  isWatched = true;
  push.addCallback(({ state }) => told(state));
}

watch();
