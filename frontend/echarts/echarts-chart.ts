// <echarts-chart>: option in, events out. Vocabulary of options and tokens: README.md beside this file.
import { Cursor } from './cursor';
import type { Chart, Glass } from './echarts-core';
import { tipOf } from './formats';
import { base, listOf, merge, revive, type Option } from './option';
import { cssColor, paletteAt, themeOf } from './theme';
import { ENGLISH, type Writing } from './writing';

/** One server round trip's worth of news; a new option comes before the patches to it. */
interface Message { option?: Option; patches?: Option[]; writing?: Writing; locale?: string }
interface SeriesData { id?: string; name?: string; type?: string; data?: unknown }
interface Zoom { start: number; end: number; startValue: number; endValue: number }

let core: typeof import('./echarts-core') | undefined;

const LONGEST_ANIMATION_MS = 200;
const LONGEST_WAIT_FOR_FONTS_MS = 1000;

const calm = matchMedia('(prefers-reduced-motion: reduce)');
const print = matchMedia('print');

const sheet = new CSSStyleSheet();
sheet.replaceSync(`
  :host { display: block; position: relative; height: 20rem; min-width: 0; }
  :host([hidden]) { display: none; }
  :host(:focus-visible) { outline: 2px solid ${cssColor('target')}; outline-offset: 2px; border-radius: 2px; }
  .plot { position: absolute; inset: 0; }
  .spoken, .probe { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); }
  .probe { forced-color-adjust: none; }
  .watch { color: ${cssColor('ink')}; transition: color 0s 1ms; }
  /* What was drawn for a screen must not widen the page before it is drawn for paper: browsers would shrink all of it. */
  @media print { .probe { color-scheme: only light; } :host { overflow: clip; } }
`);

export class EChartsChart extends HTMLElement {
  /** How many charts of this page hold memory now; for tests. */
  static get open(): number { return core?.openCharts() ?? 0; }

  readonly #plot = part('plot');
  readonly #probe = part('probe');
  /** Its colour passes through a transition, whose end tells of any change of scheme, whatever made it. */
  readonly #watch = part('probe watch');
  readonly #cursor: Cursor;
  readonly #resizes = new ResizeObserver(() => this.#fit());
  #option?: Option;
  #writing = ENGLISH;
  #chart?: Chart;
  /** The theme that the chart has, as text. */
  #dressed = '';
  /** Width and height that ECharts has taken. */
  #size = '';
  #glass?: Glass;
  #starting = false;
  #unseen = false;

