import type { MedusaNextFunction, MedusaRequest, MedusaResponse, MiddlewareRoute } from "@medusajs/framework/http"
import { mayCallCoreRoute } from "@ocop/shared/staff"
import { notAllowed } from "../../staff/problems"
import { requireUser, rolesInForce } from "../../staff/require-staff"
import { requireSecondFactor } from "../../staff/two-factor"
import { ACCESS_TABLE, staffRolesOf } from "../access-table"
import { answerCards } from "./desk-cards"
import { answerMenu } from "./desk-menu"

/** What it takes to sign in, to take up an invitation and to see who one is. */
const WITHOUT_A_ROLE = [
  "GET /admin/feature-flags",
  "POST /admin/invites/accept",
  "GET /admin/users/me",
  "GET /admin/staff/me",
]

/** What the frame of the dashboard reads around every screen: the shop's name, and how its menu is laid out. */
const OF_THE_FRAME = [
  "GET /admin/stores",
  "GET /admin/layouts/configurations",
  "GET /admin/layouts/sidebar/configuration",
  "GET /admin/layouts/settings.sidebar/configuration",
  "GET /admin/layouts/topbar/configuration",
]

const placeholders = (row: string) => row.split("[").length

/** Our own, an address without placeholders before one that has some. */
const OURS = Object.keys(ACCESS_TABLE)
  .filter((row) => row.includes(" /admin/"))
  .toSorted((a, b) => placeholders(a) - placeholders(b))
  .map((row) => ({ pattern: new RegExp(`^${row.replaceAll(/\[\w+\]/g, "[^/]+")}$`), roles: staffRolesOf(row) ?? [] }))

/**
 * Core takes everybody who can sign in at the dashboard for an administrator. Here our own routes are for the roles that
 * the table names, before anything of the request is read, and core's for an operator, or an auditor who reads; whoever
 * has a role reads what the frame needs.
 *
 * @throws ProblemError 403 `not_allowed`, `two_factor_missing`
 */
async function letStaffIn(req: MedusaRequest, _res: MedusaResponse, next: MedusaNextFunction): Promise<void> {
  const asked = `${req.method} ${req.baseUrl}${req.path}`
  if (!WITHOUT_A_ROLE.includes(asked)) {
    const { id } = await requireUser(req)
    const roles = (await rolesInForce(req.scope, [id])).map(({ role }) => role)
    const own = OURS.find(({ pattern }) => pattern.test(asked))
    const isOfFrame = roles.length > 0 && OF_THE_FRAME.includes(asked)
    const isAllowed = own ? own.roles.some((role) => roles.includes(role)) : mayCallCoreRoute(roles, req.method)
    if (!isAllowed && !isOfFrame) throw notAllowed()
    if (!isOfFrame) requireSecondFactor(req)
  }
  next()
}

export const adminMiddlewares: MiddlewareRoute[] = [
  { matcher: "/admin", middlewares: [letStaffIn] },
  { matcher: "/admin/layouts/:zone/configuration", methods: ["GET"], middlewares: [answerMenu, answerCards] },
]
