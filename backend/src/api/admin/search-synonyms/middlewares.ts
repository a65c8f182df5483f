import type { MiddlewareRoute } from "@medusajs/framework/http"
import { ChangeSynonyms } from "@ocop/shared/synonyms"
import { parseBody } from "../../../http/parse-body"

export const searchSynonymsMiddlewares: MiddlewareRoute[] = [
  { matcher: "/admin/search-synonyms", methods: ["POST"], middlewares: [parseBody(ChangeSynonyms)] },
]
