import type { env } from "../../env"
import { LAST_ORDER } from "../../search/orders"

/** What the search provider is told of a Meilisearch server; nothing where none is set. */
export function meilisearchOptions(settings: typeof env) {
  if (settings.MEILISEARCH_HOST === undefined) return {}
  return {
    meilisearch: {
      host: settings.MEILISEARCH_HOST,
      tie_breakers: LAST_ORDER,
      ...(settings.MEILISEARCH_API_KEY === undefined ? {} : { api_key: settings.MEILISEARCH_API_KEY }),
      ...(settings.MEILISEARCH_SEARCH_KEY === undefined ? {} : { search_key: settings.MEILISEARCH_SEARCH_KEY }),
    },
  }
}
