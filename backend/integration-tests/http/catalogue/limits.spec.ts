import { CommuneMatches } from "@ocop/shared/address"
import { ProblemAnswer } from "@ocop/shared/problem"
import { backendTests } from "../../backend-tests"
import { visitor } from "../../fixtures/market"
import { openShop } from "../../fixtures/shop"

const SEARCHES_A_MINUTE = 60
const SIGN_INS = 10

backendTests({
  testSuite: ({ api, getContainer }) => {
    let key: string

    beforeAll(async () => {
      key = (await openShop(getContainer())).publishable_key
    })

    const from = (address: string, secret = process.env["STOREFRONT_SECRET"] ?? "") =>
      visitor(api, key, { "x-client-address": address, "x-storefront-secret": secret })

    it("refuses an address that searches too fast, and nobody else", async () => {
      const hasty = from("203.0.113.7")
      for (let i = 0; i < SEARCHES_A_MINUTE; i++) expect((await hasty("/communes?q=phu")).status).toBe(200)
      const refused = await hasty("/communes?q=phu")
      expect(refused.status).toBe(429)
      expect(Number(refused.headers["retry-after"])).toBeGreaterThan(0)
      const problem = ProblemAnswer.parse(refused.data)
      expect(problem.type).toBe("too_many_requests")
      expect(problem.message).toMatch(/^Bạn thao tác hơi nhanh, thử lại sau \d+ giây\.$/)
      const calm = await from("203.0.113.8")("/communes?q=phu%20loi")
      expect(CommuneMatches.parse(calm.data).matches[0]?.code).toBe("31510")
    })

    it("does not believe an address without the storefront's secret", async () => {
      for (let i = 0; i < SEARCHES_A_MINUTE; i++) await from(`203.0.113.${i}`, "guessed")("/communes?q=phu")
      expect((await from("203.0.113.200", "guessed")("/communes?q=phu")).status).toBe(429)
    })

    it("limits sign-in", async () => {
      const signIn = () =>
        api.post(
          "/auth/customer/emailpass",
          { email: "ai@example.com", password: "sai-mat-khau" },
          { validateStatus: () => true },
        )
      const statuses = []
      for (let i = 0; i <= SIGN_INS; i++) statuses.push((await signIn()).status)
      expect(statuses).toEqual([...Array(SIGN_INS).fill(401), 429])
    })

    it("refuses bodies that are too long, and what is no JSON, with a problem", async () => {
      const post = (body: string) =>
        api.post("/auth/customer/emailpass", body, {
          headers: { "content-type": "application/json" },
          validateStatus: () => true,
        })
      const long = await post(JSON.stringify({ email: "a".repeat(40_000) }))
      expect([long.status, ProblemAnswer.parse(long.data).type]).toEqual([413, "body_too_large"])
      const broken = await post("{")
      expect([broken.status, ProblemAnswer.parse(broken.data).type]).toEqual([400, "invalid_data"])
    })
  },
})
