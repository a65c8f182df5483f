import { communeHandle } from "@ocop/shared/address"
import type { Origin } from "@ocop/shared/catalogue"
import { gazetteer } from "../gazetteer"

/** The links of a place that is kept by its codes. A code that is no more leaves the province alone. */
export function originOf(province_code: string, commune_code: string | null): Origin {
  const commune = commune_code === null ? null : gazetteer().commune(commune_code)
  return {
    commune: commune && { handle: communeHandle(commune), name: commune.name },
    province: { code: province_code, name: gazetteer().province(province_code)?.full_name ?? "" },
  }
}
