import { existsSync, readdirSync, readFileSync } from "node:fs"
import { join } from "node:path"

/** Reference data lies beside the sources; a built server is three folders deeper. */
const DATA_DIR = [join(__dirname, "../data"), join(__dirname, "../../../data")].find((dir) => existsSync(dir)) ?? ""

/** The content of a file of `backend/data`, to be parsed by a schema. */
export function readReferenceData(path: string): unknown {
  return JSON.parse(readFileSync(join(DATA_DIR, path), "utf8"))
}

/** The JSON files of a folder of `backend/data`, as paths for `readReferenceData`, by name. */
export function listReferenceData(folder: string): string[] {
  return readdirSync(join(DATA_DIR, folder))
    .filter((file) => file.endsWith(".json"))
    .toSorted()
    .map((file) => `${folder}/${file}`)
}
