// Where a period ends on an axis of days, for charts of which no places are read, such as the course of a target.
import { base, type Option } from './option';
import type { Window } from './reading';

const DAY_MS = 86_400_000;
const PERIOD = /^(\d{4})(?:-(?:Q([1-4])|S([12])|(\d{2})))?$/;

/** What the axis spans, in days since 1970-01-01; undefined where it is none of days. */
export function daysOf(option: Option): Window | undefined {
  const { xAxis } = base(option) as { xAxis?: { type?: string; min?: unknown; max?: unknown; axisLabel?: { formatter?: unknown } } };
  const isOfDays = xAxis?.type === 'value' && String(xAxis.axisLabel?.formatter).startsWith('fn:day');
  return isOfDays && typeof xAxis.min === 'number' && typeof xAxis.max === 'number' ? { from: xAxis.min, to: xAxis.max } : undefined;
}

/** The first day after 2024, 2024-Q1, 2024-S2 or 2024-03; undefined for what is no period. */
export function dayAfter(period: string): number | undefined {
  const [, year, quarter, half, month] = PERIOD.exec(period) ?? [];
  if (!year) return undefined;
  const months = quarter ? Number(quarter) * 3 : half ? Number(half) * 6 : month ? Number(month) : 12;
  return Date.UTC(Number(year), months, 1) / DAY_MS;
}
