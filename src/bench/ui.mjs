// The reader of `./kervan bench ui`: opens the workbench, does each act many times, and prints how long it took until the next frame was there.
import { readFileSync } from 'node:fs';
import os from 'node:os';
import { createRequire } from 'node:module';

const { chromium } = createRequire(import.meta.url)(process.env.KERVAN_PLAYWRIGHT);
const [address] = process.argv.slice(2);
const SERIES = 20;
const MONTHS = 360;
const TIMES = 80;
const TRANSFORMATIONS = ['pch', 'lin', 'idx', 'lin', 'pc1', 'lin', 'cch', 'lin'];

const browser = await chromium.launch({ executablePath: process.env.KERVAN_CHROMIUM, args: ['--no-sandbox', '--disable-gpu'] });
const page = await browser.newPage({ viewport: { width: 1440, height: 900 } });
page.on('pageerror', (error) => { console.error(String(error)); process.exitCode = 1; });

const { series } = await (await fetch(`${address}/api/v1/series`)).json();
const weights = series.filter(({ unit }) => ['Mt', 'kt'].includes(unit)).sort((one, other) => other.figures - one.figures).slice(0, SERIES);
await page.goto(`${address}/explore?s=${weights.map(({ key }) => key).join(',')}&u=Mt`);
await page.waitForSelector('echarts-chart[data-drawn]');
await page.waitForLoadState('networkidle');

await page.evaluate(() => {
  const frame = () => new Promise((done) => {
    requestAnimationFrame(() => { const channel = new MessageChannel(); channel.port1.onmessage = done; channel.port2.postMessage(0); });
  });
  /** Milliseconds from an act to the end of the frame that shows it; `until` is awaited between, for acts that ask the server. */
  window.timed = async (act, until) => {
    const began = performance.now();
    const waited = until?.();
    act();
    await waited;
    await frame();
    return performance.now() - began;
  };
  window.chart = () => document.querySelector('echarts-chart');
  window.nextOption = () => new Promise((done) => {
    const chart = window.chart();
    chart.receive = function receive(message) {
      delete chart.receive;
      chart.receive(message);
      done();
    };
  });
});

const percentile = (sorted, share) => sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))];
async function measure(name, times, act) {
  const all = [];
  for (let at = 0; at < times; at++) all.push(await act(at));
  const sorted = all.slice(Math.min(5, times >> 2)).sort((one, other) => one - other);
  const ms = (value) => value.toFixed(1).padStart(7);
  console.log(`  ${name.padEnd(48)} p50 ${ms(percentile(sorted, 0.5))}  p95 ${ms(percentile(sorted, 0.95))}  max ${ms(sorted.at(-1))} ms, n ${sorted.length}`);
}

async function acts() {
  await measure('pointer moves to another period', TIMES, (at) => page.evaluate((at) => window.timed(() => {
    const box = window.chart().getBoundingClientRect();
    const plot = window.chart().shadowRoot.querySelector('.plot');
    plot.dispatchEvent(new PointerEvent('pointermove', { bubbles: true, composed: true, clientX: box.left + 60 + ((at * 37) % (box.width * 0.6)), clientY: box.top + 80 + ((at * 23) % 200) }));
  }), at));
  await page.evaluate(() => window.chart().focus());
  const key = (pressed) => page.evaluate((pressed) => window.timed(() => window.chart().dispatchEvent(new KeyboardEvent('keydown', { key: pressed, bubbles: true, composed: true }))), pressed);
  await key('Home');
  await measure('cursor by keys', TIMES, (at) => key(at % 9 === 8 ? 'ArrowUp' : 'ArrowRight'));
  await measure('zoom by keys', TIMES, (at) => key(at % 12 < 6 ? '+' : '-'));
  await key('0');
  await key('Escape');
  await measure('light and dark by turns', 20, (at) => page.evaluate((dark) => window.timed(() => { document.documentElement.style.colorScheme = dark ? 'dark' : 'light'; }, () => new Promise((done) => { setTimeout(done, 20); })), at % 2 === 0));
}

console.log(`${os.cpus()[0].model.trim()}, ${os.cpus().length} cores, load ${os.loadavg()[0].toFixed(1)}; Chromium ${browser.version()}; ${readFileSync('/etc/os-release', 'utf8').match(/PRETTY_NAME="(.*)"/)?.[1] ?? os.type()}`);
console.log(`${weights.length} shipped series in the workbench`);
await acts();
const transform = (at) => page.evaluate((code) => window.timed(() => {
  const select = document.getElementById('transformation');
  select.value = code;
  select.dispatchEvent(new Event('change', { bubbles: true }));
}, window.nextOption), TRANSFORMATIONS[at % TRANSFORMATIONS.length]);
// A server that has just started runs code that Java has not compiled yet.
await measure('another transformation, the first after the start', 40, transform);
await measure('another transformation, asked of the server', TIMES, transform);

