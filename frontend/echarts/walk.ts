// Walking a chart's points by keyboard. A point with a `tip` is a stop; others are passed over.
import { tipOf } from './formats';
import { base, listOf, type Json, type Option } from './option';
import { readingOf, type Reading, type Window } from './reading';

/** @property place what the place is called, where all lines have the same places */
export interface Stop { seriesIndex: number; dataIndex: number; x: Json; lines: string[]; place?: string; isOnLine: boolean }
interface Row { id: string; name: string; stops: Stop[] }

const DAYS_A_YEAR = 365.2425;
/** What the server calls series of promises; those after the first have a number. */
const TARGETS = /^targets( \d+)?$/;

export class Walk {
  #rows: Row[] = [];
  #row = 0;
  #at = -1;
  #named = '';
  #reading?: Reading;

  /** Keeps its place where the new option has one as good. */
  over(option: Option): void {
    const { series, dataset } = base(option);
    this.#reading = readingOf(option);
    const places = new Map(this.#reading?.places.map(({ x, name }) => [x, name]));
    const sources = listOf(dataset);
    this.#rows = joined(listOf(series).map((one, seriesIndex) => {
      const data = one.data ?? sources[Number(one.datasetIndex ?? 0)]?.source;
      const stops = (Array.isArray(data) ? data : [])
        .map((item, dataIndex) => {
          const x = xOf(item, dataIndex);
          return { seriesIndex, dataIndex, x, lines: tipOf(item), isOnLine: one.curve !== undefined, place: one.curve === undefined ? undefined : places.get(Number(x)) };
        })
        .filter((stop) => stop.lines.length > 0);
      return { id: String(one.curve ?? one.id ?? ''), name: String(one.name ?? ''), stops };
    }).filter((row) => row.stops.length > 0));
    this.#row = Math.min(this.#row, Math.max(0, this.#rows.length - 1));
    this.#at = Math.min(this.#at, (this.#rows[this.#row]?.stops.length ?? 0) - 1);
  }

  /** Whether all values of a place are told together. */
  get isReading(): boolean { return this.#reading !== undefined; }

  get isEmpty(): boolean { return this.#rows.length === 0; }

  get stop(): Stop | undefined { return this.#rows[this.#row]?.stops[this.#at]; }

  /**
   * Where the key leads; undefined if it is none of ours.
   * @param shown of the axis, where only a part is: one enters what is seen
   */
  press(key: string, shown?: Window): Stop | undefined {
    if (this.isEmpty) return undefined;
    const { stops } = this.#rows[this.#row];
    const last = stops.length - 1;
    if (this.#at < 0 && shown && (key === 'ArrowLeft' || key === 'ArrowRight')) {
      const seen = (stop: Stop): boolean => Number(stop.x) >= shown.from && Number(stop.x) <= shown.to;
      this.#at = Math.max(0, key === 'ArrowRight' ? stops.findIndex(seen) : stops.findLastIndex(seen));
      return this.stop;
    }
    switch (key) {
      case 'ArrowRight': this.#at = Math.min(this.#at + 1, last); break;
      case 'ArrowLeft': this.#at = this.#at < 0 ? last : Math.max(this.#at - 1, 0); break;
      case 'Home': this.#at = 0; break;
      case 'End': this.#at = last; break;
      case 'ArrowUp': this.#change(1); break;
      case 'ArrowDown': this.#change(-1); break;
      case 'PageUp': if (!this.#year(-1)) return undefined; break;
      case 'PageDown': if (!this.#year(1)) return undefined; break;
      case 'g': if (!this.#target()) return undefined; break;
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
    const place = this.stop?.place;
    return [...lead, ...(place === undefined ? [] : [place]), ...(this.stop?.lines ?? [])].join('. ');
  }

  /** A year back or on, where the axis is of days. */
  #year(direction: number): boolean {
    if (this.#reading?.axis !== 'days') return false;
    const { stops } = this.#rows[this.#row];
    if (this.#at < 0) { this.#at = direction < 0 ? stops.length - 1 : 0; return true; }
    this.#nearest(Number(stops[this.#at].x) + direction * DAYS_A_YEAR);
    return true;
  }

  /** To the first promise, and on to the next of them in time. */
  #target(): boolean {
    const all = this.#rows.flatMap(({ id, stops }, row) => TARGETS.test(id) ? stops.map((stop, at) => ({ row, at, x: Number(stop.x) })) : []).sort((one, other) => one.x - other.x);
    if (all.length === 0) return false;
    const here = all.findIndex(({ row, at }) => row === this.#row && at === this.#at);
    const next = all[(here + 1) % all.length];
    [this.#row, this.#at] = [next.row, next.at];
    return true;
  }

  #nearest(x: Json): void {
    const far = this.#rows[this.#row].stops.map((stop) => distance(stop.x, x));
    this.#at = far.indexOf(Math.min(...far));
  }

  #change(step: number): void {
    const from = this.stop;
    this.#row = Math.min(Math.max(this.#row + step, 0), this.#rows.length - 1);
    if (from) this.#nearest(from.x); else this.#at = 0;
  }
}

/** A line that is drawn in parts is walked as one. */
function joined(rows: Row[]): Row[] {
  const lines = new Map<string, Row>();
  return rows.filter((row) => {
    if (!row.stops[0].isOnLine) return true;
    const first = lines.get(row.id);
    if (!first) { lines.set(row.id, row); return true; }
    const known = new Set(first.stops.map(({ x }) => x));
    first.stops = [...first.stops, ...row.stops.filter(({ x }) => !known.has(x))].sort((one, other) => Number(one.x) - Number(other.x));
    return false;
  });
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
