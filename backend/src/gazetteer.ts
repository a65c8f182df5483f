import { existsSync, readFileSync } from "node:fs"
import { join } from "node:path"
import { createGazetteer, FormerUnitsFile, UnitsFile, type Gazetteer } from "@ocop/shared/address"

/** Reference data lies beside the sources; a built server is three folders deeper. */
const DATA_DIR = [join(__dirname, "../data"), join(__dirname, "../../../data")].find((dir) => existsSync(dir)) ?? ""

let loaded: Gazetteer | undefined

/** The provinces and communes of today with their former names. Read once, when the first address asks. */
export function gazetteer(): Gazetteer {
  loaded ??= createGazetteer(
    UnitsFile.parse(readJson("administrative-units.json")),
    FormerUnitsFile.parse(readJson("former-units.json")),
  )
  return loaded
}

function readJson(file: string): unknown {
  return JSON.parse(readFileSync(join(DATA_DIR, "units", file), "utf8"))
}
