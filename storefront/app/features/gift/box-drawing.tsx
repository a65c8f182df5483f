import { cellOf, gridOf, type GiftLine } from "@ocop/shared/gift"

const CELL = 64
const GAP = 6

/** Apart from their neighbours; more kinds than these begin anew. */
const FILLS = ["fill-nghe-4", "fill-ngoc-2", "fill-lua-2", "fill-sen-3", "fill-tim-2", "fill-nghe-2"]

type BoxDrawingProps = { slots: number; lines: readonly Pick<GiftLine, "variant_id" | "places">[]; className?: string }

/** A box from above. It says nothing that the list beside it does not say. */
export function BoxDrawing({ slots, lines, className = "" }: BoxDrawingProps) {
  const { rows, columns } = gridOf(slots)
  const size = (n: number) => n * (CELL + GAP) + GAP
  const taken = new Map(
    lines.flatMap(({ places }, index) =>
      places.flatMap((span) => placesOf(span).map((place) => [place, index] as const)),
    ),
  )
  return (
    <svg viewBox={`0 0 ${size(columns)} ${size(rows)}`} aria-hidden="true" className={className}>
      <rect width="100%" height="100%" rx="4" className="fill-nghe-1 stroke-muc" strokeWidth="3" />
      {Array.from({ length: slots }, (_, n) => n + 1).map((place) => (
        <Cell key={place} place={place} slots={slots} kind={taken.get(place)} />
      ))}
      {lines.flatMap(({ places, variant_id }, index) =>
        places.flatMap((span) =>
          placesOf(span)
            .slice(1)
            .map((place) => <Bridge key={`${variant_id} ${place}`} place={place} slots={slots} kind={index} />),
        ),
      )}
      {Array.from({ length: slots }, (_, n) => n + 1).map((place) => {
        const { x, y } = cornerOf(place, slots)
        return (
          <text key={place} x={x + 10} y={y + 22} className="fill-muc text-15 font-semibold">
            {place}
          </text>
        )
      })}
    </svg>
  )
}

type CellProps = { place: number; slots: number; kind: number | undefined }

function Cell({ place, slots, kind }: CellProps) {
  const { x, y } = cornerOf(place, slots)
  const look = kind === undefined ? "fill-gao stroke-tro-5" : `${fillOf(kind)} stroke-muc`
  return (
    <rect
      x={x}
      y={y}
      width={CELL}
      height={CELL}
      rx="3"
      strokeWidth="1.5"
      strokeDasharray={kind === undefined ? "4 4" : undefined}
      className={look}
    />
  )
}

/** Over the gap between a place and the one before it, where one piece takes both. */
function Bridge({ place, slots, kind }: { place: number; slots: number; kind: number }) {
  const here = cornerOf(place, slots)
  const before = cornerOf(place - 1, slots)
  const isBeside = here.y === before.y
  const inset = 8
  const box = isBeside
    ? { x: Math.min(here.x, before.x) + CELL - 2, y: here.y + inset, width: GAP + 4, height: CELL - 2 * inset }
    : { x: here.x + inset, y: Math.min(here.y, before.y) + CELL - 2, width: CELL - 2 * inset, height: GAP + 4 }
  return <rect {...box} className={fillOf(kind)} />
}

const fillOf = (kind: number) => FILLS[kind % FILLS.length] ?? ""

const placesOf = ({ from, to }: { from: number; to: number }) =>
  Array.from({ length: to - from + 1 }, (_, n) => from + n)

function cornerOf(place: number, slots: number): { x: number; y: number } {
  const { row, column } = cellOf(place, slots)
  return { x: GAP + column * (CELL + GAP), y: GAP + row * (CELL + GAP) }
}
