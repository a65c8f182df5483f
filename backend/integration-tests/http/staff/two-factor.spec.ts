import { Modules } from "@medusajs/framework/utils"
import { StaffPage } from "@ocop/shared/staff"
import { TOTP } from "otpauth"
import { vi } from "vitest"
import { backendTests } from "../../backend-tests"
import { PASSWORD, signIn } from "../../fixtures/customer"
import { official, operator, staff } from "../../fixtures/operator"
import { mailsTo } from "../../fixtures/outbox"
import { told } from "../../fixtures/person"
import { openShop, required } from "../../fixtures/shop"
import { until } from "../../fixtures/until"

// Read once, when the first of our sources is loaded.
vi.hoisted(() => {
  process.env["DESK_TWO_FACTOR"] = "required"
})

type Headers = { authorization: string }

backendTests({
  testSuite: ({ api, getContainer }) => {
    const call = (headers: object, method: string, url: string, data?: object) =>
      api.request({ method, url, headers, data, validateStatus: () => true })
    const bearer = (token: string): Headers => ({ authorization: `Bearer ${token}` })
    const password = (email: string, as = "user") =>
      call({}, "POST", `/auth/${as}/emailpass`, { email, password: PASSWORD })

    /** Sets the app up with the session of a password alone. */
    async function guard(headers: Headers): Promise<TOTP> {
      const started = await call(headers, "POST", "/auth/mfa/factors", { provider: "totp" })
      const app = new TOTP({ secret: started.data.secret })
      const id = started.data.mfa_factor.id
      expect((await call(headers, "POST", `/auth/mfa/factors/${id}/verify`, { code: app.generate() })).status).toBe(200)
      return app
    }

    /** What comes back for the code, after the password. */
    async function answerWith(email: string, code: string, as = "user", method = "totp") {
      const { data } = await password(email, as)
      expect(data.mfa_required).toBe(true)
      const path = `/auth/mfa/challenges/${data.mfa_challenge.id}/verify`
      return call(bearer(data.token), "POST", path, { method, code })
    }

    async function signedIn(email: string, app: TOTP): Promise<Headers> {
      return bearer((await answerWith(email, app.generate())).data.token)
    }

    async function guarded(email: string, ...roles: Parameters<typeof staff>[3][]) {
      const { id, headers } = await staff(api, getContainer(), email, ...roles)
      const app = await guard(headers)
      return { id, app, headers: await signedIn(email, app) }
    }

    it("asks everybody of the desk for a second factor before anything of a role, and says where to set it up", async () => {
      const { headers } = await official(api, getContainer(), "chua@example.com", "registrar", "92")
      expect(told(await call(headers, "GET", "/admin/decisions"))).toEqual([403, "two_factor_missing"])
      expect(told(await call(headers, "POST", "/admin/decisions", {}))).toEqual([403, "two_factor_missing"])
      expect((await call(headers, "GET", "/admin/users/me")).status).toBe(200)
      expect((await call(headers, "GET", "/admin/stores")).status).toBe(200)
      const { headers: runs } = await operator(api, getContainer())
      expect(told(await call(runs, "GET", "/admin/orders"))).toEqual([403, "two_factor_missing"])
      const app = await guard(headers)
      expect(told(await call(headers, "GET", "/admin/decisions"))).toEqual([403, "two_factor_missing"])
      const second = await signedIn("chua@example.com", app)
      expect((await call(second, "GET", "/admin/decisions")).status).toBe(200)
    })

    it("with the password alone nothing opens, and no more than a few codes can be tried", async () => {
      await guarded("dich@example.com", "registrar")
      const { data } = await password("dich@example.com")
      expect((await call(bearer(data.token), "GET", "/admin/users/me")).status).toBe(401)
      expect((await call(bearer(data.token), "GET", "/auth/mfa/factors")).status).toBe(401)
      const statuses: number[] = []
      for (let n = 0; n < 5; n++) {
        const { data } = await password("dich@example.com")
        const path = `/auth/mfa/challenges/${data.mfa_challenge.id}/verify`
        for (let tried = 0; tried < 5; tried++) {
          statuses.push((await call(bearer(data.token), "POST", path, { method: "totp", code: "000000" })).status)
        }
      }
      expect(new Set(statuses)).toEqual(new Set([400, 429]))
      expect(statuses.at(-1)).toBe(429)
    })

    it("a session does not switch it off without a code", async () => {
      const { headers, app } = await guarded("phien@example.com", "auditor")
      const { data } = await call(headers, "GET", "/auth/mfa/factors")
      const path = `/auth/mfa/factors/${data.mfa_factors[0].id}`
      const refused = await call(headers, "DELETE", path, {})
      // The dashboard asks for a code when it reads these words.
      expect([refused.status, refused.data.message]).toEqual([400, "MFA verification code is required to disable MFA"])
      const wrong = await call(headers, "DELETE", path, { method: "totp", code: "000000" })
      expect(told(wrong)).toEqual([400, "code_wrong:code"])
      expect((await call(headers, "DELETE", path, { method: "totp", code: app.generate() })).status).toBe(200)
      await until(async () => mailsTo("phien@example.com").length === 1)
    })

    it("an operator takes it away from who has lost the phone, who is told; nobody else can, nor an operator their own", async () => {
      const runs = await guarded("truc-hai@example.com", "operator")
      const lost = await guarded("mat-may@example.com", "registrar")
      const reads = await guarded("giam-sat@example.com", "auditor")
      const has = async () => {
        const { people } = StaffPage.parse((await call(runs.headers, "GET", "/admin/staff?q=mat-may")).data)
        return required(people[0]).has_two_factor
      }
      const end = (headers: object, id: string) => call(headers, "POST", `/admin/staff/${id}/two-factor/end`)
      expect(await has()).toBe(true)
      expect(told(await end(reads.headers, lost.id))).toEqual([403, "not_allowed"])
      expect(told(await end(lost.headers, lost.id))).toEqual([403, "not_allowed"])
      expect(told(await end(runs.headers, runs.id))).toEqual([409, "own_two_factor"])
      expect(told(await end(runs.headers, "user_x"))).toEqual([404, "not_found"])
      expect((await end(runs.headers, lost.id)).data).toEqual({ has_two_factor: false })
      expect((await end(runs.headers, lost.id)).data).toEqual({ has_two_factor: false })
      expect(await has()).toBe(false)
      await until(async () => mailsTo("mat-may@example.com").length === 1)
      expect((await password("mat-may@example.com")).data.mfa_required).toBeUndefined()
    })

    it("shoppers set nothing up, and where one works at the desk as well the code is asked for in the shop too", async () => {
      const email = "vua-mua@example.com"
      const shop = await openShop(getContainer())
      const token = await signIn(api, shop, email)
      expect((await call(bearer(token), "POST", "/auth/mfa/factors", { provider: "totp" })).status).toBe(401)
      expect((await call(bearer(token), "POST", "/auth/mfa/recovery-codes", {})).status).toBe(401)
      const auth = getContainer().resolve(Modules.AUTH)
      const [provider] = await auth.listProviderIdentities({ entity_id: email, provider: "emailpass" })
      const started = await auth.startAuthMfa({
        auth_identity_id: required(provider).auth_identity_id ?? "",
        provider: "totp",
      })
      const app = new TOTP({ secret: started.secret ?? "" })
      await auth.verifyAuthMfa({ id: started.mfa.id, code: app.generate() })
      expect(told(await answerWith(email, "000000", "customer"))).toEqual([400, "code_wrong:code"])
      const right = await answerWith(email, app.generate(), "customer")
      expect(right.status).toBe(200)
    })
  },
})
