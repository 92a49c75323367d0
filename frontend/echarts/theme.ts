// Colours by role. An option says "token:target" and means the custom property --kervan-target as the
// page resolves it at this moment; README.md lists the roles.
import { formatter } from './formats';
import type { Writing } from './writing';

const PREFIX = '--kervan-';

/** Used when the page does not define a token. */
const OTHERWISE: Record<string, string> = {
  ink: 'light-dark(#1b1f24, #eef0f2)',
  mute: 'light-dark(#5c646d, #a7afb8)',
  faint: 'light-dark(#666e77, #98a1ab)',
  line: 'light-dark(#e3e3de, #2c3238)',
  target: 'light-dark(#5e3c99, #b39dff)',
  warn: 'light-dark(#9a4a12, #ffb870)',
  ok: 'light-dark(#1f7a3a, #7fd69a)',
  zone: 'light-dark(#f1f0ec, #22272d)',
  panel: 'light-dark(#fff, #1b1f24)',
  'series-1': 'light-dark(#1b1f24, #fff)',
  'series-2': 'light-dark(#00876a, #2f9e44)',
  'series-3': 'light-dark(#7a2e0e, #f48fb1)',
  'series-4': 'light-dark(#b8860b, #ffe082)',
  'series-5': 'light-dark(#8a7bc8, #b5508b)',
  'series-6': 'light-dark(#5e3c99, #b39dff)',
  'series-text-1': 'light-dark(#1b1f24, #fff)',
  'series-text-2': 'light-dark(#007a5f, #4cb861)',
  'series-text-3': 'light-dark(#7a2e0e, #f48fb1)',
  'series-text-4': 'light-dark(#876207, #ffe082)',
  'series-text-5': 'light-dark(#6a58b0, #d67fb3)',
  'series-text-6': 'light-dark(#5e3c99, #b39dff)',
};

export const cssColor = (role: string): string => `var(${PREFIX}${role}, ${OTHERWISE[role] ?? 'currentColor'})`;

/** A role to a colour that ECharts can calculate with: "target", or "target/30" for 30 % of its opacity. */
export type Palette = (role: string) => string;

/** @param probe an element without content, in the place whose colours are asked for */
export function paletteAt(probe: HTMLElement): Palette {
  const known = new Map<string, string>();
  return (role) => {
    if (!known.has(role)) {
      const [name, percent] = role.split('/');
      probe.style.color = cssColor(name);
      known.set(role, rgb(getComputedStyle(probe).color, percent === undefined ? 1 : Number(percent) / 100));
    }
    return known.get(role)!;
  };
}

let pixel: CanvasRenderingContext2D | undefined;

/** light-dark() is gone from a computed colour, but oklch() and color-mix() are not, and ECharts reads neither. */
function rgb(color: string, share: number): string {
  if (share === 1 && /^rgba?\([\d., ]+\)$/.test(color)) return color;
  pixel ??= Object.assign(document.createElement('canvas'), { width: 1, height: 1 })
    .getContext('2d', { willReadFrequently: true })!;
  pixel.clearRect(0, 0, 1, 1);
  pixel.fillStyle = color;
  pixel.fillRect(0, 0, 1, 1);
  const [red, green, blue, alpha] = pixel.getImageData(0, 0, 1, 1).data;
  return `rgba(${red}, ${green}, ${blue}, ${Number(((alpha / 255) * share).toFixed(3))})`;
}

function isDark(color: string): boolean {
  const [red = 255, green = 255, blue = 255] = color.match(/[\d.]+/g)?.map(Number) ?? [];
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue < 128;
}

/** What an option need not say: quiet axes, labels without halo, the reader's digits on value axes, a plain tooltip. */
export function themeOf(color: Palette, fontFamily: string, writing: Writing): object {
  const text = { color: color('mute'), fontFamily, fontSize: 12 };
  const axis = {
    axisLine: { lineStyle: { color: color('faint') } },
    axisTick: { show: false },
    axisLabel: { color: color('mute'), fontSize: 12 },
    nameTextStyle: { color: color('mute') },
    splitLine: { lineStyle: { color: color('line') } },
  };
  // The offset: a label that fn:apart has moved begins again from its own place.
  const label = { color: color('mute'), fontFamily, offset: [0, 0] };
  const emphasis = { itemStyle: { borderColor: color('target'), borderWidth: 2 } };
  const mark = { label: { ...label, textBorderWidth: 0 } };
  const series = { label, emphasis, markLine: mark, markArea: mark, markPoint: mark };
  const shadow = { lineStyle: { color: color('faint') }, areaStyle: { color: color('faint/30') } };
  const handle = { color: color('panel'), borderColor: color('faint') };
  const slider = {
    textStyle: text, borderColor: color('line'), backgroundColor: color('zone'), fillerColor: color('target/15'),
    dataBackground: shadow, selectedDataBackground: shadow, handleStyle: handle, moveHandleStyle: { color: color('faint') },
    emphasis: { handleStyle: { ...handle, borderColor: color('target') }, moveHandleStyle: { color: color('target') } },
  };
  return {
    darkMode: isDark(color('panel')),
    color: [1, 2, 3, 4, 5, 6].map((at) => color(`series-${at}`)),
    textStyle: text,
    stateAnimation: { duration: 0 },
    categoryAxis: axis,
    timeAxis: axis,
    valueAxis: { ...axis, axisLabel: { ...axis.axisLabel, formatter: formatter('number:0:3', writing) } },
    logAxis: { ...axis, axisLabel: { ...axis.axisLabel, formatter: formatter('number:0:3', writing) } },
    line: { ...series, symbol: 'circle', symbolSize: 5 },
    bar: series,
    scatter: { ...series, itemStyle: { opacity: 1 } },
    custom: { label },
    dataZoom: slider,
    tooltip: {
      className: 'tip', confine: true, enterable: true, hideDelay: 150, transitionDuration: 0, appendToBody: false,
      backgroundColor: color('panel'), borderColor: color('line'), padding: [8, 12],
      textStyle: { ...text, color: color('ink'), fontSize: 13 },
      extraCssText: 'max-width: min(20rem, 90%); white-space: normal; line-height: 1.4; box-shadow: 0 2px 8px rgb(0 0 0 / 0.15);',
      formatter: formatter('tooltip', writing),
    },
  };
}
