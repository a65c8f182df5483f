import { gazetteer } from "../gazetteer"

type Place = { commune_code: string | null; province_code: string }

/**
 * What a place was called before 1 July 2025: the wards, districts and province that lay where the commune lies now, or
 * where no commune is known the provinces of which today's was made. Numbers of wards tell nothing.
 */
export function formerPlaces({ commune_code, province_code }: Place): string {
  const units = commune_code === null ? [] : formerUnitsOf(commune_code)
  const province = gazetteer().province(province_code)
  const provinces = units.length > 0 ? units.map((unit) => unit.province) : (province?.former ?? [])
  return [
    ...new Set([
      ...units.flatMap(({ ward, district }) => [/\d/.test(ward) ? "" : ward, district]),
      ...provinces.map((name) => `tỉnh ${name}`),
    ]),
  ].join(" ")
}

type Unit = ReturnType<typeof gazetteer>["former_units"][number]

/** The units of before 1 July 2025 that lie in a commune of today. */
export function formerUnitsOf(code: string): readonly Unit[] {
  return unitsByCommune().get(code) ?? []
}

let byCommune: Map<string, Unit[]> | undefined

function unitsByCommune(): ReadonlyMap<string, readonly Unit[]> {
  if (byCommune) return byCommune
  byCommune = new Map()
  for (const unit of gazetteer().former_units) {
    for (const code of unit.now) byCommune.set(code, [...(byCommune.get(code) ?? []), unit])
  }
  return byCommune
}
