import type { ShippingPlace } from "../shipping/rules.ts"
import type { Gazetteer } from "./gazetteer.ts"
import type { StoredAddress } from "./medusa-address.ts"

/** Where a seller sends from; the commune of some makers of public lists is not known. */
export type SellerPlace = { province_code: string; commune_code: string | null; street: string | null }

/** The fields of a stock location's address that we use. */
export type LocationAddress = {
  address_1: string
  city: string
  province: string
  country_code: "vn"
  metadata: { province_code: string; commune_code: string | null; units_version: string }
}

/** Null when the province is not in the gazetteer. */
export function toLocationAddress(place: SellerPlace, gazetteer: Gazetteer): LocationAddress | null {
  const province = gazetteer.province(place.province_code)
  if (province === null) return null
  const commune = place.commune_code === null ? null : gazetteer.commune(place.commune_code)
  return {
    address_1: place.street ?? "",
    city: commune?.name ?? "",
    province: province.full_name,
    country_code: "vn",
    metadata: {
      province_code: province.code,
      commune_code: commune?.code ?? null,
      units_version: gazetteer.version,
    },
  }
}

/**
 * One end of a parcel's way, from a cart's or a stock location's address. Where the commune is not known the province
 * speaks for it. Null when the address names neither.
 */
export function toShippingPlace(stored: StoredAddress | null | undefined, gazetteer: Gazetteer): ShippingPlace | null {
  const { province_code, commune_code } = stored?.metadata ?? {}
  const commune = typeof commune_code === "string" ? gazetteer.commune(commune_code) : null
  if (commune !== null) return commune
  const province = typeof province_code === "string" ? gazetteer.province(province_code) : null
  return province && { province_code: province.code, region: province.region, is_island: false }
}
