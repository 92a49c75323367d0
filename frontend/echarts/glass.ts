// The layer over a chart of lines on which its reader points: cursor, the values at a place, what is pinned, zoom and the base. None of it is drawn by ECharts,
// so that a move of the pointer costs no drawing.
import { BaseHandle } from './base-handle';
import { dayAfter, daysOf } from './days';
import { sheet } from './glass-style';
import type { Option } from './option';
import { nearest, readingOf, rowsOf, type Row, type Window } from './reading';
import { cssColor } from './theme';
import { fill, toldAt } from './tip';
import { View, type Drawing } from './view';
import type { Writing } from './writing';

const DRAG_PX = 6;
const LINGER_MS = 250;
const ZOOM_STEP = 0.8;
const PAN_STEP = 0.25;
const TIP_GAP_PX = 12;

const glasses = new Set<Glass>();

export class Glass {
  readonly #layer = element('glass');
  readonly #cursor = element('cursor');
  readonly #keptCursor = element('cursor kept');
  readonly #brush = element('brush');
  readonly #dots = element('dots');
  readonly #tip = element('values');
  readonly #kept = element('values kept');
  readonly #keptText = element('text');
  readonly #close = button('close', '✕');
  readonly #reset = button('reset', '');
  readonly #base: BaseHandle;
  #view?: View;
  /** The axis of a chart of which no places are read. */
  #days?: Window;
  #rows: Row[] = [];
  #pinned = '';
  #at = -1;
  #active?: Row;
  #others: string[][] = [];
  #byKeys = false;
  #mirrored = false;
  #drag?: { from: number; now: number; isMoved: boolean };
  #moving = 0;
  #leaving = 0;

