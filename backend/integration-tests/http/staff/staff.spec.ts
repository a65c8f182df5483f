import { readdirSync } from "node:fs"
import { dirname, join } from "node:path"
import { ContainerRegistrationKeys, Modules } from "@medusajs/framework/utils"
import { MyStaffRoles, RoleAnswer, STAFF_ROLES, StaffPage, type StaffRole } from "@ocop/shared/staff"
import { ACCESS_TABLE, staffRolesOf } from "../../../src/api/access-table"
import { STAFF_MODULE } from "../../../src/modules/staff"
import { changeRoles } from "../../../src/staff/change-roles"
import { backendTests } from "../../backend-tests"
import { operator, staff } from "../../fixtures/operator"
import { told } from "../../fixtures/person"
import { required } from "../../fixtures/shop"

const CORE_ROUTES = join(dirname(require.resolve("@medusajs/medusa/package.json")), "dist/api/admin")

/** The addresses of core's routes under /admin, with some id where one belongs. */
function coreAddresses(): string[] {
  return readdirSync(CORE_ROUTES, { recursive: true, encoding: "utf8" })
    .filter((file) => file.endsWith("/route.js"))
    .map((file) => `/admin/${dirname(file).replaceAll(/\[\w+\]/g, "x")}`)
}

/** Each of hundreds of routes is asked four times. */
const PATIENCE = { timeout: 300_000 }

/** What the dashboard needs before it knows who somebody is. */
const WITHOUT_A_ROLE = ["GET /admin/feature-flags", "POST /admin/invites/accept", "GET /admin/users/me"]

