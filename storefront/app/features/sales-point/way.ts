import type { PublicSalesPoint } from "@ocop/shared/sales-point"

type Place = Pick<PublicSalesPoint, "name" | "street" | "commune" | "province" | "position">

/** "12 Trần Hưng Đạo, Phường Phú Lợi, thành phố Cần Thơ" */
export function addressOf({ street, commune, province }: Omit<Place, "position" | "name">): string {
  return [street, commune, province].join(", ")
}

/** Opens the map of the phone: at the point where its position is known, else at its address. */
export function wayTo(place: Place): string {
  const words = encodeURIComponent(place.position === null ? addressOf(place) : place.name)
  const { lat, lon } = place.position ?? { lat: 0, lon: 0 }
  return place.position === null ? `geo:0,0?q=${words}` : `geo:${lat},${lon}?q=${lat},${lon}(${words})`
}
