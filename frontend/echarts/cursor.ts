// The keyboard's way through a chart: keys in; highlight, tooltip and spoken text out.
import type { Chart } from './echarts-core';
import type { Option } from './option';
import { Walk } from './walk';

const KEYS = 'ArrowLeft ArrowRight ArrowUp ArrowDown Home End Enter Escape';

export class Cursor {
  readonly #walk = new Walk();

  /**
   * @param spoken a polite live region
   * @param chart what is drawn now, if anything is
   * @param choose Enter or space on a point
   */
  constructor(
    private readonly host: HTMLElement,
    private readonly spoken: HTMLElement,
    private readonly chart: () => Chart | undefined,
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
      this.host.setAttribute('aria-keyshortcuts', KEYS);
    }
  }

  /** Back to where no point is chosen; a tooltip that the pointer opened goes too. */
  leave(): void {
    this.#walk.leave();
    this.spoken.textContent = '';
    this.chart()?.dispatchAction({ type: 'downplay' });
    this.chart()?.dispatchAction({ type: 'hideTip' });
  }

  #key(event: KeyboardEvent): void {
    const chart = this.chart();
    if (!chart || event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) return;
    const here = this.#walk.stop;
    if (here && (event.key === 'Enter' || event.key === ' ')) {
      event.preventDefault();
      this.choose(here.seriesIndex, here.dataIndex);
      return;
    }
    const stop = this.#walk.press(event.key);
    if (!stop) return;
    event.preventDefault();
    const { seriesIndex, dataIndex } = stop;
    chart.dispatchAction({ type: 'downplay' });
    chart.dispatchAction({ type: 'highlight', seriesIndex, dataIndex });
    chart.dispatchAction({ type: 'showTip', seriesIndex, dataIndex, position: 'top' });
    this.spoken.textContent = this.#walk.spoken();
  }
}
