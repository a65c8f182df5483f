import type { MedusaNextFunction, MedusaRequest, MedusaResponse, MiddlewareRoute } from "@medusajs/framework/http"
import { ACCESS_TABLE, type Audience } from "../access-table"
import { findActing, requireActing } from "../../acting/find-acting"
import { recordOnBehalf } from "../../acting/record-on-behalf"
import { requireMember, requireMembership, type Acting } from "../../member/require-membership"

type Question = (req: MedusaRequest) => Promise<Acting | null>

const QUESTIONS: Partial<Record<Audience, Question>> = {
  member: askMember,
  acting: (req) => requireActing(req).then(() => null),
  organization: (req) => requireMembership(req),
  seller: (req) => requireMembership(req, { status: "verified" }),
  owner: (req) => requireMembership(req, { role: "owner" }),
  owner_in_person: (req) => requireMembership(req, { role: "owner", in_person: true }),
}

/** Who one is, an operator who acts for an organization may ask as well. */
async function askMember(req: MedusaRequest): Promise<null> {
  const isAskingWho = req.method === "GET" && `${req.baseUrl}${req.path}` === "/member/me"
  if (!isAskingWho || !(await findActing(req))) await requireMember(req)
  return null
}

/**
 * Asks who acts before anything else of a request is looked at, so that a stranger learns nothing from how a form is
 * refused. What is asked of whom stands in the access table; the route then takes who acts from `requireMember` or
 * `requireMembership` itself. What an operator changes on behalf of an organization is recorded here, for every route.
 */
export const deskGuards: MiddlewareRoute[] = Object.entries(ACCESS_TABLE).flatMap(([row, audience]) => {
  const question = typeof audience === "string" ? QUESTIONS[audience] : undefined
  const [method = "", path = ""] = row.split(" ")
  if (question === undefined) return []
  return [
    {
      matcher: path.replaceAll(/\[(\w+)\]/g, ":$1"),
      methods: [method as "GET"],
      middlewares: [guard(row, question)],
    },
  ]
})

function guard(row: string, question: Question) {
  return async (req: MedusaRequest, res: MedusaResponse, next: MedusaNextFunction): Promise<void> => {
    const acting = await question(req)
    if (acting) await recordOnBehalf(row, acting, { req, res })
    next()
  }
}
