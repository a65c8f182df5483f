import { CommuneMatches } from "@ocop/shared/address"
import { ProblemAnswer } from "@ocop/shared/problem"
import { RATE_LIMIT_MODULE } from "../../../src/modules/rate-limit"
import { backendTests } from "../../backend-tests"
import { visitor } from "../../fixtures/market"
import { openShop } from "../../fixtures/shop"

const SEARCHES_A_MINUTE = 60
const SIGN_INS = 10
const LOOK_UPS = 10
const BASKETS_A_MINUTE = 120

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
      expect((await hasty("/evidence?q=banh")).status).toBe(429)
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

    it("tells long waits in minutes", async () => {
      const words = { code: "KHONGCO1", phone: "0901234567" }
      const headers = { "x-publishable-api-key": key }
      const lookUp = () => api.post("/store/purchases/look-up", words, { headers, validateStatus: () => true })
      for (let i = 0; i < LOOK_UPS; i++) expect((await lookUp()).status).toBe(404)
      const refused = await lookUp()
      expect([refused.status, ProblemAnswer.parse(refused.data).message]).toEqual([
        429,
        "Bạn thao tác hơi nhanh, thử lại sau 15 phút.",
      ])
      expect(Number(refused.headers["retry-after"])).toBeGreaterThan(14 * 60)
    })

    it("limits new baskets by all doors together, not what is done with one", async () => {
      const address = "203.0.113.9"
      const secret = process.env["STOREFRONT_SECRET"] ?? ""
      const headers = {
        "x-publishable-api-key": key,
        "x-client-address": address,
        "x-storefront-secret": secret,
      }
      const post = (path: string) => api.post(`/store${path}`, {}, { headers, validateStatus: () => true })
      const { data: basket } = await post("/baskets")
      expect((await post("/carts")).status).toBe(200)
      // What they count, without the work of so many baskets.
      const counts = getContainer().resolve(RATE_LIMIT_MODULE)
      for (let i = 2; i < BASKETS_A_MINUTE; i++) expect(await counts.secondsToWait("basket", address)).toBe(0)
      for (const door of ["/baskets", "/carts"]) {
        const refused = await post(door)
        expect([refused.status, ProblemAnswer.parse(refused.data).type]).toEqual([429, "too_many_requests"])
      }
      expect((await post(`/baskets/${basket.id}/lines`)).status).toBe(400)
    })

    it("answers what no route serves with a problem, whatever the method", async () => {
      const headers = { "x-publishable-api-key": key }
      const ask = (method: string, path: string) =>
        api.request({ method, url: `/store${path}`, headers, validateStatus: () => true })
      const unknown = [
        ["GET", "/khong-co"],
        ["POST", "/khong-co/gi-ca"],
        ["DELETE", "/goods/khong-co"],
        ["GET", "/admin"],
        ["PATCH", "/baskets"],
      ] as const
      for (const [method, path] of unknown) {
        const { status, data, headers: answered } = await ask(method, path)
        expect([path, status, ProblemAnswer.parse(data).type]).toEqual([path, 404, "not_found"])
        expect(answered["content-type"]).toContain("application/json")
        expect(answered["x-request-id"]).toBeTruthy()
      }
      expect((await ask("GET", "/communes/31510")).status).toBe(200)
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
