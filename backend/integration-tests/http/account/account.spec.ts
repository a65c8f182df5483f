import { Account, MAX_ADDRESSES, SavedAddress, SavedAddresses } from "@ocop/shared/account"
import { backendTests } from "../../backend-tests"
import { PASSWORD, signIn } from "../../fixtures/customer"
import { mailsTo } from "../../fixtures/outbox"
import { linkIn, person, told } from "../../fixtures/person"
import { openShop, type Shop } from "../../fixtures/shop"
import { PHU_LOI } from "../../fixtures/shopper"
import { until } from "../../fixtures/until"

const ADDRESS = {
  name: "Nguyễn Thị Hoa",
  phone: "0901 234 567",
  commune_code: PHU_LOI,
  street: "12 Trần Hưng Đạo",
  note: "Gọi trước",
  is_default: false,
}

const OWN_ROUTES = ["/account", "/account/purchases", "/account/addresses", "/account/addresses/x", "/account/export"]

backendTests({
  testSuite: ({ api, getContainer }) => {
    let shop: Shop

    beforeAll(async () => {
      shop = await openShop(getContainer())
    })

    const people = async () => {
      const [hoa, neighbour] = [await signIn(api, shop, "hoa@example.com"), await signIn(api, shop, "ke@example.com")]
      return { hoa: person(api, shop, hoa), neighbour: person(api, shop, neighbour) }
    }
    const save = async (who: ReturnType<typeof person>, changes: object = {}) =>
      SavedAddress.parse((await who.post("/account/addresses", { ...ADDRESS, ...changes })).data)
    const saved = async (who: ReturnType<typeof person>) =>
      SavedAddresses.parse((await who.get("/account/addresses")).data).addresses

    it("is for the signed-in only", async () => {
      for (const token of [undefined, "abc", "a.b.c"]) {
        const nobody = person(api, shop, token)
        for (const path of OWN_ROUTES) expect(told(await nobody.get(path)), path).toEqual([401, "not_signed_in"])
        expect(told(await nobody.post("/account/addresses", ADDRESS))).toEqual([401, "not_signed_in"])
        expect(told(await nobody.post("/account/profile", { name: "X", phone: "" }))).toEqual([401, "not_signed_in"])
      }
    })

    it("changes name and phone", async () => {
      const { hoa, neighbour } = await people()
      const changed = await hoa.post("/account/profile", { name: "Nguyễn Thị Hoa", phone: "+84 901 234 567" })
      expect(Account.parse(changed.data)).toMatchObject({ name: "Nguyễn Thị Hoa", phone: "0901 234 567" })
      expect(Account.parse((await hoa.post("/account/profile", { name: "Hoa", phone: "" })).data).phone).toBe("")
      expect(told(await hoa.post("/account/profile", { name: "", phone: "1" }))).toEqual([
        400,
        "name_missing:name",
        "phone_wrong:phone",
      ])
      expect((await hoa.post("/account/profile", { name: "Hoa", phone: "", email: "x@y.vn" })).status).toBe(400)
      expect(Account.parse((await neighbour.get("/account")).data).name).toBe("Lan")
    })

    it("keeps addresses, one of them the default", async () => {
      const { hoa } = await people()
      const first = await save(hoa)
      expect(first).toMatchObject({
        ...ADDRESS,
        commune: "Phường Phú Lợi",
        province: "thành phố Cần Thơ",
        province_code: "92",
        is_default: true,
      })
      const second = await save(hoa, { street: "5 Lê Lợi", is_default: true })
      expect((await saved(hoa)).map(({ id, is_default }) => [id, is_default])).toEqual([
        [second.id, true],
        [first.id, false],
      ])
      const edited = await hoa.post(`/account/addresses/${first.id}`, {
        ...ADDRESS,
        street: "7 Lê Lợi",
        is_default: true,
      })
      expect(SavedAddress.parse(edited.data)).toMatchObject({ street: "7 Lê Lợi", is_default: true })
      expect((await saved(hoa)).map(({ id, is_default }) => [id, is_default])).toEqual([
        [first.id, true],
        [second.id, false],
      ])
      expect((await hoa.delete(`/account/addresses/${first.id}`)).status).toBe(200)
      expect((await saved(hoa)).map(({ id }) => id)).toEqual([second.id])
    })

    it("opens nobody else's addresses", async () => {
      const { hoa, neighbour } = await people()
      const { id } = await save(hoa)
      const path = `/account/addresses/${id}`
      expect(told(await neighbour.get(path))).toEqual([404, "not_found"])
      expect(told(await neighbour.post(path, { ...ADDRESS, street: "Của tôi" }))).toEqual([404, "not_found"])
      expect(told(await neighbour.delete(path))).toEqual([404, "not_found"])
      expect(await saved(neighbour)).toEqual([])
      expect((await saved(hoa)).map(({ street }) => street)).toEqual([ADDRESS.street])
      for (const odd of ["cuaddr_no", "%2f", "%00", "a".repeat(200)]) {
        expect((await hoa.get(`/account/addresses/${odd}`)).status, odd).toBe(404)
      }
    })

    it("tells everything that is wrong with an address", async () => {
      const { hoa } = await people()
      const wrong = { name: "", phone: "12", commune_code: "99999", street: " ", note: "a".repeat(501) }
      expect(told(await hoa.post("/account/addresses", { ...ADDRESS, ...wrong }))).toEqual([
        400,
        "name_missing:name",
        "phone_wrong:phone",
        "commune_unknown:commune_code",
        "street_missing:street",
        "text_too_long:note",
      ])
      const elsewhere = { ...ADDRESS, province_code: "01" }
      expect(told(await hoa.post("/account/addresses", elsewhere))).toEqual([
        400,
        "commune_not_of_province:commune_code",
      ])
      expect(await saved(hoa)).toEqual([])
    })

    it("keeps no more addresses than anybody needs", async () => {
      const { hoa } = await people()
      for (let n = 0; n < MAX_ADDRESSES; n++) await save(hoa)
      expect(told(await hoa.post("/account/addresses", ADDRESS))).toEqual([409, "too_many_addresses"])
    })

    it("sets a new password by the mailed link, once, and ends every session", async () => {
      const old = person(api, shop, await signIn(api, shop, "quen@example.com"))
      const visitor = person(api, shop)
      const known = await visitor.post("/account/reset", { email: "Quen@example.com", locale: "vi" })
      const unknown = await visitor.post("/account/reset", { email: "khong-co@example.com", locale: "vi" })
      expect([known.status, known.data]).toEqual([unknown.status, unknown.data])

      const mail = await until(() => mailsTo("quen@example.com")[0])
      const token = linkIn(mail, "/quen-mat-khau/dat-lai").searchParams.get("ma") ?? ""
      expect((await visitor.post("/account/reset/link", { token })).data).toEqual({ email: "quen@example.com" })
      const set = (password: string) => visitor.post("/account/password", { token, password })
      expect(told(await set("ngắn"))).toEqual([400, "password_short:password"])

      // Tokens tell whole seconds: the old one has to be of an earlier one.
      const second = Math.floor(Date.now() / 1000)
      await until(() => Math.floor(Date.now() / 1000) > second)
      expect(await set("một mật khẩu mới")).toMatchObject({ status: 200, data: { email: "quen@example.com" } })
      expect(told(await set("mật khẩu khác nữa"))).toEqual([400, "link_wrong"])

      const enter = (password: string) =>
        visitor.auth("/customer/emailpass", { email: "quen@example.com", password: password.normalize("NFC") })
      expect((await enter(PASSWORD)).status).toBe(401)
      const { token: fresh } = (await enter("một mật khẩu mới")).data as { token: string }
      expect(told(await old.get("/account"))).toEqual([401, "not_signed_in"])
      expect((await person(api, shop, fresh).get("/account")).status).toBe(200)
      expect(mailsTo("khong-co@example.com")).toEqual([])
    })

    it("takes for a reset neither a session's token nor a made-up one", async () => {
      const session = await signIn(api, shop, "phien@example.com")
      const visitor = person(api, shop)
      for (const token of ["", "abc", session]) {
        expect(told(await visitor.post("/account/password", { token, password: "một mật khẩu mới" }))).toEqual([
          400,
          "link_wrong",
        ])
      }
    })
  },
})
