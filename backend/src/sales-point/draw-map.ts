import type { GeoPoint, PointMap } from "@ocop/shared/sales-point"
import { gazetteer } from "../gazetteer"

/**
 * Cần Thơ city, with which the shop begins. No other province is drawn: a map of the country, or of a province of its
 * islands, has to show all of them (Decree 18/2020/NĐ-CP).
 */
const PROVINCE = "92"
/** The wards in the middle of the towns that people know the province by. */
const TOWNS: readonly (readonly [code: string, name: string])[] = [
  ["31135", "Ninh Kiều"],
  ["31510", "Sóc Trăng"],
  ["31321", "Vị Thanh"],
]
const WIDTH = 400
/** Around the outermost communes, in degrees. */
const MARGIN = 0.06

type Frame = { height: number; place: (at: GeoPoint) => { x: number; y: number } | null }

let drawn: { frame: Frame; base: Pick<PointMap, "own" | "around" | "towns"> } | undefined

/** The points of a page, in its order; null when none of them lies on the map. */
export function drawMap(points: readonly GeoPoint[]): PointMap | null {
  drawn ??= drawBase()
  const { frame, base } = drawn
  const pins = points.flatMap((at, index) => {
    const place = frame.place(at)
    return place === null ? [] : [{ number: index + 1, ...place }]
  })
  return pins.length === 0 ? null : { width: WIDTH, height: frame.height, ...base, pins }
}

function drawBase(): NonNullable<typeof drawn> {
  const all = gazetteer().communes
  const own = all.filter(({ province_code }) => province_code === PROVINCE)
  const frame = frameAround(own)
  const towns = TOWNS.flatMap(([code, name]) => {
    const commune = gazetteer().commune(code)
    const place = commune && frame.place(commune)
    return place ? [{ name, ...place }] : []
  })
  const around = all.filter(({ province_code, is_island }) => province_code !== PROVINCE && !is_island)
  return { frame, base: { own: dots(own, frame), around: dots(around, frame), towns } }
}

/** As wide as it is on the ground: a degree of longitude is shorter than one of latitude. */
function frameAround(places: readonly GeoPoint[]): Frame {
  const lats = places.map(({ lat }) => lat)
  const lons = places.map(({ lon }) => lon)
  const [south, north] = [Math.min(...lats) - MARGIN, Math.max(...lats) + MARGIN]
  const [west, east] = [Math.min(...lons) - MARGIN, Math.max(...lons) + MARGIN]
  const scale = WIDTH / (east - west)
  const stretch = scale / Math.cos((((south + north) / 2) * Math.PI) / 180)
  return {
    height: Math.round((north - south) * stretch),
    place: ({ lat, lon }) =>
      lat < south || lat > north || lon < west || lon > east
        ? null
        : { x: Math.round((lon - west) * scale), y: Math.round((north - lat) * stretch) },
  }
}

/** Strokes of no length: with round ends each is a dot. */
function dots(places: readonly GeoPoint[], frame: Frame): string {
  return places
    .flatMap((at) => {
      const place = frame.place(at)
      return place === null ? [] : [`M${place.x} ${place.y}h0`]
    })
    .join("")
}
