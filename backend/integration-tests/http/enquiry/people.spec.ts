import { randomUUID } from "node:crypto"
import { AccountExport } from "@ocop/shared/account"
import { addDays, todayInVietnam } from "@ocop/shared/day"
import { EnquiryAnswered, EnquiryPage } from "@ocop/shared/enquiry"
import { ENQUIRY_MODULE } from "../../../src/modules/enquiry"
import { backendTests } from "../../backend-tests"
import { PASSWORD, signIn } from "../../fixtures/customer"
import { operator } from "../../fixtures/operator"
import { person } from "../../fixtures/person"
import { openSaleModes, type SaleModes } from "../../fixtures/sale-modes"
import { required } from "../../fixtures/shop"

const EMAIL = "thao@example.com"

backendTests({
  testSuite: ({ api, getContainer }) => {
    let open: SaleModes

    beforeAll(async () => {
      open = await openSaleModes(getContainer())
    })

    const ask = (name: string, email: string) =>
      person(api, open.shop).post(`/goods/${open.stay.handle}/enquiries`, {
        form_token: randomUUID(),
        name,
        phone: "",
        email,
        from_day: addDays(todayInVietnam(new Date()), 3),
        to_day: "",
        guests: "2",
        message: "",
        locale: "vi",
      })
    const call = (method: "get" | "post", path: string, headers: object = {}) => {
      const config = { headers, validateStatus: () => true }
      return method === "get" ? api.get(`/admin${path}`, config) : api.post(`/admin${path}`, {}, config)
    }

    it("questions are listed and marked for operators only", async () => {
      await ask("Hoa", "hoa@example.com")
      const { id } = required((await getContainer().resolve(ENQUIRY_MODULE).listEnquiries({}))[0])
      const customer = { authorization: `Bearer ${await signIn(api, open.shop, EMAIL)}` }
      const shop = { "x-publishable-api-key": open.shop.publishable_key }
      for (const headers of [{}, shop, customer, { authorization: "Bearer abc" }]) {
        expect((await call("get", "/enquiries", headers)).status).toBe(401)
        expect((await call("post", `/enquiries/${id}/answered`, headers)).status).toBe(401)
      }
      expect((await getContainer().resolve(ENQUIRY_MODULE).retrieveEnquiry(id)).answered_at).toBeNull()
    })

    it("operators read them page by page and mark what was answered, the first time counting", async () => {
      for (const name of ["Một", "Hai", "Ba"]) await ask(name, `${name.length}@example.com`)
      const { id: operator_id, headers } = await operator(api, getContainer())
      const list = async (query = "") => EnquiryPage.parse((await call("get", `/enquiries${query}`, headers)).data)
      const names = async (query = "") => (await list(query)).enquiries.map(({ name }) => name)
      expect(await names()).toEqual(["Ba", "Hai", "Một"])
      expect(await list("?limit=2&offset=1")).toMatchObject({ count: 3, limit: 2, offset: 1 })
      expect(await names("?limit=2&offset=2")).toEqual(["Một"])

      const { id } = required((await list()).enquiries.find(({ name }) => name === "Hai"))
      const mark = () => call("post", `/enquiries/${id}/answered`, headers)
      const { enquiry } = EnquiryAnswered.parse((await mark()).data)
      expect(enquiry).toMatchObject({ name: "Hai", product: { handle: open.stay.handle } })
      expect(enquiry.answered_at).not.toBeNull()
      expect(EnquiryAnswered.parse((await mark()).data).enquiry.answered_at).toBe(enquiry.answered_at)
      expect(await names("?answered=true")).toEqual(["Hai"])
      expect(await names("?answered=false")).toEqual(["Ba", "Một"])
      const row = await getContainer().resolve(ENQUIRY_MODULE).retrieveEnquiry(id)
      expect(row.answered_by).toBe(operator_id)

      expect((await call("post", "/enquiries/enq_no/answered", headers)).status).toBe(404)
      for (const query of ["?limit=0", "?limit=101", "?offset=-1", "?answered=maybe", "?name=Hai"]) {
        expect((await call("get", `/enquiries${query}`, headers)).status, query).toBe(400)
      }
    })

    it("a person takes their own questions away, and has them erased, nobody else's", async () => {
      const token = await signIn(api, open.shop, EMAIL, "Thảo")
      await ask("Thảo", EMAIL.toUpperCase())
      await ask("Kề", "ke@example.com")
      const thao = person(api, open.shop, token)
      const file = AccountExport.parse((await thao.get("/account/export")).data)
      expect(file.enquiries).toMatchObject([{ product: "Một đêm ở vườn", name: "Thảo", email: EMAIL, guests: 2 }])
      expect(file.consents.map(({ purpose }) => purpose)).toContain("enquiry")

      expect((await thao.post("/account/erase", { email: EMAIL, password: PASSWORD })).status).toBe(200)
      const left = await getContainer().resolve(ENQUIRY_MODULE).listEnquiries({}, { withDeleted: true })
      expect(left.map(({ name }) => name)).toEqual(["Kề"])
    })
  },
})