await page.evaluate(([lines, months]) => {
  const day = (month) => Date.UTC(1996, month, 1) / 86_400_000;
  const middle = (month) => (day(month) + day(month + 1)) / 2;
  const markers = ['circle', 'rect', 'triangle', 'diamond', 'roundRect', 'pin'];
  const hue = (line) => (line % 6) + 1;
  const value = (line, month) => Math.round(300 + 40 * line + 90 * Math.sin(month * 0.7 + line));
  const series = Array.from({ length: lines }, (_, line) => ({
    id: `curve-${line}`, curve: String(line), name: `Series number ${line}`, type: 'line', z: 4, silent: true, symbol: 'none', emphasis: { disabled: true }, marker: markers[line % 6],
    lineStyle: { color: `token:series-${hue(line)}`, width: 2.2, ...(line % 6 && { type: [9, 3] }) }, itemStyle: { color: `token:series-${hue(line)}` },
    data: Array.from({ length: months }, (_, month) => ({
      name: `${value(line, month)} kt`, value: [middle(month), value(line, month)], tip: [`${value(line, month)} kt`, '+12.5 % on the year before', '−38 kt against what was promised'],
      ...(month % 40 === line && { symbol: markers[line % 6], symbolSize: 7 }),
    })),
  }));
  const ends = series.map(({ curve, name }, line) => ({ curve, name, weight: 2, color: `token:series-text-${hue(line)}`, lineColor: `token:series-${hue(line)}`, symbol: markers[line % 6], dashes: [] }));
  window.chart().receive({ option: {
    grid: { left: 52, right: 14, top: 30, bottom: 44 },
    xAxis: { type: 'value', min: day(0), max: day(months), containShape: false, splitLine: { show: false }, axisLabel: { formatter: 'fn:day:y' }, axisTick: { show: true } },
    yAxis: { type: 'value', min: 0, max: 1500 }, tooltip: { show: false },
    series: [...series, { id: 'ends', name: '', type: 'custom', z: 8, renderItem: 'ends', clip: false, itemPayload: { faintColor: 'token:faint', panelColor: 'token:panel', list: false, ends }, data: [] }],
    reading: { axis: 'days', places: Array.from({ length: months }, (_, month) => ({ x: middle(month), id: String(month), name: `Month ${month}` })), words: {} },
  } });
}, [SERIES, MONTHS]);
await page.waitForTimeout(1000);
console.log(`${SERIES} lines of ${MONTHS} months in the same chart`);
await acts();

await page.goto(`${address}/entry`);
await page.getByLabel('Series, row 1', { exact: true }).evaluate((input) => {
  const data = new DataTransfer();
  data.setData('text/plain', Array.from({ length: 100 }, (_, at) => `btc_kz\t2016-01\t\t${at + 1},5\tkt`).join('\n'));
  input.focus();
  input.dispatchEvent(new ClipboardEvent('paste', { clipboardData: data, bubbles: true, cancelable: true }));
});
const cell = await page.getByLabel('Value, row 50', { exact: true }).elementHandle();
await page.waitForTimeout(1000);
await page.evaluate(() => {
  window.typed = async (input, letter) => {
    const began = performance.now();
    input.value += letter;
    input.dispatchEvent(new InputEvent('input', { bubbles: true }));
    await new Promise((done) => { requestAnimationFrame(() => { const channel = new MessageChannel(); channel.port1.onmessage = done; channel.port2.postMessage(0); }); });
    return performance.now() - began;
  };
});
console.log('a hundred pasted rows to be recorded');
await measure('a digit is typed in the fiftieth', 40, (at) => page.evaluate(([input, digit]) => window.typed(input, digit), [cell, String(at % 10)]));
await page.close();

const TILES = ['s=btc_kz', 's=kz_export_cpc,kz_export_atyrau_samara,kz_export_china,btc_kz', 's=titr_cargo_mot,titr_teu&t=idx:2021', 's=gas_europe,gas_turkiye,gas_georgia&t=pc1', 's=btc_kz&f=M', 's=btc_transit&f=M&view=season',
  's=gas_europe,gas_turkiye,gas_georgia&view=stack', 's=btc_transit&f=M&t=ytd', 's=btc_kz,btc_transit', 's=titr_cargo_mot'].map((query) => ['exploration', `/explore?${query}`]).concat(['kz_btc_2024', 'kz_btc_2025'].map((key) => ['target', key]));
const tiles = TILES.map(([kind, content], at) => ({ id: `t${at + 1}`, kind, content, title: '', width: 6, height: 2 }));
const { key } = await (await fetch(`${address}/api/v1/boards`, { method: 'POST', headers: { 'Content-Type': 'application/json' }, body: JSON.stringify({ title: 'Twelve', tiles }) })).json();
const context = await browser.newContext({ viewport: { width: 1440, height: 900 } });
/** A dashboard of twelve charts as a reader opens it whose browser has been here before. */
async function board() {
  const page = await context.newPage();
  await page.addInitScript(() => {
    window.painted = window.moved = 0;
    new PerformanceObserver((list) => { for (const entry of list.getEntries()) window.painted = entry.startTime; }).observe({ type: 'largest-contentful-paint', buffered: true });
    new PerformanceObserver((list) => { for (const entry of list.getEntries()) window.moved += entry.value; }).observe({ type: 'layout-shift', buffered: true });
  });
  await page.goto(`${address}/board/${key}`);
  await page.waitForFunction((count) => document.querySelectorAll('echarts-chart[data-drawn]').length === count, tiles.length, { polling: 'raf' });
  const measured = await page.evaluate(() => ({
    answered: performance.getEntriesByType('resource').filter(({ name }) => name.includes('v-r=uidl')).map(({ startTime, responseEnd }) => responseEnd - startTime)[0],
    drawn: performance.getEntriesByName('kervan-chart-drawn').at(-1).startTime, painted: window.painted, moved: window.moved,
  }));
  await page.close();
  return measured;
}
console.log(`a dashboard of ${tiles.length} charts, load ${os.loadavg()[0].toFixed(1)}`);
const boards = [];
for (let at = 0; at < 25; at++) boards.push(await board());
for (const [name, from] of [['the server answers', 'answered'], ['all charts drawn, after navigation', 'drawn'], ['largest contentful paint', 'painted']]) {
  const rest = boards.slice(5).map((one) => one[from]).filter((ms) => ms > 0);
  await measure(name, rest.length + 5, (at) => rest[Math.max(0, at - 5)]);
}
console.log(`  shift of the layout, at most ${Math.max(...boards.map(({ moved }) => moved)).toFixed(3)}`);
await browser.close();
