import { readdirSync, readFileSync } from "node:fs"
import { dirname, join, relative } from "node:path"
import { describe, expect, test } from "vitest"
import { ACCESS_TABLE } from "./access-table"

type Route = { row: string; source: string }

const OF_ORGANIZATION = ["organization", "seller", "owner"]

function servedRoutes(): Route[] {
  const files = readdirSync(__dirname, { recursive: true, encoding: "utf8" })
  return files
    .filter((file) => /(?:^|\/)route\.ts$/.test(file))
    .flatMap((file) => {
      const path = relative(__dirname, dirname(join(__dirname, file)))
      const source = readFileSync(join(__dirname, file), "utf8")
      const methods = source.matchAll(/^export (?:const|async function|function) ([A-Z]+)\b/gm)
      return [...methods].map(([, method]) => ({ row: `${method} /${path}`, source }))
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
      organization: /\brequireMembership\(req\)/,
      seller: /\brequireMembership\(req, \{[^}]*\bstatus: "verified"/,
      owner: /\brequireMembership\(req, \{[^}]*\brole: "owner"/,
    }
    const unguarded = routes.filter(({ row, source }) => guards[ACCESS_TABLE[row] ?? ""]?.test(source) === false)
    expect(unguarded.map(({ row }) => row)).toEqual([])
  })

  test("members' routes are those under /member, and those of an organization have it in their path", () => {
    const audience = ({ row }: Route) => ACCESS_TABLE[row] ?? ""
    const desk = routes.filter(({ row }) => / \/member\//.test(row))
    expect(desk.filter((route) => !["public", "link", "member", ...OF_ORGANIZATION].includes(audience(route)))).toEqual(
      [],
    )
    const scoped = routes.filter((route) => OF_ORGANIZATION.includes(audience(route)))
    expect(scoped.filter(({ row }) => !/ \/member\/organizations\/\[organization\](?:\/|$)/.test(row))).toEqual([])
  })

  test("operators' routes are those under /admin, and none of them opts out of core's sign-in", () => {
    const operators = routes.filter(({ row }) => ACCESS_TABLE[row] === "operator")
    expect(operators).toEqual(routes.filter(({ row }) => / \/admin\//.test(row)))
    expect(operators.filter(({ source }) => source.includes("AUTHENTICATE"))).toEqual([])
  })
})
