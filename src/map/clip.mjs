// Clips the land and the borders of Natural Earth (1:50m, in the public domain) to the region of Kervan's routes, and thins them out to what a map 1000 px wide can show.
//
//   cd src/map && npm install --no-save world-atlas@2 topojson-client@3 && node clip.mjs
//
// writes src/main/resources/map/land.txt and borders.txt: a ring or a line in each row, its points as "longitude,latitude" in hundredths of a degree, west and south negative.
import {readFileSync, writeFileSync} from 'node:fs';
import {createRequire} from 'node:module';
import {feature, mesh} from 'topojson-client';

const WEST = 8, EAST = 86, SOUTH = 34, NORTH = 56;
const STEP = 0.1, ISLAND = 0.35;
const world = JSON.parse(readFileSync(createRequire(import.meta.url).resolve('world-atlas/countries-50m.json')));
const out = new URL('../main/resources/map/', import.meta.url);

const edges = [
  [p => p[0] >= WEST, (a, b) => at(a, b, 0, WEST)], [p => p[0] <= EAST, (a, b) => at(a, b, 0, EAST)],
  [p => p[1] >= SOUTH, (a, b) => at(a, b, 1, SOUTH)], [p => p[1] <= NORTH, (a, b) => at(a, b, 1, NORTH)]];

function at(a, b, axis, edge) {
  const share = (edge - a[axis]) / (b[axis] - a[axis]);
  return [a[0] + (b[0] - a[0]) * share, a[1] + (b[1] - a[1]) * share];
}

// Sutherland and Hodgman: a ring without what lies outside of the region.
function clipped(ring) {
  return edges.reduce((points, [inside, cut]) => points.flatMap((point, i) => {
    const before = points[(i + points.length - 1) % points.length];
    if (inside(point)) return inside(before) ? [point] : [cut(before, point), point];
    return inside(before) ? [cut(before, point)] : [];
  }), ring);
}

function thinned(points) {
  return points.filter((point, i) => i === 0 || i === points.length - 1 || !near(point, points[i - 1]) || i % 3 === 0);
}

function near(a, b) {
  return Math.hypot(a[0] - b[0], a[1] - b[1]) < STEP;
}

function isLarge(ring) {
  const xs = ring.map(p => p[0]), ys = ring.map(p => p[1]);
  return Math.max(...xs) - Math.min(...xs) > ISLAND || Math.max(...ys) - Math.min(...ys) > ISLAND;
}

const text = points => points.map(([x, y]) => `${Math.round(x * 100)},${Math.round(y * 100)}`).join(' ');
const rings = feature(world, world.objects.land).features.flatMap(land => land.geometry.coordinates.flat()).map(clipped).filter(ring => ring.length > 3 && isLarge(ring)).map(thinned);
const isInside = p => edges.every(([inside]) => inside(p));
const lines = mesh(world, world.objects.countries, (a, b) => a !== b).coordinates.flatMap(line => {
  const parts = [[]];
  for (const point of line) isInside(point) ? parts.at(-1).push(point) : parts.at(-1).length && parts.push([]);
  return parts;
}).filter(line => line.length > 1).map(thinned);

writeFileSync(new URL('land.txt', out), rings.map(text).join('\n') + '\n');
writeFileSync(new URL('borders.txt', out), lines.map(text).join('\n') + '\n');
