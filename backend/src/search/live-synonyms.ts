import { toSynonyms, type SynonymTable, type Synonyms } from "@ocop/shared/search"
import { keyOfSynonym, type SynonymRow } from "@ocop/shared/synonyms"
import { readSynonymTable } from "./synonyms"

export type TableChange = { action: "add" | "remove"; key: string; row: SynonymRow }

/** The rows of the reference data with changes after it, the oldest first. */
export function tableAfter(changes: readonly TableChange[]): Map<string, SynonymRow> {
  const rows = new Map(usual().map((row) => [keyOfSynonym(row), row]))
  for (const { action, key, row } of changes) {
    if (action === "add") rows.set(key, row)
    else rows.delete(key)
  }
  return rows
}

let file: SynonymTable | undefined

function usual(): SynonymTable {
  return (file ??= readSynonymTable())
}

let live: { version: string; synonyms: Synonyms } | undefined

function current(): Synonyms {
  return (live ??= { version: "", synonyms: toSynonyms(usual()) }).synonyms
}

/** Says at every question what this process takes words for now: whoever holds it need not be told of changes. */
class LiveSynonyms extends Map<string, Meanings> {
  override get size() {
    return current().size
  }

  override get(folded: string) {
    return current().get(folded)
  }

  override has(folded: string) {
    return current().has(folded)
  }

  override keys() {
    return new Map(current()).keys()
  }

  override values() {
    return new Map(current()).values()
  }

  override entries() {
    return new Map(current()).entries()
  }

  override [Symbol.iterator]() {
    return this.entries()
  }
}
type Meanings = Synonyms extends ReadonlyMap<string, infer Value> ? Value : never

export const liveSynonyms: Synonyms = new LiveSynonyms()

/** Another word after every change that has come to this process. */
export function synonymVersion(): string {
  return live?.version ?? ""
}

/** Takes changes over into this process; `version` tells them apart. */
export function useChanges(version: string, changes: readonly TableChange[]): void {
  if (live?.version !== version) live = { version, synonyms: toSynonyms([...tableAfter(changes).values()]) }
}
