// Which days, months, quarters or years an axis of days names when only a part of it is shown.

export type Grain = 'd' | 'm' | 'q' | 'y';
export interface Ticks { grain: Grain; labels: number[]; borders: number[] }

const MS_A_DAY = 86_400_000;
const DAYS_A_WEEK = 7;
/** Steps from fine to coarse: how many months, and how many px a name needs. Weeks have no months. */
const STEPS: { grain: Grain; months: number; px: number; days: number }[] = [
  { grain: 'd', months: 0, px: 58, days: 7 },
  { grain: 'm', months: 1, px: 42, days: 28 },
  { grain: 'q', months: 3, px: 40, days: 90 },
  { grain: 'y', months: 12, px: 46, days: 365 },
  { grain: 'y', months: 24, px: 46, days: 730 },
  { grain: 'y', months: 60, px: 46, days: 1826 },
  { grain: 'y', months: 120, px: 46, days: 3652 },
];

const dayOf = (year: number, month: number): number => Date.UTC(year, month, 1) / MS_A_DAY;

/**
 * @param from first day shown, counted from 1970-01-01
 * @param to the day after the last
 * @param width in px
 * @param spacing days from one value to the next: names finer than that would say nothing
 */
export function ticks(from: number, to: number, width: number, spacing: number): Ticks {
  const step = STEPS.find(({ days, px }) => days >= Math.min(spacing * 0.9, 365) && ((to - from) / days) * px <= width) ?? STEPS[STEPS.length - 1];
  if (step.grain === 'd') return weeks(from, to);
  const first = new Date(from * MS_A_DAY);
  const start = step.months > 12
    ? Math.floor(first.getUTCFullYear() / (step.months / 12)) * step.months
    : first.getUTCFullYear() * 12 + Math.floor(first.getUTCMonth() / step.months) * step.months;
  const borders: number[] = [];
  const labels: number[] = [];
  const named = Math.min(step.months, 12);
  for (let month = start; ; month += step.months) {
    const [begins, ends] = [month, month + named].map((at) => dayOf(Math.floor(at / 12), at % 12));
    if (begins >= to) break;
    const [left, right] = [Math.max(from, begins), Math.min(to, ends)];
    if (begins >= from) borders.push(begins);
    if (right - left >= (ends - begins) / 2) labels.push((left + right) / 2);
  }
  return { grain: step.grain, labels, borders };
}

function weeks(from: number, to: number): Ticks {
  const starts: number[] = [];
  for (let day = Math.ceil(from); day < to; day += DAYS_A_WEEK) starts.push(day);
  return { grain: 'd', labels: starts.map((day) => day + 0.5), borders: starts };
}
