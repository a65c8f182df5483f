import { Account, AccountReady, PurchasePage } from "@ocop/shared/account"
import { ACCOUNT_LINK } from "../../../src/account/account-link"
import { sealLink } from "../../../src/account/sealed-link"
import { CONSENT_MODULE } from "../../../src/modules/consent"
import { backendTests } from "../../backend-tests"
import { PASSWORD, signIn } from "../../fixtures/customer"
import { mailsTo } from "../../fixtures/outbox"
import { linkIn, person, told } from "../../fixtures/person"
import { DELIVERY, shopper } from "../../fixtures/shopper"
import { openTwoSellers, type TwoSellers } from "../../fixtures/two-sellers"
import { until } from "../../fixtures/until"

backendTests({
  testSuite: ({ api, getContainer }) => {
    let open: TwoSellers

    beforeAll(async () => {
      open = await openTwoSellers(getContainer())
    })

    const link = (email: string, seconds = 60) => sealLink(ACCOUNT_LINK, email, new Date(), seconds)
    const mailTo = (email: string) => until(() => mailsTo(email)[0])
    const tokenOf = async (email: string) => {
      const { data } = await person(api, open.shop).auth("/customer/emailpass", { email, password: PASSWORD })
      return (data as { token: string }).token
    }

    it("opens an account by the mailed link, once", async () => {
      const mai = person(api, open.shop)
      expect(await mai.post("/account/sign-up", { email: " Mai@Example.com", locale: "vi" })).toMatchObject({
        status: 202,
        data: { asked: true },
      })
      const url = linkIn(await mailTo("mai@example.com"), "/xac-nhan-email")
      const token = url.searchParams.get("ma") ?? ""
      expect((await mai.post("/account/sign-up/link", { token })).data).toEqual({ email: "mai@example.com" })

      const form = { token, name: "  Trần  Thị Mai ", phone: "0912345678", password: PASSWORD }
      const opened = await mai.post("/account/open", form)
      expect(opened.status).toBe(201)
      expect(AccountReady.parse(opened.data)).toEqual({ email: "mai@example.com" })

      const me = await person(api, open.shop, await tokenOf("mai@example.com")).get("/account")
      expect(Account.parse(me.data)).toMatchObject({
        email: "mai@example.com",
        email_verified: true,
        name: "Trần Thị Mai",
        phone: "0912 345 678",
      })
      const consents = await getContainer().resolve(CONSENT_MODULE).listConsents({})
      expect(consents.map(({ purpose, is_given }) => [purpose, is_given]).toSorted()).toEqual([
        ["privacy", true],
        ["terms", true],
      ])
      expect(told(await mai.post("/account/open", form))).toEqual([409, "already_open"])
    })

    it("answers alike whether or not there is an account; only the inbox learns it", async () => {
      await signIn(api, open.shop, "lan@example.com")
      const visitor = person(api, open.shop)
      const known = await visitor.post("/account/sign-up", { email: "lan@example.com", locale: "en" })
      const unknown = await visitor.post("/account/sign-up", { email: "tu@example.com", locale: "en" })
      expect([known.status, known.data]).toEqual([unknown.status, unknown.data])
      expect(linkIn(await mailTo("lan@example.com"), "/dang-nhap").pathname).toBe("/en/dang-nhap")
      expect(linkIn(await mailTo("tu@example.com"), "/xac-nhan-email").pathname).toBe("/en/xac-nhan-email")
    })

    it("opens one account however often the button is pressed", async () => {
      const form = { token: link("hai@example.com"), name: "Hải", phone: "", password: PASSWORD }
      const hai = person(api, open.shop)
      const answers = await Promise.all([1, 2, 3].map(() => hai.post("/account/open", form)))
      expect(answers.map(({ status }) => status).toSorted()).toEqual([201, 409, 409])
      expect((await person(api, open.shop, await tokenOf("hai@example.com")).get("/account")).status).toBe(200)
    })

    it("tells everything that is wrong with the form, and the link stays good", async () => {
      const token = link("binh@example.com")
      const binh = person(api, open.shop)
      const tries: [object, unknown[]][] = [
        [
          { name: " ", phone: "123", password: "ngan" },
          [400, "name_missing:name", "phone_wrong:phone", "password_short:password"],
        ],
        [{ name: "Bình", phone: "", password: "" }, [400, "password_missing:password"]],
        [{ name: "Bình", phone: "", password: "binh@example.com" }, [400, "password_common:password"]],
        [{ name: "a".repeat(101), phone: "", password: PASSWORD }, [400, "text_too_long:name"]],
      ]
      for (const [form, answer] of tries) {
        expect(told(await binh.post("/account/open", { token, ...form }))).toEqual(answer)
      }
      const script = { token, name: "<script>alert(1)</script>\u0000", phone: "", password: PASSWORD }
      expect((await binh.post("/account/open", script)).status).toBe(201)
    })

    it("takes no link that was altered or is too old, and no e-mail that is none", async () => {
      const visitor = person(api, open.shop)
      const form = { name: "Ai", phone: "", password: PASSWORD }
      for (const token of ["", "abc", `A${link("x@example.com")}`, link("x@example.com", -1)]) {
        expect(told(await visitor.post("/account/sign-up/link", { token }))).toEqual([400, "link_wrong"])
        expect(told(await visitor.post("/account/open", { token, ...form }))).toEqual([400, "link_wrong"])
      }
      for (const email of ["", "mai", "a@b\u0000.vn"]) {
        expect(told(await visitor.post("/account/sign-up", { email, locale: "vi" }))).toEqual([
          400,
          "email_wrong:email",
        ])
      }
      expect((await visitor.post("/account/reset", { email: 7 })).status).toBe(400)
    })

    it("gives guest purchases to the account once the e-mail is proven, and to nobody else", async () => {
      const guest = shopper(api, open.shop)
      const delivery = { ...DELIVERY, email: "Hoa_1@Example.com" }
      const basket = await guest.ready([{ variant_id: open.cake.variant_id, quantity: 2 }], delivery)
      const { code } = (await guest.buy(basket)).data
      const neighbour = person(api, open.shop, await signIn(api, open.shop, "hoax1@example.com"))
      const hoa = person(api, open.shop, await signIn(api, open.shop, "hoa_1@example.com"))

      const page = PurchasePage.parse((await hoa.get("/account/purchases")).data)
      expect(page).toMatchObject({ count: 1, page: 1, page_count: 1 })
      expect(page.purchases[0]).toMatchObject({ code, status: "placed", item_count: 2 })
      expect(page.purchases[0]?.total).toBe(152_000)
      expect((await hoa.get(`/purchases/${code}`)).status).toBe(200)
      expect((await neighbour.get("/account/purchases")).data).toMatchObject({ count: 0, purchases: [] })
      expect((await neighbour.get(`/purchases/${code}`)).status).toBe(404)

      const later = await guest.ready([{ variant_id: open.rice.variant_id, quantity: 1 }], delivery)
      const second = (await guest.buy(later)).data.code
      await until(async () => {
        const { purchases } = PurchasePage.parse((await hoa.get("/account/purchases")).data)
        return purchases[0]?.code === second
      })
      expect(told(await hoa.get("/account/purchases?page=2"))).toEqual([404, "no_such_page:page"])
      expect(told(await hoa.get("/account/purchases?page=x"))).toEqual([400, "invalid_query:page"])
    })

    it("limits how often one network address asks, and how many mails one inbox gets", async () => {
      const visitor = person(api, open.shop)
      const ask = (n: number) => visitor.post("/account/sign-up", { email: `u${n}@example.com`, locale: "vi" })
      for (const n of [1, 2, 3, 4, 5]) expect((await ask(n)).status).toBe(202)
      expect(told(await ask(6))).toEqual([429, "too_many_requests"])

      const email = "day@example.com"
      for (const n of [1, 2, 3, 4, 5]) {
        const other = person(api, open.shop)
        expect((await other.post("/account/sign-up", { email, locale: "vi" })).status, `${n}`).toBe(202)
      }
      // Asked after those five: when its mail is there, theirs are too.
      await person(api, open.shop).post("/account/sign-up", { email: "sau@example.com", locale: "vi" })
      await mailTo("sau@example.com")
      await until(() => mailsTo(email).length === 3)
    })

    it("has no other way to an account", async () => {
      const visitor = person(api, open.shop, await signIn(api, open.shop, "loi@example.com"))
      const body = { email: "loi@example.com", identifier: "loi@example.com", password: PASSWORD }
      for (const path of ["register", "reset-password", "update"]) {
        expect(told(await visitor.auth(`/customer/emailpass/${path}`, body)), path).toEqual([404, "not_found"])
      }
      expect(told(await visitor.post("/customers", body))).toEqual([404, "not_found"])
      expect(told(await visitor.post("/customers/me", { first_name: "X" }))).toEqual([404, "not_found"])
      expect(told(await visitor.post("/customers/me/addresses", { city: "X" }))).toEqual([404, "not_found"])
    })
  },
})
