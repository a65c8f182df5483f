import { CheckedMemberLink, Me } from "@ocop/shared/member"
import { ORGANIZATION_MODULE } from "../../../src/modules/organization"
import { backendTests } from "../../backend-tests"
import { PASSWORD, signIn } from "../../fixtures/customer"
import { atDesk, deskToken, join, openDesk } from "../../fixtures/member"
import { mailsTo } from "../../fixtures/outbox"
import { linkIn, person, told } from "../../fixtures/person"
import { openTwoSellers, type TwoSellers } from "../../fixtures/two-sellers"
import { until } from "../../fixtures/until"

backendTests({
  testSuite: ({ api, getContainer }) => {
    let open: TwoSellers

    beforeAll(async () => {
      open = await openTwoSellers(getContainer())
    })

    const mailTo = (email: string) => until(() => mailsTo(email)[0])

    it("opens the desk by the mailed link, once, and shows for whom one acts", async () => {
      const asked = await atDesk(api).post("/sign-up", { email: " Phu@Example.com", locale: "vi" })
      expect([asked.status, asked.data]).toEqual([202, { asked: true }])
      const token = linkIn(await mailTo("phu@example.com"), "/kenh-co-so/xac-nhan").searchParams.get("ma") ?? ""
      const checked = await atDesk(api).post("/sign-up/link", { token })
      expect(CheckedMemberLink.parse(checked.data)).toEqual({ email: "phu@example.com", has_password: false })

      const form = { token, name: " Lý  Minh Phú ", phone: "0912345678", password: PASSWORD }
      expect(told(await atDesk(api).post("/open", { ...form, name: "", password: "ngắn" }))).toEqual([
        400,
        "name_missing:name",
        "password_short:password",
      ])
      expect((await atDesk(api).post("/open", form)).status).toBe(201)
      expect(told(await atDesk(api).post("/open", form))).toEqual([409, "already_open"])

      const me = atDesk(api, await deskToken(api, "phu@example.com"))
      expect(Me.parse((await me.get("/me")).data)).toEqual({
        email: "phu@example.com",
        name: "Lý Minh Phú",
        phone: "+84912345678",
        organizations: [],
        acting: null,
      })
      await join(getContainer(), { email: "phu@example.com", handle: open.baker.handle })
      expect(Me.parse((await me.get("/me")).data).organizations).toEqual([
        expect.objectContaining({ handle: open.baker.handle, role: "owner", status: "verified" }),
      ])
    })

    it("takes the password that the e-mail has already, and no other", async () => {
      const shopper = await signIn(api, open.shop, "hai@example.com")
      await atDesk(api).post("/sign-up", { email: "hai@example.com", locale: "en" })
      const link = linkIn(await mailTo("hai@example.com"), "/kenh-co-so/xac-nhan")
      expect(link.pathname).toBe("/en/kenh-co-so/xac-nhan")
      const token = link.searchParams.get("ma") ?? ""
      expect((await atDesk(api).post("/sign-up/link", { token })).data).toMatchObject({ has_password: true })
      const form = { token, name: "Hải", phone: "", password: "mot-mat-khau-khac" }
      expect(told(await atDesk(api).post("/open", form))).toEqual([400, "password_wrong:password"])
      expect((await atDesk(api).post("/open", { ...form, password: PASSWORD })).status).toBe(201)

      const desk = await deskToken(api, "hai@example.com")
      expect((await atDesk(api, desk).get("/me")).status).toBe(200)
      expect((await person(api, open.shop, shopper).get("/account")).status).toBe(200)
      // Neither token opens the other's door.
      expect(told(await atDesk(api, shopper).get("/me"))).toEqual([401, "not_signed_in"])
      expect(told(await person(api, open.shop, desk).get("/account"))).toEqual([401, "not_signed_in"])
    })

    it("a new password ends the sessions of shopper and member alike", async () => {
      const shopper = await signIn(api, open.shop, "tam@example.com")
      const desk = await openDesk(api, "tam@example.com")
      await person(api, open.shop).post("/account/reset", { email: "tam@example.com", locale: "vi" })
      const token = linkIn(await mailTo("tam@example.com"), "/quen-mat-khau/dat-lai").searchParams.get("ma") ?? ""
      // Tokens tell seconds: the end has to lie in a later one than they do.
      const { iat } = JSON.parse(Buffer.from(desk.split(".")[1] ?? "", "base64url").toString("utf8"))
      await until(() => (Math.floor(Date.now() / 1000) > iat ? true : undefined))
      const changed = await person(api, open.shop).post("/account/password", { token, password: "mat-khau-moi-hon" })
      expect(changed.status).toBe(200)
      expect(told(await atDesk(api, desk).get("/me"))).toEqual([401, "not_signed_in"])
      expect((await person(api, open.shop, shopper).get("/account")).status).toBe(401)
    })

    it("a member alone can ask for a new password", async () => {
      await openDesk(api, "tu@example.com")
      await person(api, open.shop).post("/account/reset", { email: "tu@example.com", locale: "vi" })
      const token = linkIn(await mailTo("tu@example.com"), "/quen-mat-khau/dat-lai").searchParams.get("ma") ?? ""
      const password = "mat-khau-moi-hon"
      expect((await person(api, open.shop).post("/account/password", { token, password })).status).toBe(200)
      const signedIn = await atDesk(api).auth("/member/emailpass", { email: "tu@example.com", password })
      expect(signedIn.status).toBe(200)
    })

    it("is closed to who is not signed in, and to core's own ways in", async () => {
      expect(told(await atDesk(api).get("/me"))).toEqual([401, "not_signed_in"])
      expect(told(await atDesk(api, "x.y.z").get("/me"))).toEqual([401, "not_signed_in"])
      expect(told(await atDesk(api).get("/nowhere"))).toEqual([404, "not_found"])
      const pair = { email: "moi@example.com", password: PASSWORD }
      for (const path of ["/member/emailpass/register", "/member/emailpass/reset-password"]) {
        expect(told(await atDesk(api).auth(path, pair))).toEqual([404, "not_found"])
      }
      // Whoever only shops gets a token for nobody.
      await signIn(api, open.shop, "lan@example.com")
      const { data } = await atDesk(api).auth("/member/emailpass", { email: "lan@example.com", password: PASSWORD })
      const { token = "" } = data as { token?: string }
      expect(told(await atDesk(api, token).get("/me"))).toEqual([401, "not_signed_in"])
    })

    it("a token outlives the person, and opens nothing then", async () => {
      const desk = await openDesk(api, "nam@example.com")
      const organizations = getContainer().resolve(ORGANIZATION_MODULE)
      const [member] = await organizations.listMembers({ email: "nam@example.com" })
      await organizations.deleteMembers([member?.id ?? ""])
      expect(told(await atDesk(api, desk).get("/me"))).toEqual([401, "not_signed_in"])
    })
  },
})