  /** @param tell makes an event of the element */
  constructor(
    private readonly host: HTMLElement,
    private readonly plot: HTMLElement,
    private readonly chart: () => Drawing | undefined,
    private readonly tell: (type: string, detail: object) => void,
  ) {
    const root = plot.getRootNode() as ShadowRoot;
    if (!root.adoptedStyleSheets.includes(sheet)) root.adoptedStyleSheets.push(sheet);
    this.#base = new BaseHandle((event) => this.#local(event), (period) => this.tell('base', { period }));
    this.#kept.append(this.#keptText, this.#close);
    this.#kept.setAttribute('role', 'group');
    this.#layer.append(this.#keptCursor, this.#cursor, this.#brush, this.#dots, this.#base.element, this.#kept, this.#tip, this.#reset);
    plot.after(this.#layer);
    this.#gone = new AbortController();
    this.#listen(this.#gone.signal);
    glasses.add(this);
  }

  readonly #gone: AbortController;

  close(): void {
    this.#gone.abort();
    glasses.delete(this);
    cancelAnimationFrame(this.#moving);
    clearTimeout(this.#leaving);
    this.#layer.remove();
  }

  get isOn(): boolean { return this.#view !== undefined; }

  get isShown(): boolean { return !this.#tip.hidden || this.#at >= 0; }

  get isPinned(): boolean { return this.#pinned !== ''; }

  /** What is shown of the axis; undefined where nothing is read from it. */
  get window(): Window | undefined { return this.#view?.window; }

  /** A new option, as it came; what the reader has zoomed to goes, unless the option says it. */
  over(option: Option, writing: Writing): void {
    const reading = readingOf(option);
    const place = this.#view?.places[this.#at]?.id;
    this.#days = reading ? undefined : daysOf(option);
    this.#layer.hidden = !reading && !this.#days;
    this.#rows = reading ? rowsOf(option) : [];
    this.#view = reading && new View(reading, option, this.#rows, writing, this.chart);
    if (!reading || !this.#view) {
      for (const part of this.#layer.children) (part as HTMLElement).hidden = true;
      return;
    }
    this.#active = this.#rows.find(({ curve }) => curve === this.#active?.curve);
    this.#at = this.#view.places.findIndex(({ id }) => id === place);
    this.#pinned = reading.pinned ?? '';
    this.#reset.textContent = reading.words.reset ?? '';
    this.#close.setAttribute('aria-label', reading.words.close ?? '');
    this.#kept.setAttribute('aria-label', reading.words.pinned ?? '');
    this.#base.over(reading, this.#view);
  }

  fit(main: Record<string, unknown>, width: number, font: string): void { this.#view?.fit(main, width, font); }

  /** After each drawing: what lies over the chart lies in its new place. */
  drawn(): void {
    if (!this.#view) return;
    this.#reset.hidden = !this.#view.isZoomed;
    this.#showKept();
    this.#base.show();
    this.#show();
  }

  // Pointing

  #listen(signal: AbortSignal): void {
    const { host } = this;
    host.addEventListener('pointermove', (event) => this.#move(event), { signal });
    host.addEventListener('pointerdown', (event) => this.#press(event), { signal });
    host.addEventListener('pointerup', (event) => this.#release(event), { signal });
    host.addEventListener('pointercancel', () => this.#endDrag(), { signal });
    host.addEventListener('pointerleave', () => { if (!this.#drag) this.#leaveSoon(); }, { signal });
    host.addEventListener('dblclick', (event) => { if (this.#isOnPlot(event)) this.zoomOut(); }, { signal });
    host.addEventListener('wheel', (event) => this.#wheel(event), { passive: false, signal });
    this.#close.addEventListener('click', () => { this.pin(''); host.focus(); });
    this.#reset.addEventListener('click', () => { this.zoomOut(); host.focus(); });
    this.#tip.addEventListener('pointermove', (event) => { clearTimeout(this.#leaving); event.stopPropagation(); });
  }

  #isOnPlot(event: Event): boolean { return this.isOn && event.composedPath().includes(this.plot); }

  #local(event: MouseEvent): { x: number; y: number } {
    const box = this.plot.getBoundingClientRect();
    return { x: event.clientX - box.left, y: event.clientY - box.top };
  }

  #move(event: PointerEvent): void {
    if (this.#drag) { this.#dragTo(this.#local(event).x); return; }
    if (!this.#isOnPlot(event)) return;
    const at = this.#local(event);
    cancelAnimationFrame(this.#moving);
    this.#moving = requestAnimationFrame(() => this.#pointAt(at));
  }

  #pointAt(at: { x: number; y: number }): void {
    if (!this.#view?.has(at, 4)) { if (this.#others.length === 0) this.#leaveSoon(); return; }
    clearTimeout(this.#leaving);
    this.#byKeys = false;
    this.#at = this.#view.placeAt(at.x);
    this.#active = this.#nearestRow(at.y);
    this.#show();
    this.#mirror();
  }

  #nearestRow(y: number): Row | undefined {
    const told = toldAt(this.#rows, this.#view!.places[this.#at]?.x);
    const far = told.map(({ value }) => Number.isNaN(value.middle) ? Infinity : Math.abs(this.#view!.top(value.middle) - y));
    return told[far.indexOf(Math.min(...far))]?.row;
  }

  /** What ECharts says is under the pointer besides the lines; nothing for nothing. */
  point(others: string[][]): void {
    if (!this.isOn || (others.length === 0 && this.#others.length === 0)) return;
    this.#others = others;
    clearTimeout(this.#leaving);
    this.#show();
  }

  #leaveSoon(): void {
    clearTimeout(this.#leaving);
    cancelAnimationFrame(this.#moving);
    this.#leaving = window.setTimeout(() => { if (!this.#byKeys) this.hide(); }, LINGER_MS);
  }

  /** The keyboard's way: to a place, along a line or to something that says `lines`. */
  walkTo(x: number, seriesIndex: number, lines: string[]): void {
    if (!this.#view) return;
    clearTimeout(this.#leaving);
    this.#byKeys = true;
    const walked = this.#rows.find((row) => row.seriesIndex === seriesIndex);
    this.#active = walked && (toldAt(this.#rows, x).find(({ row }) => row.curve === walked.curve)?.row ?? walked);
    this.#at = nearest(this.#view.places, x);
    this.#others = this.#active ? [] : [lines];
    const { from, to } = this.#view.window;
    const width = to - from;
    // A place beyond what is shown moves the window.
    if (x < from) this.zoom({ from: x - width * 0.1, to: x + width * 0.9 });
    if (x > to) this.zoom({ from: x - width * 0.9, to: x + width * 0.1 });
    this.#show();
    this.#mirror();
  }

  hide(): void {
    this.#at = -1;
    this.#others = [];
    this.#active = undefined;
    this.#byKeys = false;
    if (this.#view) this.#show();
    this.#brush.hidden = true;
    this.#mirror();
  }

  #show(): void {
    const view = this.#view!;
    const place = view.places[this.#at];
    const isSeen = place !== undefined && view.shows(place.x);
    this.#cursor.hidden = this.#dots.hidden = !isSeen;
    if (isSeen) { this.#line(this.#cursor, place.x); this.#mark(place.x); }
    // What is pinned is not said twice, unless a line is walked along, of which it says less.
    this.#tip.hidden = (!isSeen || (place.id === this.#pinned && !this.#byKeys)) && this.#others.length === 0;
    if (this.#tip.hidden) return;
    fill(this.#tip, isSeen ? place : undefined, isSeen ? toldAt(this.#rows, place.x) : [], this.#active, this.#others);
    this.#put(this.#tip, isSeen ? view.left(place.x) : view.rect.x, false);
  }

  #line(line: HTMLElement, x: number): void {
    const { y, height } = this.#view!.rect;
    line.style.height = `${height}px`;
    line.style.transform = `translate(${this.#view!.left(x)}px, ${y}px)`;
  }

  #mark(x: number): void {
    const told = toldAt(this.#rows, x).filter(({ row, value }) => row.kind !== 'bar' && !Number.isNaN(value.drawn));
    while (this.#dots.childElementCount < told.length) this.#dots.append(element('dot'));
    while (this.#dots.childElementCount > told.length) this.#dots.lastElementChild!.remove();
    told.forEach(({ row, value }, at) => {
      const dot = this.#dots.children[at] as HTMLElement;
      dot.className = row === this.#active ? 'dot active' : 'dot';
      dot.style.background = cssColor(row.color.split('/')[0]);
      dot.style.transform = `translate(${this.#view!.left(x)}px, ${this.#view!.top(value.drawn)}px)`;
    });
  }

  /** Beside the cursor, on the side where there is room, at the top of the plot; what is pinned stands on the left, the other on the right if both can. */
  #put(box: HTMLElement, left: number, isKept: boolean): void {
    const [width, height, room] = [box.offsetWidth, box.offsetHeight, this.plot.clientWidth];
    const isRight = left + TIP_GAP_PX + width <= room;
    const isLeft = left - TIP_GAP_PX - width >= 0;
    const goesLeft = isKept ? isLeft : !isRight || (isLeft && left > room * 0.6);
    const x = goesLeft ? Math.max(0, left - TIP_GAP_PX - width) : Math.min(left + TIP_GAP_PX, Math.max(0, room - width));
    const y = Math.max(0, Math.min(this.#view!.rect.y + 4, this.plot.clientHeight - height));
    box.style.transform = `translate(${x}px, ${y}px)`;
  }

  // Cursors of one page go together

  #mirror(): void {
    const id = this.#view?.places[this.#at]?.id;
    if (id === undefined && !this.#mirrored) return;
    this.#mirrored = id !== undefined;
    for (const other of glasses) if (other !== this) other.#follow(id);
  }

  /** Another chart's reader is at a place that this one may have, too. */
  #follow(id: string | undefined): void {
    if (this.#at >= 0 || !this.chart()) return;
    if (!this.#view) { this.#end(id); return; }
    const place = this.#view.find(id);
    const isSeen = place !== undefined && this.#view.shows(place.x);
    this.#cursor.hidden = this.#dots.hidden = !isSeen;
    if (isSeen) { this.#line(this.#cursor, place.x); this.#mark(place.x); }
  }

  /** The end of the period, by which what had come together is drawn. */
  #end(id: string | undefined): void {
    const grid = this.chart()!.getModel().getComponent('grid', 0)?.coordinateSystem?.getRect();
    const day = id === undefined ? undefined : dayAfter(id);
    const { from, to } = this.#days ?? { from: 0, to: 0 };
    const isSeen = grid !== undefined && day !== undefined && day > from && day <= to;
    this.#cursor.hidden = !isSeen;
    if (!isSeen) return;
    this.#cursor.style.height = `${grid.height}px`;
    this.#cursor.style.transform = `translate(${grid.x + ((day - from) / (to - from)) * grid.width}px, ${grid.y}px)`;
  }

  // Pinning

  /** The nearest place, or none where it is pinned already. */
  toggle(x: number): void {
    const place = this.#view?.places[nearest(this.#view.places, x)];
    if (place) this.pin(place.id === this.#pinned ? '' : place.id);
  }

  pin(id: string): void {
    this.#pinned = id;
    this.#showKept();
    this.#show();
    this.tell('pin', { period: id });
  }

  #showKept(): void {
    const place = this.#view!.find(this.#pinned);
    const isSeen = place !== undefined && this.#view!.shows(place.x);
    this.#kept.hidden = this.#keptCursor.hidden = !isSeen;
    if (!isSeen) return;
    this.#line(this.#keptCursor, place.x);
    fill(this.#keptText, place, toldAt(this.#rows, place.x), undefined, []);
    this.#put(this.#kept, this.#view!.left(place.x), true);
  }

  // Zooming

  #press(event: PointerEvent): void {
    if (event.button !== 0 || event.pointerType === 'touch' || !this.#isOnPlot(event)) return;
    const at = this.#local(event);
    if (this.#view!.has(at)) this.#drag = { from: at.x, now: at.x, isMoved: false };
  }

  #dragTo(x: number): void {
    const drag = this.#drag!;
    const { x: left, y, width, height } = this.#view!.rect;
    drag.now = Math.min(Math.max(x, left), left + width);
    drag.isMoved ||= Math.abs(drag.now - drag.from) > DRAG_PX && this.#view!.canZoom;
    this.#brush.hidden = !drag.isMoved;
    this.#brush.style.width = `${Math.abs(drag.now - drag.from)}px`;
    this.#brush.style.height = `${height}px`;
    this.#brush.style.transform = `translate(${Math.min(drag.from, drag.now)}px, ${y}px)`;
  }

  #release(event: PointerEvent): void {
    const drag = this.#drag;
    this.#endDrag();
    if (!this.#view) return;
    if (drag?.isMoved) {
      const [from, to] = [drag.from, drag.now].sort((one, other) => one - other).map((left) => this.#view!.places[this.#view!.placeAt(left)]?.x ?? this.#view!.at(left));
      this.hide();
      this.zoom({ from, to });
    } else if (drag || (event.pointerType === 'touch' && this.#isOnPlot(event))) this.#click(event);
  }

  #click(event: PointerEvent): void {
    const at = this.#local(event);
    if (this.#others.length || !this.#view!.has(at)) return;
    const place = this.#view!.places[this.#view!.placeAt(at.x)];
    if (place) this.toggle(place.x);
    if (event.pointerType === 'touch') this.hide();
  }

  #endDrag(): void {
    this.#drag = undefined;
    this.#brush.hidden = true;
  }

  #wheel(event: WheelEvent): void {
    if (!event.ctrlKey || !this.#isOnPlot(event) || !this.#view!.canZoom) return;
    event.preventDefault();
    const { from, to } = this.#view!.window;
    this.#scale(event.deltaY < 0 ? ZOOM_STEP : 1 / ZOOM_STEP, Math.min(Math.max(this.#view!.at(this.#local(event).x), from), to));
  }

  /** Around a place, which stays where it is; the middle, where none is told. */
  #scale(factor: number, place?: number): void {
    if (!this.#view) return;
    const { from, to } = this.#view.window;
    const around = place ?? (from + to) / 2;
    this.zoom({ from: around - (around - from) * factor, to: around + (to - around) * factor });
  }

  zoomIn(): void { this.#scale(ZOOM_STEP, this.#view?.places[this.#at]?.x); }

  zoomOutAStep(): void { this.#scale(1 / ZOOM_STEP, this.#view?.places[this.#at]?.x); }

  zoomOut(): void { if (this.#view?.isZoomed) this.zoom(this.#view.whole); }

  /** A quarter of what is shown to the left (-1) or the right (1). */
  pan(direction: number): void {
    if (!this.#view) return;
    const { window: { from, to }, whole } = this.#view;
    const step = Math.min(Math.max(direction * (to - from) * PAN_STEP, whole.from - from), whole.to - to);
    this.zoom({ from: from + step, to: to + step });
  }

  zoom(wanted: Window): void {
    const view = this.#view;
    if (!view?.zoom(wanted)) return;
    this.chart()?.setOption(view.change(), { silent: true });
    this.drawn();
    const shown = view.places.filter(({ x }) => view.shows(x));
    this.tell('window', view.isZoomed ? { from: shown[0]?.id ?? '', to: shown.at(-1)?.id ?? '' } : { from: '', to: '' });
  }
}

function element(name: string): HTMLElement {
  const made = document.createElement('div');
  made.className = name;
  made.hidden = name !== 'glass' && name !== 'text' && name !== 'dot';
  return made;
}

function button(name: string, text: string): HTMLButtonElement {
  const made = document.createElement('button');
  made.type = 'button';
  made.className = name;
  made.textContent = text;
  return made;
}
