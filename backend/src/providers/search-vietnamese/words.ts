import { type CatalogueWord, wordsToLookUp } from "@ocop/shared/search"

type Manager = { execute: (sql: string, params?: unknown[]) => Promise<CatalogueWord[]> }

/** The table of the words of an index: see the migration that keeps it. */
export const wordTable = (documents: string) => `${documents}_word`

/** Of the words in the index those that tell what was meant by some that find nothing: one look-up by keys. */
export async function lookUpWords(manager: Manager, documents: string, typed: string): Promise<CatalogueWord[]> {
  const { words, deletions } = wordsToLookUp(typed)
  if (words.length === 0) return []
  const each = `select value from jsonb_array_elements_text(?::jsonb)`
  return manager.execute(
    `select "word", "folded", "documents" from "${wordTable(documents)}"
     where "documents" > 0
       and ("word" = any(array(${each})) or "folded" = any(array(${each})) or "left_out" && array(${each}))`,
    [JSON.stringify(words), JSON.stringify(words), JSON.stringify(deletions)],
  )
}
