/** Goods as they are packed, with their wrapping: grams, and centimetres where somebody has measured. */
export type PackSize = { weight: number | null; length: number | null; width: number | null; height: number | null }

/** The space that goods take in a box: places that touch each other. */
export type ItemSlots = 1 | 2 | 4

type Reach = { slots: ItemSlots; weight_g: number; volume_cm3: number }

/**
 * One place of a box holds about a kilogram, or two litres. Listings always tell what a pack weighs with its wrapping, and
 * seldom how large it is; what goes into a gift is food in bags, jars and cartons, whose weight tells its size well enough.
 * A little is left over each whole kilogram for the wrapping: 2 kg of rice take two places. Ours, from no standard.
 */
const REACHES: readonly Reach[] = [
  { slots: 1, weight_g: 1_100, volume_cm3: 2_000 },
  { slots: 2, weight_g: 2_400, volume_cm3: 4_000 },
  { slots: 4, weight_g: 5_500, volume_cm3: 8_000 },
]

/** How many places goods take; null when they are too large for any box, or when nobody knows what they weigh. */
export function slotsOf(pack: PackSize): ItemSlots | null {
  const { weight } = pack
  if (weight === null) return null
  const volume = volumeOf(pack) ?? 0
  return REACHES.find(({ weight_g, volume_cm3 }) => weight <= weight_g && volume <= volume_cm3)?.slots ?? null
}

/** Cubic centimetres; null when a side is not known. */
function volumeOf({ length, width, height }: PackSize): number | null {
  return length === null || width === null || height === null ? null : length * width * height
}

export type InnerSize = { inner_length: number; inner_width: number; inner_height: number }

/** Whether goods can be laid into a box in some way, each side along one of its sides. True while nobody knows their size. */
export function fitsInside({ length, width, height }: PackSize, box: InnerSize): boolean {
  if (length === null || width === null || height === null) return true
  const goods = [length, width, height].toSorted((a, b) => a - b)
  const inner = [box.inner_length, box.inner_width, box.inner_height].toSorted((a, b) => a - b)
  return goods.every((side, index) => side <= (inner[index] ?? 0))
}

/** Rows and columns of the drawing of a box. */
export function gridOf(slots: number): { rows: number; columns: number } {
  const columns = slots === 4 ? 2 : slots === 12 ? 4 : 3
  return { rows: Math.ceil(slots / columns), columns }
}

/** A piece of goods in a box, by the numbers of its first and last place. */
export type PlacedPiece<Item> = { item: Item; from: number; to: number }

/**
 * Where each piece lies: one after the other from place 1. Places are counted along rows that run forth and back, so that
 * two that follow each other always touch. What does not fit any more is left out.
 */
export function placePieces<Item extends { count: number; slots: number | null }>(
  items: readonly Item[],
  slots: number,
): PlacedPiece<Item>[] {
  let next = 1
  return items.flatMap((item) =>
    Array.from({ length: item.count }, () => item).flatMap(() => {
      const from = next
      const to = from + (item.slots ?? 0) - 1
      if (item.slots === null || to > slots) return []
      next = to + 1
      return [{ item, from, to }]
    }),
  )
}

/** The row and the column of a place, both from 0. */
export function cellOf(place: number, slots: number): { row: number; column: number } {
  const { columns } = gridOf(slots)
  const row = Math.floor((place - 1) / columns)
  const along = (place - 1) % columns
  return { row, column: row % 2 === 0 ? along : columns - 1 - along }
}
