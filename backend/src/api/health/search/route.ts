import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { engineInUse } from "../../../providers/search-meilisearch/engine"

/** What answers the searches of this process now. The shop is well either way: the database can always answer. */
export function GET(_req: MedusaRequest, res: MedusaResponse): void {
  const { name, down_since } = engineInUse()
  res.json({ engine: name, down_since })
}
