// What is shown of a chart of lines: the window on its axis, and where its values are in px.
import { columnWidth, LINE_PX, listPlaces, type End, type EndsPayload } from './ends';
import { formatter } from './formats';
import { base, type Option } from './option';
import { endOf, nearest, spacingOf, type Place, type Reading, type Row, type Window } from './reading';
import { fitting, logLines, reachesOf, type Reach, type Scale } from './scale';
import { ticks } from './ticks';
import { numberText, type Writing } from './writing';

export interface Rect { x: number; y: number; width: number; height: number }
export interface Drawing {
  setOption(option: object, settings?: object): void;
  getModel(): { getComponent(name: string, index: number): { coordinateSystem?: { getRect(): Rect } } | undefined };
}
type Series = Record<string, unknown> & { id?: string; type?: string; clip?: boolean; data?: unknown[]; itemPayload?: Record<string, unknown> };
type Axis = Record<string, unknown> & { axisLabel?: object; axisTick?: object };

const NARROW_PX = 560;
const LEAST_PLACES = 3;

export class View {
  readonly places: Place[];
  readonly #whole: Window;
  readonly #given: Scale;
  readonly #reaches: Reach[];
  readonly #unit: string;
  #scale: Scale;
  readonly #isLog: boolean;
  readonly #spacing: number;
  #window: Window;
  #ends?: EndsPayload;

  constructor(
    private readonly reading: Reading,
    option: Option,
    private readonly rows: Row[],
    private readonly writing: Writing,
    private readonly chart: () => Drawing | undefined,
  ) {
    const { xAxis, yAxis } = base(option) as Record<string, Option>;
    const parts = Array.isArray(xAxis.data) ? xAxis.data.length : 0;
    this.places = reading.places;
    this.#whole = parts ? { from: -0.5, to: parts - 0.5 } : { from: Number(xAxis.min), to: Number(xAxis.max) };
    // Of a single place nobody knows how far the next would be: as far as the axis is long.
    this.#spacing = this.places.length > 1 ? spacingOf(this.places) : this.#whole.to - this.#whole.from;
    this.#window = reading.window && this.canZoom ? this.#within(reading.window) : this.#whole;
    this.#given = { low: Number(yAxis.min ?? 0), high: Number(yAxis.max) };
    this.#isLog = yAxis.type === 'log';
    this.#unit = String(yAxis.name ?? '').replace(/ {2}\{badge\|.*\}$/, '');
    this.#reaches = reading.values && this.canZoom ? reachesOf(option, rows) : [];
    this.#scale = this.#fitting();
  }

  get canZoom(): boolean { return this.reading.axis === 'days'; }

