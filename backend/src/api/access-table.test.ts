import { readdirSync, readFileSync } from "node:fs"
import { dirname, join, relative } from "node:path"
import { STAFF_ROLES } from "@ocop/shared/staff"
import { describe, expect, test } from "vitest"
import { ACCESS_TABLE, staffRolesOf } from "./access-table"

/** `handler`: the source from the method's own export on to the next one. */
type Route = { row: string; source: string; handler: string }

const OF_ORGANIZATION = ["organization", "seller", "owner", "owner_in_person"]

function servedRoutes(): Route[] {
  const files = readdirSync(__dirname, { recursive: true, encoding: "utf8" })
  return files
    .filter((file) => /(?:^|\/)route\.ts$/.test(file))
    .flatMap((file) => {
      const path = relative(__dirname, dirname(join(__dirname, file)))
      const source = readFileSync(join(__dirname, file), "utf8")
      const handlers = source.split(/^(?=export )/m)
      return handlers.flatMap((handler) => {
        const [, method] = /^export (?:const|async function|function) ([A-Z]+)\b/.exec(handler) ?? []
        return method === undefined ? [] : [{ row: `${method} /${path}`, source, handler }]
      })
    })
}

describe("the access table", () => {
  const routes = servedRoutes()

  test("has a row for every route, and a route for every row", () => {
    expect(routes.map(({ row }) => row).toSorted()).toEqual(Object.keys(ACCESS_TABLE).toSorted())
  })

  test("a customer's route asks for the customer, a basket's for the basket, a link's for its secret", () => {
    const guards: Record<string, RegExp> = {
      customer: /\brequireCustomer\(/,
      basket: /\b(?:requireCart|changeCart|requireOpenCart|completeCart)\(/,
      link: /\b(?:requireAccountLink|requireMemberLink|validatedBody)\b/,
      member: /\brequireMember\(/,
      organization: /\brequireMembership\(req(?:, \{ producer: true \})?\)/,
      seller: /\brequireMembership\(req, \{[^}]*\bstatus: "verified"/,
      owner: /\brequireMembership\(req, \{[^}]*\brole: "owner"/,
      owner_in_person: /\brequireMembership\(req, \{[^}]*\brole: "owner", in_person: true/,
      acting: /\brequireActing\(/,
      storefront: /\brequireStorefront\(/,
      user: /\brequireUser\(/,
    }
    const unguarded = routes.filter(({ row, source }) => guards[String(ACCESS_TABLE[row])]?.test(source) === false)
    expect(unguarded.map(({ row }) => row)).toEqual([])
  })

  test("members' routes are those under /member, and those of an organization have it in their path", () => {
    const audience = ({ row }: Route) => String(ACCESS_TABLE[row])
    const desk = routes.filter(({ row }) => / \/member\//.test(row))
    expect(
      desk.filter((route) => !["public", "link", "member", "acting", ...OF_ORGANIZATION].includes(audience(route))),
    ).toEqual([])
    const scoped = routes.filter((route) => OF_ORGANIZATION.includes(audience(route)))
    expect(scoped.filter(({ row }) => !/ \/member\/organizations\/\[organization\](?:\/|$)/.test(row))).toEqual([])
  })

  test("the desk's routes are those under /admin, and none of them opts out of core's sign-in", () => {
    const desk = routes.filter(({ row }) => staffRolesOf(row) !== null || ACCESS_TABLE[row] === "user")
    expect(desk).toEqual(routes.filter(({ row }) => / \/admin\//.test(row)))
    expect(desk.filter(({ source }) => source.includes("AUTHENTICATE"))).toEqual([])
  })

  test("each of the desk's routes asks first for the roles that its row names", () => {
    const asked = ({ handler }: Route) => {
      const guard = /\{\s*(?:const (?:\w+|\{[^}]*\}) = )?await require(?:Staff|Official)\(req,([^)]*)\)/
      const [, roles] = guard.exec(handler) ?? []
      if (roles?.trim() === "...READERS") return STAFF_ROLES
      return roles === undefined ? null : [...roles.matchAll(/"(\w+)"/g)].map(([, role]) => role)
    }
    for (const route of routes) expect(asked(route), route.row).toEqual(staffRolesOf(route.row))
  })
})
