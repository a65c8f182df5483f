import type { Gazetteer } from "./gazetteer.ts"

/** Who receives, and where, as we speak of it. */
export type DeliveryAddress = { name: string; phone: string; street: string; commune_code: string; note: string }

/** The same with the names that were printed when it was written, whatever the units are called since. */
export type PrintedAddress = DeliveryAddress & {
  commune: string
  province_code: string
  province: string
  units_version: string
}

/** The fields of a Medusa address that we use. Names are never split: the whole one stands in `first_name`. */
export type MedusaAddress = {
  first_name: string
  last_name: string
  phone: string
  address_1: string
  /** Our note to the one who delivers. */
  address_2: string
  /** The commune, "Phường Phú Lợi". */
  city: string
  province: string
  country_code: "vn"
  metadata: { province_code: string; commune_code: string; units_version: string }
}

/** What Medusa gives back: any field may be missing. */
export type StoredAddress = {
  first_name?: string | null | undefined
  last_name?: string | null | undefined
  phone?: string | null | undefined
  address_1?: string | null | undefined
  address_2?: string | null | undefined
  city?: string | null | undefined
  province?: string | null | undefined
  metadata?: Record<string, unknown> | null | undefined
}

/** Null when the commune is not in the gazetteer. */
export function toMedusaAddress(address: DeliveryAddress, gazetteer: Gazetteer): MedusaAddress | null {
  const commune = gazetteer.commune(address.commune_code)
  if (commune === null) return null
  return {
    first_name: address.name,
    last_name: "",
    phone: address.phone,
    address_1: address.street,
    address_2: address.note,
    city: commune.name,
    province: commune.province,
    country_code: "vn",
    metadata: {
      province_code: commune.province_code,
      commune_code: commune.code,
      units_version: gazetteer.version,
    },
  }
}

/** Null when it was not written by `toMedusaAddress`: an address without a commune code says nothing about delivery. */
export function fromMedusaAddress(stored: StoredAddress | null | undefined): PrintedAddress | null {
  const { province_code, commune_code, units_version } = stored?.metadata ?? {}
  if (typeof province_code !== "string" || typeof commune_code !== "string") return null
  return {
    name: [stored?.first_name, stored?.last_name].filter(Boolean).join(" "),
    phone: stored?.phone ?? "",
    street: stored?.address_1 ?? "",
    note: stored?.address_2 ?? "",
    commune_code,
    commune: stored?.city ?? "",
    province_code,
    province: stored?.province ?? "",
    units_version: typeof units_version === "string" ? units_version : "",
  }
}
