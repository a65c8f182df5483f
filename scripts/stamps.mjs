/** What has been done already, and from which files, so that a second start takes seconds. */
import { createHash } from "node:crypto"
import { mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from "node:fs"
import path from "node:path"

function filesUnder(entry) {
  if (!statSync(entry, { throwIfNoEntry: false })) return []
  if (!statSync(entry).isDirectory()) return [entry]
  return readdirSync(entry)
    .sort()
    .filter((name) => name !== "node_modules")
    .flatMap((name) => filesUnder(path.join(entry, name)))
}

/** A digest of files, of everything in folders, and of words. What is absent counts as empty. */
export function digestOf({ root, paths, words = [] }) {
  const hash = createHash("sha256").update(JSON.stringify(words))
  for (const file of paths.flatMap((name) => filesUnder(path.join(root, name)))) {
    hash.update(path.relative(root, file)).update("\0").update(readFileSync(file)).update("\0")
  }
  return hash.digest("hex")
}

function read(file) {
  try {
    return JSON.parse(readFileSync(file, "utf8"))
  } catch {
    return {}
  }
}

/** Notes kept in one JSON file. */
export function stampsIn(file) {
  return {
    get: (name) => read(file)[name],
    is: (name, digest) => read(file)[name] === digest,
    set(name, value) {
      mkdirSync(path.dirname(file), { recursive: true })
      writeFileSync(file, JSON.stringify({ ...read(file), [name]: value }, null, 2))
    },
  }
}
