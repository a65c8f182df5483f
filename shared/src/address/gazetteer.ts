import type { Region } from "../shipping/rules.ts"
import { toHandle } from "../handle/rules.ts"
import { createCommuneSearch, type SearchOptions } from "./commune-search.ts"
import type { CommuneMatch, FormerUnitsFile, UnitsFile } from "./schemas.ts"

/** One of the 3,321 communes, wards and special zones. It is a `ShippingPlace`. */
export type Commune = {
  code: string
  /** "Phường Phú Lợi" */
  name: string
  province_code: string
  /** "thành phố Cần Thơ" */
  province: string
  region: Region
  /** A special zone (đặc khu). */
  is_island: boolean
  /** Rough centre, for maps and distance only. */
  lat: number
  lon: number
}

/** `name` is bare, "Cần Thơ"; `full_name` says the kind as well, "thành phố Cần Thơ". */
export type Province = { code: string; name: string; full_name: string; region: Region; former: readonly string[] }

/** A commune-level unit before 1 July 2025. `now`: more than one when it was split. */
export type FormerUnit = FormerUnitsFile["units"][number]

export type Gazetteer = {
  /** The day up to which the list is true; kept with every address as `units_version`. */
  version: string
  provinces: readonly Province[]
  communes: readonly Commune[]
  former_units: readonly FormerUnit[]
  province(code: string): Province | null
  commune(code: string): Commune | null
  /** The commune as the type-ahead shows it. */
  match(code: string): CommuneMatch | null
  /** Communes for what was typed, best first; by old names as well. Empty for an empty query. */
  search(query: string, limit: number, options?: SearchOptions): CommuneMatch[]
}

/** The last part of a commune's address: its code says which, its name is for the reader. "31510-phuong-phu-loi" */
export function communeHandle({ code, name }: Pick<Commune, "code" | "name">): string {
  return `${code}-${toHandle(name)}`
}

/** Codes that some lists use for a unit of ours: Ba Chẽ was corrected after Decision 19/2025/QĐ-TTg. */
const ALIASES: Readonly<Record<string, string>> = { "06970": "06978" }

/** From the parsed contents of administrative-units.json and former-units.json. Takes some 50 ms: make it once. */
export function createGazetteer(units: UnitsFile, former: FormerUnitsFile): Gazetteer {
  const provinces = units.provinces.map(toProvince)
  const communes = units.provinces.flatMap((province) => province.units.map((unit) => toCommune(unit, province)))
  const provinceByCode = new Map(provinces.map((province) => [province.code, province]))
  const communeByCode = new Map(communes.map((commune) => [commune.code, commune]))
  const { match, search } = createCommuneSearch(communes, provinces, former.units)
  const commune = (code: string) => communeByCode.get(ALIASES[code] ?? code) ?? null
  return {
    version: units.as_of,
    provinces,
    communes,
    former_units: former.units,
    province: (code) => provinceByCode.get(code) ?? null,
    commune,
    match: (code) => {
      const found = commune(code)
      return found && match(found)
    },
    search,
  }
}

function toProvince({ code, kind, name, region, former_provinces }: UnitsFile["provinces"][number]): Province {
  return { code, name, full_name: `${kind} ${name}`, region, former: former_provinces }
}

function toCommune(
  { code, kind, name, lat, lon }: UnitsFile["provinces"][number]["units"][number],
  province: UnitsFile["provinces"][number],
): Commune {
  return {
    code,
    name: `${kind.charAt(0).toUpperCase()}${kind.slice(1)} ${name}`,
    province_code: province.code,
    province: `${province.kind} ${province.name}`,
    region: province.region,
    is_island: kind === "đặc khu",
    lat,
    lon,
  }
}
