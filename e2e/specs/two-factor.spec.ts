import { randomUUID } from "node:crypto"
import type { APIRequestContext, Locator } from "@playwright/test"
import { TOTP } from "otpauth"
import { expect, test } from "../fixtures.ts"
import { linkIn, mailsTo } from "../outbox.ts"
import { OperatorDesk } from "../pages/operator-desk.ts"
import { colleague } from "../staff.ts"

const DESK = process.env["BACKEND_URL"] ?? "http://localhost:9000"
const SHOP = process.env["STOREFRONT_URL"] ?? "http://localhost:8000"

test.use({ baseURL: DESK, viewport: { width: 1280, height: 900 } })

test("an official sets up two-factor sign-in, and then needs the code of the app", async ({
  page,
  browser,
  request,
}) => {
  const person = { email: `${randomUUID()}@example.com`, password: "mot-mat-khau-dai" }
  await colleague(request, person, "auditor")
  const desk = new OperatorDesk(page)
  await desk.signIn(person, { path: "/quyet-dinh", heading: "Quyết định" })
  await page.goto("/quan-tri/settings/profile")
  await expect(page.getByRole("heading", { name: "Xác thực hai yếu tố" })).toBeVisible()
  const started = page.waitForResponse(
    (response) => response.url().endsWith("/auth/mfa/factors") && response.request().method() === "POST",
  )
  await page.getByRole("button", { name: "Bật", exact: true }).click()
  const { secret } = await (await started).json()
  const app = new TOTP({ secret })
  const setup = page.getByRole("dialog")
  await expect(setup.locator("canvas")).toBeVisible()
  await typeCode(setup, app)
  await expect(setup.getByRole("heading", { name: "Mã khôi phục" })).toBeVisible()
  const recovery = await setup.locator("p.font-mono").allTextContents()
  expect(recovery).toHaveLength(10)

  const other = await (await browser.newContext({ baseURL: DESK })).newPage()
  await other.goto("/quan-tri/quyet-dinh")
  await other.getByPlaceholder("Email").fill(person.email)
  await other.getByPlaceholder("Mật khẩu").fill(person.password)
  await other.getByRole("button", { name: "Tiếp tục với Email" }).click()
  await expect(other.getByRole("heading", { name: "Xác thực hai yếu tố" })).toBeVisible()
  await typeCode(other.getByRole("group", { name: "One-time password" }), app)
  const opened = new OperatorDesk(other)
  await expect(opened.heading).toHaveText("Quyết định")
})

test.describe("in the shop", () => {
  test.use({ baseURL: SHOP, viewport: { width: 360, height: 740 }, javaScriptEnabled: false })

  test("who works at the desk as well is asked for the code there too", async ({ page, request, accountPage }) => {
    const person = { email: `${randomUUID()}@example.com`, password: "mot-mat-khau-dai" }
    const headers = await colleague(request, person, "auditor")
    await page.goto("/dang-ky")
    await page.getByRole("main").getByRole("textbox", { name: "E-mail" }).fill(person.email)
    await page.getByRole("main").getByRole("button").click()
    await expect(async () => expect(mailsTo(person.email)).toHaveLength(1)).toPass()
    await page.goto(linkIn(mailsTo(person.email)[0] ?? "", SHOP))
    await page.getByRole("textbox", { name: "Họ và tên" }).fill("Sơn Thị Hai")
    await page.getByLabel("Mật khẩu").fill(person.password)
    await page.getByRole("main").getByRole("button").click()
    await accountPage.expectSignedIn()
    const app = await setUp(request, headers)

    await page.context().clearCookies()
    await accountPage.signIn(person)
    const code = page.getByRole("textbox", { name: "Mã xác thực" })
    await expect(code).toBeVisible()
    for (const typed of ["000000", app.generate()]) {
      await page.getByLabel("Mật khẩu").fill(person.password)
      await code.fill(typed)
      await accountPage.button("Đăng nhập").click()
      if (typed === "000000") await expect(page.getByRole("alert")).toContainText("không đúng")
    }
    await accountPage.expectSignedIn()
  })
})

/** A digit to a box. */
async function typeCode(boxes: Locator, app: TOTP) {
  for (const [index, digit] of [...app.generate()].entries()) await boxes.getByRole("textbox").nth(index).fill(digit)
}

async function setUp(request: APIRequestContext, headers: Record<string, string>): Promise<TOTP> {
  const started = await request.post(`${DESK}/auth/mfa/factors`, { headers, data: { provider: "totp" } })
  const { secret, mfa_factor } = await started.json()
  const app = new TOTP({ secret })
  const data = { code: app.generate() }
  const verified = await request.post(`${DESK}/auth/mfa/factors/${mfa_factor.id}/verify`, { headers, data })
  expect(verified.ok()).toBe(true)
  return app
}
