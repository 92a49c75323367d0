// <board-grid>: tiles in rows of twelve columns. A tile is moved by its handle: dragged, or by arrow keys once the handle was pressed; with shift the arrows resize it.
// While it moves only the style `order` changes, so that nothing is redrawn; the server is told where it was left, and puts the elements in that order.

interface Words { begin: string; place: string; size: string; left: string; cancelled: string }
interface Size { w: number; h: number }
interface Moving { tile: HTMLElement; order: HTMLElement[]; before: HTMLElement[]; sizes: Map<HTMLElement, Size>; byPointer: boolean }

const COLUMNS = 12;
const NARROWEST = 3;
const HIGHEST = 4;
const STEP_PX = 120;
const BEGIN_PX = 5;
const ARROWS: Record<string, [number, number]> = { ArrowLeft: [-1, 0], ArrowRight: [1, 0], ArrowUp: [0, -1], ArrowDown: [0, 1] };

const clamp = (value: number, low: number, high: number) => Math.min(high, Math.max(low, value));

class BoardGrid extends HTMLElement {
  words?: Words;
  private moving?: Moving;
  private pressed?: { x: number; y: number; tile: HTMLElement; resizing: boolean; from: Size; width: number };

  constructor() {
    super();
    this.addEventListener('keydown', event => this.key(event));
    this.addEventListener('click', event => this.activate(event));
    this.addEventListener('focusout', event => { if (this.moving && !this.moving.byPointer && (event.target as Element).closest('.tile') === this.moving.tile) this.leave(); });
    this.addEventListener('pointerdown', event => this.press(event));
    this.addEventListener('pointermove', event => this.drag(event));
    this.addEventListener('pointerup', () => this.release());
    this.addEventListener('pointercancel', () => { this.pressed = undefined; this.cancel(); });
  }

  /** After the server has put the elements in order. */
  settle(moved: string) {
    this.tiles().forEach(tile => { tile.style.order = ''; });
    if (document.activeElement === document.body) this.querySelector<HTMLElement>(`[data-tile="${CSS.escape(moved)}"] .move`)?.focus({ preventScroll: true });
  }

  private tiles(): HTMLElement[] {
    return [...this.querySelectorAll<HTMLElement>(':scope > .tile')];
  }

  private activate(event: MouseEvent) {
    const handle = (event.target as Element).closest<HTMLElement>('.move');
    if (!handle) return;
    // A drag that has just ended clicks too.
    if (this.dataset.dragged) { delete this.dataset.dragged; return; }
    if (this.moving) this.leave(); else this.begin(handle.closest<HTMLElement>('.tile')!, false);
  }

  private begin(tile: HTMLElement, byPointer: boolean) {
    const all = this.tiles();
    this.moving = { tile, order: all, before: all, sizes: new Map(all.map(one => [one, this.size(one)])), byPointer };
    this.marked(true);
    if (!byPointer) this.say('begin');
  }

  private key(event: KeyboardEvent) {
    const moving = this.moving;
    if (!moving || !(event.target as Element).matches('.move')) return;
    const arrow = ARROWS[event.key];
    if (event.key === 'Escape') this.cancel();
    else if (arrow && event.shiftKey) this.resize(moving.tile, { w: this.size(moving.tile).w + arrow[0], h: this.size(moving.tile).h + arrow[1] });
    else if (arrow) this.step(moving, arrow);
    else return;
    event.preventDefault();
    event.stopPropagation();
  }

  private step(moving: Moving, [across, down]: [number, number]) {
    const at = moving.order.indexOf(moving.tile);
    this.place(moving, down ? this.nextRow(moving, at, down) : at + across);
    this.say('place');
  }

  /** The place in the row above or below that is nearest in its column. */
  private nextRow(moving: Moving, at: number, down: number): number {
    const rows: number[][] = [];
    let used = COLUMNS;
    moving.order.forEach((tile, index) => {
      const width = this.size(tile).w;
      if (used + width > COLUMNS) { rows.push([]); used = 0; }
      rows[rows.length - 1].push(index);
      used += width;
    });
    const row = rows.findIndex(one => one.includes(at)), next = rows[row + down];
    if (!next) return down < 0 ? 0 : moving.order.length - 1;
    return next[Math.min(rows[row].indexOf(at), next.length - 1)];
  }

  private place(moving: Moving, to: number) {
    const others = moving.order.filter(tile => tile !== moving.tile);
    others.splice(clamp(to, 0, others.length), 0, moving.tile);
    moving.order = others;
    others.forEach((tile, index) => { tile.style.order = String(index); });
    if (!moving.byPointer) moving.tile.scrollIntoView({ block: 'nearest' });
  }

