import { backendTests } from "../../backend-tests"
import { PASSWORD, signIn } from "../../fixtures/customer"
import { operator } from "../../fixtures/operator"
import { mailsTo } from "../../fixtures/outbox"
import { linkIn } from "../../fixtures/person"
import { openShop } from "../../fixtures/shop"
import { until } from "../../fixtures/until"

const EMAIL = "truc@example.com"

backendTests({
  testSuite: ({ api, getContainer }) => {
    const post = (path: string, data: object, headers: object = {}) =>
      api.request({ method: "POST", url: `/auth/user/emailpass${path}`, data, headers, validateStatus: () => true })

    it("who has forgotten the password chooses another by a mailed link, once", async () => {
      await operator(api, getContainer())
      expect((await post("/reset-password", { identifier: EMAIL })).status).toBe(201)
      await until(async () => mailsTo(EMAIL).length === 1)
      const link = linkIn(mailsTo(EMAIL)[0] ?? "", "/quan-tri/reset-password")
      const headers = { authorization: `Bearer ${link.searchParams.get("token")}` }
      const password = "mot-mat-khau-moi-dai"
      expect((await post("/update", { email: EMAIL, password }, headers)).status).toBe(200)
      expect((await post("", { email: EMAIL, password: PASSWORD })).status).toBe(401)
      expect((await post("", { email: EMAIL, password })).status).toBe(200)
    })

    it("a shopper who asks at the desk gets no mail", async () => {
      const email = "khach-quen@example.com"
      await signIn(api, await openShop(getContainer()), email)
      await operator(api, getContainer())
      expect((await post("/reset-password", { identifier: email })).status).toBe(201)
      expect((await post("/reset-password", { identifier: EMAIL })).status).toBe(201)
      await until(async () => mailsTo(EMAIL).length >= 1)
      expect(mailsTo(email)).toEqual([])
    })

    it("nobody tries one person's password again and again, however it is written, and others sign in meanwhile", async () => {
      await operator(api, getContainer())
      await operator(api, getContainer(), "hai@example.com")
      const statuses: number[] = []
      for (const email of Array.from({ length: 22 }, (_, i) => (i % 2 ? EMAIL : ` ${EMAIL.toUpperCase()} `))) {
        statuses.push((await post("", { email, password: "sai" })).status)
      }
      expect(statuses.at(-1)).toBe(429)
      expect((await post("", { email: EMAIL, password: PASSWORD })).status).toBe(429)
      expect((await post("", { email: "hai@example.com", password: PASSWORD })).status).toBe(200)
    })
  },
})
