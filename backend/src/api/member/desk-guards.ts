import type { MedusaNextFunction, MedusaRequest, MedusaResponse, MiddlewareRoute } from "@medusajs/framework/http"
import { ACCESS_TABLE, type Audience } from "../access-table"
import { requireMember, requireMembership } from "../../member/require-membership"

type Question = (req: MedusaRequest) => Promise<unknown>

const QUESTIONS: Partial<Record<Audience, Question>> = {
  member: requireMember,
  organization: (req) => requireMembership(req),
  seller: (req) => requireMembership(req, { status: "verified" }),
  owner: (req) => requireMembership(req, { role: "owner" }),
}

/**
 * Asks who acts before anything else of a request is looked at, so that a stranger learns nothing from how a form is
 * refused. What is asked of whom stands in the access table; the route then takes who acts from `requireMember` or
 * `requireMembership` itself.
 */
export const deskGuards: MiddlewareRoute[] = Object.entries(ACCESS_TABLE).flatMap(([row, audience]) => {
  const question = typeof audience === "string" ? QUESTIONS[audience] : undefined
  const [method = "", path = ""] = row.split(" ")
  if (question === undefined) return []
  return [
    {
      matcher: path.replaceAll(/\[(\w+)\]/g, ":$1"),
      methods: [method as "GET"],
      middlewares: [guard(question)],
    },
  ]
})

function guard(question: Question) {
  return async (req: MedusaRequest, _res: MedusaResponse, next: MedusaNextFunction): Promise<void> => {
    await question(req)
    next()
  }
}
