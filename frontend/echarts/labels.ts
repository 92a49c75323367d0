// Where labels go when they would lie on one another. ECharts' own shiftY moves as if all labels stood in one column.

interface Rect { x: number; y: number; width: number; height: number }
interface Label { seriesIndex?: number; dataIndex?: number; labelRect: Rect }
type Place = { dy: number } | { x: number; y: number };

const GAP_PX = 1;
const FARTHEST_IN_HEIGHTS = 2.5;
const OUT_OF_SIGHT: Place = { x: -9999, y: -9999 };

const overlap = (one: Rect, other: Rect): boolean =>
  one.x < other.x + other.width && other.x < one.x + one.width
  && one.y < other.y + other.height && other.y < one.y + one.height;

/**
 * A placer for all labels of one chart. The first keep their place, later ones move up or down as little as
 * they have to; one that would move too far to be read with its point is not shown.
 */
export function apart(): (label: Label) => Place {
  let placed: Rect[] = [];
  let last = -1;
  return ({ seriesIndex = 0, dataIndex = 0, labelRect: at }) => {
    // ECharts does not say when it begins to place labels; it places them in order, and all in one task.
    const order = seriesIndex * 1e6 + dataIndex;
    if (order <= last) placed = [];
    if (placed.length === 0) queueMicrotask(() => { placed = []; });
    last = order;
    const moves = placed.flatMap((other) => [
      other.y + other.height + GAP_PX - at.y,
      other.y - GAP_PX - at.height - at.y,
    ]);
    const dy = [0, ...moves]
      .filter((move) => Math.abs(move) <= FARTHEST_IN_HEIGHTS * at.height)
      .sort((one, other) => Math.abs(one) - Math.abs(other))
      .find((move) => !placed.some((other) => overlap({ ...at, y: at.y + move }, other)));
    if (dy === undefined) return OUT_OF_SIGHT;
    placed.push({ x: at.x, y: at.y + dy, width: at.width, height: at.height });
    return { dy };
  };
}
