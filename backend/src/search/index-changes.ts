import type { RemoteQueryFunction, SearchTypes } from "@medusajs/framework/types"

/** As modules and as the container hold it. */
export type Query = Pick<RemoteQueryFunction, "graph">

/** Makes the documents of those among some ids, or of all, that may be shown. */
export type ToDocuments<Document extends { id: string }> = (
  query: Query,
  ids?: readonly string[],
) => Promise<Document[]>

/** What has become of some rows: documents for those that may be shown, and the others out of the index. */
export async function toMutations<Document extends { id: string }>(
  query: Query,
  ids: readonly string[],
  toDocuments: ToDocuments<Document>,
): Promise<SearchTypes.SearchMutation[]> {
  if (ids.length === 0) return []
  const documents = await toDocuments(query, ids)
  const shown = new Set(documents.map(({ id }) => id))
  const gone = ids.filter((id) => !shown.has(id))
  return [
    ...(documents.length > 0 ? [{ action: "upsert" as const, documents }] : []),
    ...(gone.length > 0 ? [{ action: "delete" as const, filters: { id: gone } }] : []),
  ]
}
