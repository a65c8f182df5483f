import type { GeoPoint } from "./schemas.ts"

const EARTH_KM = 6371

const toRadians = (degrees: number) => (degrees * Math.PI) / 180

/** Kilometres as the crow flies. */
export function distanceKm(a: GeoPoint, b: GeoPoint): number {
  const [latA, latB] = [toRadians(a.lat), toRadians(b.lat)]
  const halfLat = Math.sin((latB - latA) / 2)
  const halfLon = Math.sin(toRadians(b.lon - a.lon) / 2)
  const chord = halfLat ** 2 + Math.cos(latA) * Math.cos(latB) * halfLon ** 2
  return 2 * EARTH_KM * Math.asin(Math.min(1, Math.sqrt(chord)))
}

/** "9.6025, 105.9739" as maps give it; null for anything else. */
export function parseGeoPoint(typed: string): GeoPoint | null {
  const found = /^\s*(-?\d{1,2}(?:\.\d+)?)\s*[,;\s]\s*(-?\d{1,3}(?:\.\d+)?)\s*$/.exec(typed)
  if (!found) return null
  const [lat, lon] = [Number(found[1]), Number(found[2])]
  return Math.abs(lat) <= 90 && Math.abs(lon) <= 180 ? { lat, lon } : null
}