backendTests({
  testSuite: ({ api, getContainer }) => {
    const call = (headers: object, method: string, url: string, data?: object) =>
      api.request({ method, url, headers, data, validateStatus: () => true })
    const person = (email: string, ...roles: StaffRole[]) => staff(api, getContainer(), email, ...roles)

    it("nobody without a role comes through any of core's routes, and no secret key does", PATIENCE, async () => {
      const { headers } = await person("moi@example.com")
      const [key] = await getContainer()
        .resolve(Modules.API_KEY)
        .createApiKeys([{ title: "Máy", type: "secret", created_by: "" }])
      const basic = { authorization: `Basic ${required(key).token}` }
      const addresses = coreAddresses()
      expect(addresses.length).toBeGreaterThan(200)
      for (const address of addresses) {
        for (const method of ["GET", "POST", "DELETE"]) {
          if (WITHOUT_A_ROLE.includes(`${method} ${address}`)) continue
          const answer = await call(headers, method, address, method === "POST" ? {} : undefined)
          expect(told(answer), `${method} ${address}`).toEqual([403, "not_allowed"])
        }
        if (WITHOUT_A_ROLE.includes(`GET ${address}`)) continue
        expect(told(await call(basic, "GET", address)), `${address} with a key`).toEqual([403, "not_allowed"])
      }
    })

    it("an operator uses core's routes, an auditor only reads, an official does neither", async () => {
      const may = async (role: StaffRole) => {
        const { headers } = await person(`${role}@example.com`, role)
        const read = await call(headers, "GET", "/admin/orders")
        const write = await call(headers, "POST", "/admin/product-tags", { value: role })
        const frame = await call(headers, "GET", "/admin/stores")
        return [read.status, write.status, frame.status]
      }
      expect(await may("operator")).toEqual([200, 200, 200])
      expect(await may("auditor")).toEqual([200, 403, 200])
      expect(await may("registrar")).toEqual([403, 403, 200])
      expect(await may("reviewer")).toEqual([403, 403, 200])
    })

    it("our card stands first on core's page of a product, until somebody lays the page out otherwise", async () => {
      const [one, other] = await Promise.all(["mot", "hai"].map((name) => person(`${name}@example.com`, "operator")))
      const layout = "/admin/layouts/product.details/configuration"
      const widgets = { "widget:product-papers": { order: -1 } }
      for (const { headers } of [one, other].map(required)) {
        const { data } = await call(headers, "GET", layout)
        expect(data).toMatchObject({ default_configuration: { configuration: { widgets } }, active_scope: "default" })
      }
      const own = { widgets: { "core:ProductMediaSection": { hidden: true } } }
      const kept = await call(required(one).headers, "POST", layout, { is_default: false, configuration: own })
      expect(kept.status).toBe(200)
      const answers = await Promise.all([one, other].map((each) => call(required(each).headers, "GET", layout)))
      expect(answers.map(({ data }) => data)).toMatchObject([
        { personal_configuration: { configuration: own }, active_scope: "personal" },
        { personal_configuration: null, default_configuration: { configuration: { widgets } } },
      ])
    })

    it("of each of our routes only the table's yes is a yes", async () => {
      const people = await Promise.all(STAFF_ROLES.map((role) => person(`${role}@example.com`, role)))
      const nobody = await person("moi@example.com")
      const rows = Object.keys(ACCESS_TABLE).filter((row) => row.includes(" /admin/"))
      for (const row of rows) {
        const [method = "", path = ""] = row.split(" ")
        const url = path.replaceAll(/\[\w+\]/g, "x")
        const roles = staffRolesOf(row) ?? STAFF_ROLES
        for (const [index, role] of STAFF_ROLES.entries()) {
          const { status } = await call(required(people[index]).headers, method, url, {})
          if (roles.includes(role)) expect([401, 403], `${row} for an ${role}`).not.toContain(status)
          else expect(status, `${row} for an ${role}`).toBe(403)
        }
        const { status } = await call(nobody.headers, method, url, {})
        expect(status, `${row} without a role`).toBe(ACCESS_TABLE[row] === "user" ? 200 : 403)
        expect((await call({}, method, url, {})).status, `${row} without a token`).toBe(401)
      }
    })

    it("a role holds from the next request on, and ends with the next one", async () => {
      const boss = await operator(api, getContainer())
      const { id: user_id, headers } = await person("moi@example.com")
      const grant = (body: object) => call(boss.headers, "POST", "/admin/staff/roles", body)
      const read = async () => (await call(headers, "GET", "/admin/enquiries")).status
      const mine = async () => MyStaffRoles.parse((await call(headers, "GET", "/admin/staff/me")).data).person.roles

      expect([await read(), await mine()]).toEqual([403, []])
      const granted = await grant({ user_id, role: "operator", province_code: null })
      const { role } = RoleAnswer.parse(granted.data)
      expect([granted.status, role.role, role.province, role.granted_by]).toEqual([
        201,
        "operator",
        null,
        "truc@example.com",
      ])
      expect([await read(), await mine()]).toEqual([200, [role]])

      const again = await grant({ user_id, role: "operator", province_code: null })
      expect([again.status, RoleAnswer.parse(again.data).role.id]).toEqual([200, role.id])

      for (const _time of [1, 2]) {
        expect((await call(boss.headers, "POST", `/admin/staff/roles/${role.id}/revoke`, {})).status).toBe(200)
        expect([await read(), await mine()]).toEqual([403, []])
      }
      const [row] = await getContainer().resolve(STAFF_MODULE).listStaffRoles({ user_id })
      expect(row).toMatchObject({ granted_by: boss.id, revoked_by: boss.id })
      expect((await grant({ user_id, role: "operator", province_code: null })).status).toBe(201)
    })

    it("officials may be bound to provinces, nobody changes their own roles, and what is wrong is said", async () => {
      const boss = await operator(api, getContainer())
      const { id: user_id } = await person("can-bo@example.com")
      const grant = async (body: object) => told(await call(boss.headers, "POST", "/admin/staff/roles", body))
      expect(await grant({ user_id, role: "reviewer", province_code: "92" })).toEqual([201, ""])
      expect(await grant({ user_id, role: "reviewer", province_code: "91" })).toEqual([201, ""])
      expect(await grant({ user_id, role: "reviewer", province_code: "00" })).toEqual([
        400,
        "province_unknown:province_code",
      ])
      expect(await grant({ user_id, role: "operator", province_code: "92" })).toEqual([
        400,
        "province_not_for_role:province_code",
      ])
      expect(await grant({ user_id, role: "mayor", province_code: null })).toEqual([400, "invalid_data:role"])
      expect(await grant({ user_id: "user_no", role: "auditor", province_code: null })).toEqual([404, "not_found"])
      expect(await grant({ user_id: boss.id, role: "registrar", province_code: null })).toEqual([409, "own_role"])

      const page = async (query: string) =>
        StaffPage.parse((await call(boss.headers, "GET", `/admin/staff${query}`)).data)
      const { people, count } = await page("")
      expect([count, people.map(({ email }) => email)]).toEqual([2, ["can-bo@example.com", "truc@example.com"]])
      expect(people[0]?.roles.map(({ role, province }) => [role, province?.name])).toEqual([
        ["reviewer", "Cần Thơ"],
        ["reviewer", "An Giang"],
      ])
      expect((await page("?q=truc&limit=1")).people.map(({ email }) => email)).toEqual(["truc@example.com"])
      const own = required(required((await page("?q=truc")).people[0]).roles[0])
      const revoke = async (id: string) => told(await call(boss.headers, "POST", `/admin/staff/roles/${id}/revoke`, {}))
      expect(await revoke(own.id)).toEqual([409, "own_role"])
      expect(await revoke("srole_no")).toEqual([404, "not_found"])
      for (const query of ["?limit=0", "?offset=-1", "?who=x"]) {
        expect((await call(boss.headers, "GET", `/admin/staff${query}`)).status, query).toBe(400)
      }
    })

    it("of two operators who end each other's role at the same moment, one is left", async () => {
      const [first, second] = [
        await operator(api, getContainer()),
        await operator(api, getContainer(), "hai@example.com"),
      ]
      const roles = await getContainer().resolve(STAFF_MODULE).listStaffRoles({})
      const roleOf = (id: string) => required(roles.find(({ user_id }) => user_id === id)).id
      const statuses = await Promise.all([
        call(first.headers, "POST", `/admin/staff/roles/${roleOf(second.id)}/revoke`, {}),
        call(second.headers, "POST", `/admin/staff/roles/${roleOf(first.id)}/revoke`, {}),
      ])
      expect(statuses.map(({ status }) => status).toSorted()).toEqual([200, 403])
      const left = await getContainer().resolve(STAFF_MODULE).listStaffRoles({ revoked_at: null })
      expect(left).toHaveLength(1)
      const gone = left[0]?.user_id === first.id ? second.id : first.id
      await expect(changeRoles(getContainer(), gone, async () => "changed")).rejects.toThrow("chưa được giao")
    })

    it("a user who has gone is let in no more, whatever the token says", async () => {
      const { id, headers } = await operator(api, getContainer())
      expect((await call(headers, "GET", "/admin/orders")).status).toBe(200)
      await getContainer().resolve(Modules.USER).softDeleteUsers([id])
      for (const path of ["/admin/orders", "/admin/enquiries", "/admin/staff/me"]) {
        expect(told(await call(headers, "GET", path)), path).toEqual([403, "not_allowed"])
      }
    })

    it("the table itself refuses a person of the whole shop in one province, and a role twice", async () => {
      const sql = `insert into staff_role (id, user_id, role, province_code, granted_at) values (?, 'user_1', ?, ?, now())`
      const pg = getContainer().resolve(ContainerRegistrationKeys.PG_CONNECTION)
      await pg.raw(sql, ["a", "operator", null])
      await pg.raw(sql, ["b", "reviewer", "92"])
      await expect(pg.raw(sql, ["c", "operator", "92"])).rejects.toThrow("staff_role_province_for_officials")
      await expect(pg.raw(sql, ["d", "operator", null])).rejects.toThrow("unique")
      await expect(pg.raw(sql, ["e", "reviewer", "92"])).rejects.toThrow("unique")
    })
  },
})
