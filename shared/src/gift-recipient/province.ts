import type { Gazetteer } from "../address/gazetteer.ts"
import { toSearchable } from "../address/match.ts"

/** `former`: the province before 1 July 2025 that was written, where there is none of that name today. */
export type FoundProvinces = { codes: readonly string[]; former: string | null }

/** How people call provinces beside their names. */
const NICKNAMES: Readonly<Record<string, string>> = {
  hcm: "hochiminh",
  hcmc: "hochiminh",
  tphcm: "hochiminh",
  saigon: "hochiminh",
  sg: "hochiminh",
  hn: "hanoi",
  thuathienhue: "hue",
  brvt: "bariavungtau",
  vungtau: "bariavungtau",
  daclac: "daklak",
  dacnong: "daknong",
}

/** Finds provinces by what is written: a name of today or, where it is none, one of before. */
export function provinceFinder(gazetteer: Gazetteer): (typed: string) => FoundProvinces | null {
  const found = new Map<string, FoundProvinces>()
  for (const { code, former } of gazetteer.provinces) {
    for (const name of former) {
      const codes = found.get(keyOf(name))?.codes ?? []
      found.set(keyOf(name), { codes: [...codes, code], former: name })
    }
  }
  for (const { code, name } of gazetteer.provinces) found.set(keyOf(name), { codes: [code], former: null })
  return (typed) => {
    const key = keyOf(typed)
    return found.get(NICKNAMES[key] ?? key) ?? null
  }
}

function keyOf(name: string): string {
  return toSearchable(name)
    .replace(/^(?:tp|thanh pho|tinh|t|city of) (?=.)/, "")
    .replace(/ (?:province|city)$/, "")
    .replaceAll(" ", "")
}
