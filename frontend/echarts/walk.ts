// Walking a chart's points by keyboard. A point with a `tip` is a stop; others are passed over.
import { tipOf } from './formats';
import { base, listOf, type Json, type Option } from './option';

export interface Stop { seriesIndex: number; dataIndex: number; x: Json; lines: string[] }
interface Row { name: string; stops: Stop[] }

export class Walk {
  #rows: Row[] = [];
  #row = 0;
  #at = -1;
  #named = '';

  /** Keeps its place where the new option has one as good. */
  over(option: Option): void {
    const { series, dataset } = base(option);
    const sources = listOf(dataset);
    this.#rows = listOf(series).map((one, seriesIndex) => {
      const data = one.data ?? sources[Number(one.datasetIndex ?? 0)]?.source;
      const stops = (Array.isArray(data) ? data : [])
        .map((item, dataIndex) => ({ seriesIndex, dataIndex, x: xOf(item, dataIndex), lines: tipOf(item) }))
        .filter((stop) => stop.lines.length > 0);
      return { name: String(one.name ?? ''), stops };
    }).filter((row) => row.stops.length > 0);
    this.#row = Math.min(this.#row, Math.max(0, this.#rows.length - 1));
    this.#at = Math.min(this.#at, (this.#rows[this.#row]?.stops.length ?? 0) - 1);
  }

  get isEmpty(): boolean { return this.#rows.length === 0; }

  get stop(): Stop | undefined { return this.#rows[this.#row]?.stops[this.#at]; }

  /** Where the key leads; undefined if it is none of ours. */
  press(key: string): Stop | undefined {
    if (this.isEmpty) return undefined;
    const last = this.#rows[this.#row].stops.length - 1;
    switch (key) {
      case 'ArrowRight': this.#at = Math.min(this.#at + 1, last); break;
      case 'ArrowLeft': this.#at = this.#at < 0 ? last : Math.max(this.#at - 1, 0); break;
      case 'Home': this.#at = 0; break;
      case 'End': this.#at = last; break;
      case 'ArrowUp': this.#change(1); break;
      case 'ArrowDown': this.#change(-1); break;
      default: return undefined;
    }
    return this.stop;
  }

  leave(): void { this.#at = -1; this.#named = ''; }

  /** The stop's text, with the series' name before it when the walk has come to another series. */
  spoken(): string {
    const { name } = this.#rows[this.#row];
    const lead = name && name !== this.#named ? [name] : [];
    this.#named = name;
    return [...lead, ...(this.stop?.lines ?? [])].join('. ');
  }

  #change(step: number): void {
    const from = this.stop;
    this.#row = Math.min(Math.max(this.#row + step, 0), this.#rows.length - 1);
    const { stops } = this.#rows[this.#row];
    if (!from) { this.#at = 0; return; }
    const far = stops.map((stop) => distance(stop.x, from.x));
    this.#at = far.indexOf(Math.min(...far));
  }
}

function xOf(item: Json, dataIndex: number): Json {
  const value = item !== null && typeof item === 'object' && 'value' in item ? item.value : item;
  return Array.isArray(value) ? value[0] : dataIndex;
}

function distance(one: Json, other: Json): number {
  if (one === other) return 0;
  const apart = Math.abs(position(one) - position(other));
  return Number.isNaN(apart) ? Infinity : apart;
}

/** A number, or a date written as text. */
const position = (x: Json): number => typeof x === 'number' ? x : Date.parse(String(x));