  private size(tile: HTMLElement): Size {
    return { w: Number(tile.style.getPropertyValue('--w')) || NARROWEST, h: Number(tile.style.getPropertyValue('--h')) || 1 };
  }

  private resize(tile: HTMLElement, size: Size) {
    tile.style.setProperty('--w', String(clamp(size.w, NARROWEST, COLUMNS)));
    tile.style.setProperty('--h', String(clamp(size.h, 1, HIGHEST)));
    this.say('size');
  }

  private press(event: PointerEvent) {
    const target = event.target as Element, tile = target.closest<HTMLElement>('.tile');
    const resizing = Boolean(target.closest('.resize'));
    if (!tile || event.button !== 0 || !(resizing || target.closest('.move')) || this.moving) return;
    this.pressed = { x: event.clientX, y: event.clientY, tile, resizing, from: this.size(tile), width: tile.getBoundingClientRect().width };
    delete this.dataset.dragged;
    (target as HTMLElement).setPointerCapture(event.pointerId);
    if (resizing) event.preventDefault();
  }

  private drag(event: PointerEvent) {
    const pressed = this.pressed;
    if (!pressed) return;
    const dx = event.clientX - pressed.x, dy = event.clientY - pressed.y;
    if (!this.moving && Math.hypot(dx, dy) < BEGIN_PX) return;
    if (!this.moving) this.begin(pressed.tile, true);
    if (pressed.resizing) {
      const column = pressed.width / pressed.from.w;
      this.resize(pressed.tile, { w: Math.round((pressed.width + dx) / column), h: pressed.from.h + Math.round(dy / STEP_PX) });
    } else {
      this.follow(event.clientX, event.clientY);
    }
  }

  private follow(x: number, y: number) {
    const moving = this.moving!;
    const over = document.elementsFromPoint(x, y).map(one => one.closest<HTMLElement>('.tile')).find(tile => tile && this.tiles().includes(tile));
    if (!over || over === moving.tile) return;
    const box = over.getBoundingClientRect(), narrow = box.width > this.clientWidth * 0.8;
    const behind = narrow ? y > box.top + box.height / 2 : x > box.left + box.width / 2;
    const others = moving.order.filter(tile => tile !== moving.tile);
    this.place(moving, others.indexOf(over) + (behind ? 1 : 0));
  }

  private release() {
    if (this.moving?.byPointer) {
      this.dataset.dragged = 'true';
      setTimeout(() => delete this.dataset.dragged);
      this.leave();
    }
    this.pressed = undefined;
  }

  /** Leaves the tile where it is. */
  private leave() {
    const moving = this.moving!;
    this.say('left');
    this.marked(false);
    this.moving = undefined;
    const same = moving.order.every((tile, index) => tile === moving.before[index]) && [...moving.sizes].every(([tile, size]) => size.w === this.size(tile).w && size.h === this.size(tile).h);
    if (same) return;
    const tiles = moving.order.map(tile => `${tile.dataset.tile}:${this.size(tile).w}:${this.size(tile).h}`).join(',');
    this.dispatchEvent(new CustomEvent('arranged', { detail: { tiles, moved: moving.tile.dataset.tile } }));
  }

  private cancel() {
    const moving = this.moving;
    if (!moving) return;
    moving.sizes.forEach((size, tile) => { tile.style.setProperty('--w', String(size.w)); tile.style.setProperty('--h', String(size.h)); });
    moving.before.forEach(tile => { tile.style.order = ''; });
    this.say('cancelled');
    this.marked(false);
    this.moving = undefined;
  }

  private marked(on: boolean) {
    this.moving!.tile.classList.toggle('moving', on);
    this.moving!.tile.querySelector('.move')?.setAttribute('aria-pressed', String(on));
  }

  private say(what: keyof Words) {
    const moving = this.moving, region = this.parentElement?.querySelector('.grid-says');
    if (!moving || !region || !this.words) return;
    const size = this.size(moving.tile);
    const values: Record<string, string | number> = { title: moving.tile.getAttribute('aria-label') ?? moving.tile.querySelector('h2')?.textContent ?? '', place: moving.order.indexOf(moving.tile) + 1,
      count: moving.order.length, width: size.w, height: size.h };
    region.textContent = this.words[what].replace(/\{(\w+)\}/g, (all, name) => String(values[name] ?? all));
  }
}

customElements.define('board-grid', BoardGrid);
