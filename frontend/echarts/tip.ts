// The box beside the cursor: the name of the place and a row for each line, in the order of the lines. Elements, not text: what comes from data is never markup.
import type { Place, Row, Value } from './reading';
import { cssColor } from './theme';

export interface Told { row: Row; value: Value }

const MOST_ROWS = 14;
const MOST_WITH_NOTES = 5;
const SVG = 'http://www.w3.org/2000/svg';

/** All lines that say something at a place, the highest first. A line that is drawn in parts says it once. */
export function toldAt(rows: Row[], x: number): Told[] {
  const told = new Map<string, Told>();
  for (const row of rows) {
    const value = row.values.get(x);
    const other = told.get(row.curve);
    if (value?.lines.length && (!other || Number.isNaN(other.value.drawn))) told.set(row.curve, { row, value });
  }
  const height = ({ value }: Told): number => Number.isNaN(value.drawn) ? -Infinity : value.drawn;
  return [...told.values()].sort((one, other) => (height(one) === height(other) ? one.row.seriesIndex - other.row.seriesIndex : height(other) - height(one)));
}

/**
 * @param active the line that is pointed at or walked along, whose notes are told however many there are
 * @param others what else is under the pointer, such as an event
 */
export function fill(box: HTMLElement, place: Place | undefined, told: Told[], active: Row | undefined, others: string[][]): void {
  box.replaceChildren();
  for (const lines of others) note(box, lines);
  if (!place) return;
  add(box, 'head', place.name);
  const from = told.length <= MOST_ROWS ? 0 : Math.min(Math.max(0, told.findIndex(({ row }) => row === active) - (MOST_ROWS >> 1)), told.length - MOST_ROWS);
  const shown = told.slice(from, from + MOST_ROWS);
  const table = add(box, 'rows');
  for (const { row, value } of shown) {
    const line = add(table, row === active && told.length > 1 ? 'row active' : 'row');
    line.append(swatch(row));
    add(line, 'name', row.name);
    add(line, 'value', value.lines[0]);
    if (value.lines.length > 1 && (told.length <= MOST_WITH_NOTES || row === active)) add(line, 'notes', value.lines.slice(1).join(' · '));
  }
  if (told.length > shown.length) add(box, 'notes', `+${told.length - shown.length}`);
  for (const line of place.notes ?? []) add(box, 'note', line);
}

function note(box: HTMLElement, lines: string[]): void {
  const part = add(box, 'other');
  lines.forEach((line, at) => add(part, at === 0 ? 'head' : 'line', line));
}

function add(parent: HTMLElement, name: string, text = ''): HTMLElement {
  const element = document.createElement('div');
  element.className = name;
  element.textContent = text;
  parent.append(element);
  return element;
}

/** Colour, dashes and marker, as in the plot. */
function swatch(row: Row): SVGElement {
  const svg = document.createElementNS(SVG, 'svg');
  const part = (name: string, attributes: Record<string, string | number>): void => {
    const element = svg.appendChild(document.createElementNS(SVG, name));
    for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, String(value));
  };
  svg.setAttribute('viewBox', '0 0 18 12');
  const [role, percent = '100'] = row.color.split('/');
  svg.style.color = cssColor(role);
  svg.style.opacity = String(Number(percent) / 100);
  if (row.kind !== 'line') { part('rect', { x: 3, y: 1, width: 12, height: 10, fill: 'currentColor' }); return svg; }
  part('line', { x1: 0, x2: 18, y1: 6, y2: 6, stroke: 'currentColor', 'stroke-width': row.isSharp ? 2.2 : 1.2, 'stroke-dasharray': row.dashes.join(' ') || 'none' });
  switch (row.isSharp ? row.marker : '') {
    case 'circle': part('circle', { cx: 9, cy: 6, r: 3.4, fill: 'currentColor' }); break;
    case 'triangle': part('path', { d: 'M9 2L13 9.5H5Z', fill: 'currentColor' }); break;
    case 'diamond': part('path', { d: 'M9 1.5L13 6L9 10.5L5 6Z', fill: 'currentColor' }); break;
    case 'rect': case 'roundRect': part('rect', { x: 6, y: 3, width: 6, height: 6, rx: row.marker === 'rect' ? 0 : 2, fill: 'currentColor' }); break;
    case 'pin': part('path', { d: 'M9 10.5L5.5 4.5A3.7 3.7 0 1 1 12.5 4.5Z', fill: 'currentColor' }); break;
    default:
  }
  return svg;
}
