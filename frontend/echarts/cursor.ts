// The keyboard's way through a chart: keys in; highlight, tooltip and spoken text out.
import type { Chart, Glass } from './echarts-core';
import type { Option } from './option';
import { Walk } from './walk';

const KEYS = 'ArrowLeft ArrowRight ArrowUp ArrowDown Home End Enter Escape';
const READING_KEYS = `${KEYS} PageUp PageDown g + - 0 Shift+ArrowLeft Shift+ArrowRight`;
/** The page can turn off what letters do (WCAG 2.1.4). */
const WITHOUT_LETTERS = '[data-letters=off]';

export class Cursor {
  readonly #walk = new Walk();

  /**
   * @param spoken a polite live region
   * @param chart what is drawn now, if anything is
   * @param glass what lies over a chart of lines
   * @param choose Enter or space on a point
   */
  constructor(
    private readonly host: HTMLElement,
    private readonly spoken: HTMLElement,
    private readonly chart: () => Chart | undefined,
    private readonly glass: () => Glass | undefined,
    private readonly choose: (seriesIndex: number, dataIndex: number) => void,
  ) {
    spoken.setAttribute('aria-live', 'polite');
    host.addEventListener('keydown', (event) => this.#key(event));
    host.addEventListener('blur', () => this.leave());
  }

  /** With points to walk the host needs the arrow keys, which a screen reader leaves only to an application; without, it is a picture. */
  over(option: Option): void {
    this.#walk.over(option);
    this.host.setAttribute('role', this.#walk.isEmpty ? 'img' : 'application');
    if (this.#walk.isEmpty) {
      this.host.removeAttribute('tabindex');
      this.host.removeAttribute('aria-keyshortcuts');
    } else {
      this.host.tabIndex = 0;
      this.host.setAttribute('aria-keyshortcuts', this.#walk.isReading ? READING_KEYS : KEYS);
    }
  }

  /** Back to where no point is chosen; a tooltip that the pointer opened goes too. */
  leave(): void {
    this.#walk.leave();
    this.spoken.textContent = '';
    if (this.#walk.isReading) { this.glass()?.hide(); return; }
    this.chart()?.dispatchAction({ type: 'downplay' });
    this.chart()?.dispatchAction({ type: 'hideTip' });
  }

  #key(event: KeyboardEvent): void {
    const chart = this.chart();
    if (!chart || event.target !== this.host || event.composedPath()[0] !== this.host || event.altKey || event.ctrlKey || event.metaKey) return;
    if (this.#walk.isReading && this.#zoom(event)) { event.preventDefault(); return; }
    if (event.shiftKey) return;
    const here = this.#walk.stop;
    if (here && (event.key === 'Enter' || event.key === ' ')) {
      event.preventDefault();
      if (this.#walk.isReading && here.isOnLine) this.glass()?.toggle(Number(here.x)); else this.choose(here.seriesIndex, here.dataIndex);
      return;
    }
    if (event.key === 'g' && this.host.closest(WITHOUT_LETTERS)) return;
    const stop = this.#walk.press(event.key, this.glass()?.window);
    if (!stop) return;
    event.preventDefault();
    this.#show(chart);
    this.spoken.textContent = this.#walk.spoken();
  }

  #show(chart: Chart): void {
    const { seriesIndex, dataIndex, x, lines } = this.#walk.stop!;
    if (this.#walk.isReading) { this.glass()?.walkTo(Number(x), seriesIndex, lines); return; }
    chart.dispatchAction({ type: 'downplay' });
    chart.dispatchAction({ type: 'highlight', seriesIndex, dataIndex });
    chart.dispatchAction({ type: 'showTip', seriesIndex, dataIndex, position: 'top' });
  }

  /** Whether the key is one of those that change what is shown. */
  #zoom({ key, shiftKey }: KeyboardEvent): boolean {
    const glass = this.glass();
    switch (key) {
      case '+': case '=': glass?.zoomIn(); return true;
      case '-': case '\u2212': glass?.zoomOutAStep(); return true;
      case '0': glass?.zoomOut(); return true;
      case 'ArrowLeft': if (shiftKey) glass?.pan(-1); return shiftKey;
      case 'ArrowRight': if (shiftKey) glass?.pan(1); return shiftKey;
      default: return false;
    }
  }
}