  constructor() {
    super();
    const root = this.attachShadow({ mode: 'open' });
    root.adoptedStyleSheets = [sheet];
    const spoken = part('spoken');
    root.append(this.#plot, spoken, this.#probe, this.#watch);
    this.#cursor = new Cursor(this, spoken, () => this.#chart, () => this.#glass, (series, index) => this.#click(series, index));
    this.#watch.addEventListener('transitionend', this.#restyle);
  }

  connectedCallback(): void {
    // On the window: a tip goes without moving the pointer that hovers it, wherever the focus is.
    window.addEventListener('keydown', this.#escape);
    print.addEventListener('change', this.#paper);
    document.fonts.addEventListener('loadingdone', this.#refit);
    this.#resizes.observe(this);
    void this.#start();
  }

  disconnectedCallback(): void {
    window.removeEventListener('keydown', this.#escape);
    print.removeEventListener('change', this.#paper);
    document.fonts.removeEventListener('loadingdone', this.#refit);
    this.#resizes.disconnect();
    this.#glass?.close();
    this.#glass = undefined;
    if (this.#chart) core!.close(this.#chart);
    this.#chart = undefined;
    this.removeAttribute('data-drawn');
  }

  /** What the server calls, once a round trip. The option is kept as it came: a change of scheme reads it anew. */
  receive({ option, patches = [], writing, locale }: Message): void {
    this.#writing = writing ?? this.#writing;
    if (locale !== undefined) this.setAttribute('locale', locale);
    this.#option = option ?? this.#option;
    if (!this.#option) return;
    for (const patch of patches) merge(base(this.#option), patch);
    this.#cursor.over(this.#option);
    this.#glass?.over(this.#option, this.#writing);
    if (!this.#chart) void this.#start();
    else if (option) this.#draw();
    else this.#chart.setOption(this.#revived());
  }

  /** The series as drawn, for tests and for those who export; nothing before the first drawing. */
  chartData(): SeriesData[] {
    const series = (this.#chart?.getOption() as { series?: SeriesData[] } | undefined)?.series ?? [];
    return series.map(({ id, name, type, data }) => ({ id, name, type, data }));
  }

  /** The chart as an SVG document, as large as on screen; in the light scheme, unless as on screen is asked for. */
  async toSvg(asOnScreen = false): Promise<string> {
    if (!this.#option) throw new Error('There is no chart to export');
    core ??= await import('./echarts-core');
    this.#probe.style.colorScheme = asOnScreen ? '' : 'only light';
    const [option, theme] = [this.#revived(), this.#theme()];
    this.#probe.style.colorScheme = '';
    const { width, height } = this.getBoundingClientRect();
    const title = document.createElementNS('http://www.w3.org/2000/svg', 'title');
    title.textContent = this.getAttribute('aria-label') ?? '';
    return core.still(option, theme, width || 800, height || 400)
      .replace(/<svg[^>]*>/, (start) => start + new XMLSerializer().serializeToString(title));
  }

  async #start(): Promise<void> {
    if (this.#starting || !this.#option) return;
    this.#starting = true;
    try {
      // Labels are measured when they are laid out: a font that comes later would find them in the wrong place.
      const enough = new Promise((done) => { setTimeout(done, LONGEST_WAIT_FOR_FONTS_MS); });
      [core] = await Promise.all([import('./echarts-core'), Promise.race([document.fonts.ready, enough])]);
    } finally {
      this.#starting = false;
    }
    if (this.#chart || !this.isConnected || !this.#hasRoom()) return;
    const theme = this.#theme();
    const chart = core.open(this.#plot, theme);
    this.#chart = chart;
    this.#dressed = this.#told(theme);
    this.#size = this.#room();
    this.#glass = new core.Glass(this, this.#plot, () => this.#chart as never, (type, detail) => this.#tell(type, detail));
    this.#glass.over(this.#option, this.#writing);
    chart.on('finished', () => this.#drawn());
    chart.on('click', (point) => { if (point.componentType === 'series') this.#click(point.seriesIndex!, point.dataIndex, point); });
    chart.on('mouseover', (point) => { if (point.componentType === 'series') this.#glass?.point(this.#tips(point)); });
    chart.on('mouseout', () => this.#glass?.point([]));
    chart.on('datazoom', () => this.#zoomed());
    this.#draw();
  }

  #revived(): Option {
    const option = revive(this.#option!, paletteAt(this.#probe), this.#writing, print.matches);
    const main = base(option);
    main.animation = main.animation === true && !calm.matches;
    main.animationDuration = LONGEST_ANIMATION_MS;
    main.animationDurationUpdate = LONGEST_ANIMATION_MS;
    main.tooltip ??= {};
    delete main.reading;
    this.#glass?.fit(main, this.#plot.clientWidth, this.#font());
    return option;
  }

  #theme(): object { return themeOf(paletteAt(this.#probe), this.#font(), this.#writing); }

  #told(theme: object): string { return JSON.stringify([theme, this.#writing]); }

  /** ECharts writes a font into SVG text between double quotes, as it is. */
  #font(): string { return getComputedStyle(this).fontFamily.replaceAll('"', "'"); }

  /** The whole option anew, in the colours and the locale of now: one drawing, also where another theme comes with it. */
  #draw(): void {
    const theme = this.#theme();
    const told = this.#told(theme);
    const changed = told !== this.#dressed;
    this.#dressed = told;
    this.#chart!.setOption(this.#revived(), { notMerge: true, lazyUpdate: changed });
    if (changed) this.#chart!.setTheme(theme, { silent: true });
  }

  /** Other colours, same chart: what the reader has zoomed to stays. */
  readonly #restyle = (): void => {
    if (!this.#chart) return;
    const batch = this.#zooms().map(({ start, end }, dataZoomIndex) => ({ dataZoomIndex, start, end }));
    this.#draw();
    if (batch.length) this.#chart.dispatchAction({ type: 'dataZoom', batch }, { silent: true });
  };

  /** To paper and back. A page is laid out for paper in this very task, before any observer of sizes hears of it. */
  readonly #paper = (): void => {
    if (this.#chart && this.#hasRoom()) this.#resize(this.#chart);
    this.#restyle();
  };

  /** Names beside the plot are measured in the letters of their font, which a browser fetches when it first meets them. */
  readonly #refit = (): void => { if (this.#chart && this.#glass?.isOn && this.#hasRoom()) this.#draw(); };

  #resize(chart: Chart): void {
    this.#size = this.#room();
    chart.resize();
  }

  #room(): string { return `${this.#plot.clientWidth} ${this.#plot.clientHeight}`; }

  #hasRoom(): boolean { return this.#plot.clientWidth > 0 && this.#plot.clientHeight > 0; }

  #fit(): void {
    const wasUnseen = this.#unseen;
    this.#unseen = !this.#hasRoom();
    if (!this.#chart) void this.#start();
    else if (!this.#unseen && (wasUnseen || this.#size !== this.#room())) {
      this.#resize(this.#chart);
      // Names, margins and ticks of a chart of lines depend on its width.
      if (this.#glass?.isOn) this.#draw();
      // What is not displayed has no transitions: a change of scheme may have been missed.
      if (wasUnseen) this.#restyle();
    }
  }

  #drawn(): void {
    this.#glass?.drawn();
    if (this.hasAttribute('data-drawn')) return;
    this.setAttribute('data-drawn', '');
    performance.mark('kervan-chart-drawn');
  }

  readonly #escape = (event: KeyboardEvent): void => {
    if (event.key !== 'Escape') return;
    // ECharts keeps a tip as long as it believes the pointer to be in it.
    this.#plot.querySelector('.tip')?.dispatchEvent(new MouseEvent('mouseleave'));
    const glass = this.#glass;
    if (glass?.isPinned && !glass.isShown && this.matches(':focus-within, :hover')) glass.pin('');
    this.#cursor.leave();
    glass?.hide();
  };

  #click(seriesIndex: number, index: number, pointed?: { event?: unknown; info?: unknown }): void {
    const { id, name, itemPayload } = this.#series(seriesIndex);
    if (id === 'ends') {
      const { curve } = listOf((itemPayload as Option).ends)[index] ?? {};
      const native = (pointed?.event as { event?: MouseEvent } | undefined)?.event;
      if (curve) this.#tell('curve-click', { curve: String(curve), adding: native?.shiftKey ?? false });
      return;
    }
    const item = this.#item(seriesIndex, index);
    this.#tell('point-click', { series: String(id ?? name ?? seriesIndex), index, point: item && 'id' in item ? String(item.id) : '' });
  }

  #series(index: number): Option { return listOf(base(this.#option!).series)[index] ?? {}; }

  #item(seriesIndex: number, index: number): Option | undefined {
    const { data } = this.#series(seriesIndex);
    const item = Array.isArray(data) ? data[index] : null;
    return item !== null && typeof item === 'object' && !Array.isArray(item) ? item : undefined;
  }

  /** What is said of all that is drawn as one under the pointer. */
  #tips(point: { seriesIndex?: number; dataIndex: number; info?: unknown }): string[][] {
    const rows = (point.info as { rows?: number[] } | undefined)?.rows ?? [point.dataIndex];
    return rows.map((row) => tipOf(this.#item(point.seriesIndex!, row))).filter((lines) => lines.length > 0);
  }

  #zooms(): Zoom[] { return (this.#chart?.getOption() as { dataZoom?: Zoom[] } | undefined)?.dataZoom ?? []; }

  #zoomed(): void {
    const [zoom] = this.#zooms();
    if (zoom) this.#tell('zoom', { start: zoom.start, end: zoom.end, from: zoom.startValue, to: zoom.endValue });
  }

  #tell(type: string, detail: object): void { this.dispatchEvent(new CustomEvent(type, { detail })); }
}

function part(name: string): HTMLElement {
  const element = document.createElement('div');
  element.className = name;
  return element;
}

if (!customElements.get('echarts-chart')) customElements.define('echarts-chart', EChartsChart);

declare global {
  interface HTMLElementTagNameMap { 'echarts-chart': EChartsChart }
}