  get whole(): Window { return this.#whole; }

  get window(): Window { return this.#window; }

  get isZoomed(): boolean { return this.#window.from > this.#whole.from || this.#window.to < this.#whole.to; }

  /** How many places a year has; one at least. */
  get placesAYear(): number { return Math.max(1, Math.round(365.2425 / this.#spacing)); }

  /** The plot itself, in px of the chart. */
  get rect(): Rect {
    return this.chart()?.getModel().getComponent('grid', 0)?.coordinateSystem?.getRect() ?? { x: 0, y: 0, width: 1, height: 1 };
  }

  left(x: number): number {
    const { x: left, width } = this.rect;
    return left + ((x - this.#window.from) / (this.#window.to - this.#window.from)) * width;
  }

  top(y: number): number {
    const { y: top, height } = this.rect;
    const scale = this.#isLog ? Math.log : (value: number) => value;
    const [low, high] = [scale(this.#scale.low), scale(this.#scale.high)];
    return top + height * (1 - (scale(y) - low) / (high - low));
  }

  /** What lies so far to the right, in units of the axis. */
  at(left: number): number {
    const { x, width } = this.rect;
    return this.#window.from + ((left - x) / width) * (this.#window.to - this.#window.from);
  }

  /** The number of the shown place that is nearest to it; -1 where none is shown. */
  placeAt(left: number): number {
    const first = this.places.findIndex((place) => this.shows(place.x));
    const last = this.places.findLastIndex((place) => this.shows(place.x));
    return first < 0 ? -1 : Math.min(Math.max(nearest(this.places, this.at(left)), first), last);
  }

  has({ x, y }: { x: number; y: number }, margin = 0): boolean {
    const plot = this.rect;
    return x >= plot.x - margin && x <= plot.x + plot.width + margin && y >= plot.y - margin && y <= plot.y + plot.height + margin;
  }

  shows(x: number): boolean { return x >= this.#window.from && x <= this.#window.to; }

  find(id: string | undefined): Place | undefined { return id ? this.places.find((place) => place.id === id) : undefined; }

  /** Whether it became another one. */
  zoom(wanted: Window): boolean {
    if (!this.canZoom) return false;
    const { from, to } = this.#window;
    this.#window = this.#within(wanted);
    this.#scale = this.#fitting();
    return from !== this.#window.from || to !== this.#window.to;
  }

  /** The ends of the value axis: as the server said for all of it, and for a part of it as that part needs. */
  #fitting(): Scale {
    return (this.isZoomed && this.reading.values && fitting(this.#reaches, this.#window, this.#isLog, this.reading.values === 'zero')) || this.#given;
  }

  /** Not beyond the axis, not less than a few places, and with half a place beside the first and the last. */
  #within({ from, to }: Window): Window {
    const half = this.#spacing / 2;
    const least = LEAST_PLACES * this.#spacing;
    const { from: start, to: end } = this.#whole;
    let [left, right] = [Math.max(from, start), Math.min(to, end)];
    if (left > start) left = (this.places.find(({ x }) => x >= left - half * 0.1)?.x ?? left) - half;
    if (right < end) right = (this.places.findLast(({ x }) => x <= right + half * 0.1)?.x ?? right) + half;
    if (right - left < least) [left, right] = [(left + right - least) / 2, (left + right + least) / 2];
    if (left < start) [left, right] = [start, Math.min(end, start + right - left)];
    if (right > end) [left, right] = [Math.max(start, end - (right - left)), end];
    return { from: left, to: right };
  }

  /** Puts what depends on the size of the chart and its window into an option that is about to be drawn. */
  fit(main: Record<string, unknown>, width: number, font: string): void {
    const series = main.series as Series[];
    for (const one of series) {
      if (one.type === 'custom') one.clip ??= one.id !== 'happened';
      if (one.itemPayload) one.itemPayload.font = font;
    }
    const ends = series.find(({ id }) => id === 'ends');
    const grid = main.grid as Record<string, number>;
    this.#ends = ends?.itemPayload as unknown as EndsPayload | undefined;
    if (ends && this.#ends) {
      this.#ends.list ||= width < NARROW_PX;
      ends.data = this.#endData(this.#ends.ends);
      grid.right = this.#ends.list ? 12 : columnWidth(this.#ends.ends, font, width);
      if (this.#ends.list) grid.top += (Math.max(...listPlaces(this.#ends.ends, font, width - 12).map(({ row }) => row)) + 1) * LINE_PX + 6;
    }
    if (this.#scale !== this.#given) {
      const own = main.yAxis as Axis;
      const { axisLabel, splitLine, ...ends } = this.#values() as Axis & { splitLine?: object };
      Object.assign(own, ends, { axisLabel: { ...own.axisLabel, ...axisLabel } }, splitLine && { splitLine });
    }
    if (this.canZoom) Object.assign(main.xAxis as Axis, this.#axis(main.xAxis as Axis, width - grid.left - grid.right));
  }

  /** What another window changes of an option that is drawn. */
  change(): object {
    const ends = this.#ends && [{ id: 'ends', data: this.#endData(this.#ends.ends), itemPayload: this.#ends }];
    return { xAxis: this.#axis({}, this.rect.width), ...(this.reading.values && { yAxis: this.#values() }), ...(ends && { series: ends }) };
  }

  /** Where each line that has a name ends, and with which value. */
  #endData(ends: End[]): unknown[] {
    return ends.map((end) => {
      if (end.y !== undefined) return [this.#window.to, end.y];
      const last = endOf(this.rows.filter(({ curve }) => curve === end.curve), this.#window);
      end.value = last && [last.value.label.split('\n')[0], last.value.status].filter(Boolean).join(', ');
      return last ? [last.x, last.value.middle] : [this.#window.to, null];
    });
  }

  /** Ends, numbers and lines of the value axis, and in words that it does not start at zero. */
  #values(): object {
    const { low, high } = this.#scale;
    const badge = this.reading.words.break?.replace('{value}', numberText(low, 0, 9, this.writing));
    const lines = this.#isLog ? { customValues: logLines(this.#scale) } : {};
    return {
      min: low, max: high, ...(!this.#isLog && { name: low > 0 && badge ? `${this.#unit}  {badge|${badge}}` : this.#unit }),
      axisLabel: { formatter: formatter(low < 0 ? 'signed:0:3' : 'number:0:3', this.writing), ...lines }, ...(this.#isLog && { splitLine: lines }),
    };
  }

  #axis(axis: Axis, width: number): object {
    const { from, to } = this.#window;
    const { grain, labels, borders } = ticks(from, to, Math.max(width, 60), this.#spacing);
    const named = this.reading.compact ? [...new Set([labels[0], labels[labels.length - 1]])].filter((at) => at !== undefined) : labels;
    return {
      min: from, max: to,
      axisLabel: { ...axis.axisLabel, customValues: named, formatter: formatter(`day:${grain}`, this.writing) },
      axisTick: { ...axis.axisTick, customValues: borders },
    };
  }
}
