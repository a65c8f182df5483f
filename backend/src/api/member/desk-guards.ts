import type { MedusaNextFunction, MedusaRequest, MedusaResponse, MiddlewareRoute } from "@medusajs/framework/http"
import { ACCESS_TABLE, type Audience } from "../access-table"
import { requireMembership, type Asked } from "../../member/require-membership"

const ASKED: Partial<Record<Audience, Asked>> = {
  organization: {},
  seller: { status: "verified" },
  owner: { role: "owner" },
}

/**
 * Asks who acts before anything else of a request is looked at, so that a stranger learns nothing from how a form is
 * refused. What is asked of whom stands in the access table; the route then takes who acts from `requireMembership`.
 */
export const deskGuards: MiddlewareRoute[] = Object.entries(ACCESS_TABLE).flatMap(([row, audience]) => {
  const asked = typeof audience === "string" ? ASKED[audience] : undefined
  const [method = "", path = ""] = row.split(" ")
  if (asked === undefined) return []
  return [
    {
      matcher: path.replaceAll(/\[(\w+)\]/g, ":$1"),
      methods: [method as "GET"],
      middlewares: [guard(asked)],
    },
  ]
})

function guard(asked: Asked) {
  return async (req: MedusaRequest, _res: MedusaResponse, next: MedusaNextFunction): Promise<void> => {
    await requireMembership(req, asked)
    next()
  }
}
