import { randomUUID } from "node:crypto"
import { addDays, todayInVietnam } from "@ocop/shared/day"
import type { APIRequestContext } from "@playwright/test"
import { expect, test } from "../fixtures.ts"
import { OPERATOR, STAY } from "../goods.ts"
import { OperatorDesk } from "../pages/operator-desk.ts"

const DESK = process.env["BACKEND_URL"] ?? "http://localhost:9000"
const DESKTOP = { width: 1280, height: 900 }

test.use({ baseURL: DESK, viewport: DESKTOP })

/** A guest asks for a night, as the form of the shop does. */
async function askForNight(request: APIRequestContext, name: string) {
  const answer = await request.post(`${DESK}/store/goods/${STAY.handle}/enquiries`, {
    headers: { "x-publishable-api-key": process.env["PUBLISHABLE_KEY"] ?? "" },
    data: {
      form_token: randomUUID(),
      name,
      phone: "0912 345 678",
      email: "",
      from_day: addDays(todayInVietnam(new Date()), 9),
      to_day: addDays(todayInVietnam(new Date()), 10),
      guests: "3",
      message: "Có hai trẻ em, ăn chay.",
      locale: "vi",
    },
  })
  expect(answer.ok()).toBe(true)
}

/** Somebody who has taken up an invitation, and has no role yet. */
async function invite(
  operator: APIRequestContext,
  guest: APIRequestContext,
  person: { email: string; password: string },
) {
  const { invite } = await (await operator.post("/admin/invites", { data: { email: person.email } })).json()
  const { token } = await (await guest.post("/auth/user/emailpass/register", { data: person })).json()
  const accepted = await guest.post(`/admin/invites/accept?token=${invite.token}`, {
    headers: { authorization: `Bearer ${token}` },
    data: {},
  })
  expect(accepted.ok()).toBe(true)
}

test("the desk speaks Vietnamese, is in no frame, and runs no script but its own", async ({ page }) => {
  const response = await page.goto("/quan-tri")
  await expect(page.getByRole("heading", { name: "Bàn làm việc của Chợ OCOP" })).toBeVisible()
  await expect(page.locator("html")).toHaveAttribute("lang", "vi")
  const headers = response?.headers() ?? {}
  expect(headers["content-security-policy"]).toContain("script-src 'self';")
  expect(headers["content-security-policy"]).toContain("frame-ancestors 'none'")
  expect(headers["x-content-type-options"]).toBe("nosniff")
  expect(headers["referrer-policy"]).toBe("same-origin")
  expect(headers["x-powered-by"]).toBeUndefined()
  const script = await page.locator("script[src]").getAttribute("src")
  expect((await page.request.get(script ?? "")).headers()["cache-control"]).toContain("immutable")
  expect((await page.request.get("/quan-tri/assets/khong-co.js")).status()).toBe(404)
})

test("an operator marks a guest's question as answered, by keyboard", async ({ page, request }) => {
  const desk = new OperatorDesk(page)
  const name = `Khách ${randomUUID().slice(0, 8)}`
  await askForNight(request, name)
  await desk.signIn(OPERATOR)
  await page.getByRole("navigation").getByRole("link", { name: "Hỏi đặt chỗ" }).click()
  await expect(desk.heading).toHaveText("Hỏi đặt chỗ")
  await expect(desk.row(name)).toContainText(STAY.name)
  await expect(desk.row(name)).toContainText("0912 345 678")
  await desk.expectNoBarrier("enquiries")

  const mark = page.getByRole("button", { name: `Đánh dấu đã trả lời ${name}` })
  await mark.focus()
  await page.keyboard.press("Enter")
  await expect(desk.row(name)).toHaveCount(0)
  await desk.filter("Đã trả lời").focus()
  await page.keyboard.press("Enter")
  await expect(page).toHaveURL(/\?state=answered$/)
  await expect(desk.row(name)).toContainText("Đã trả lời")
  await page.reload()
  await expect(desk.row(name)).toBeVisible()
})

test("an operator trusts somebody with a role, and ends it", async ({ page, playwright }) => {
  const desk = new OperatorDesk(page)
  const person = { email: `${randomUUID()}@example.com`, password: "mot-mat-khau-dai" }
  await desk.signIn(OPERATOR)
  const other = await playwright.request.newContext({ baseURL: DESK })
  await invite(page.request, other, person)
  const { token } = await (await other.post("/auth/user/emailpass", { data: person })).json()
  const read = async () =>
    (await other.get("/admin/enquiries", { headers: { authorization: `Bearer ${token}` } })).status()
  expect(await read()).toBe(403)

  await desk.open("/nhan-su")
  await page.getByRole("textbox", { name: "Tìm theo e-mail hoặc tên" }).fill(person.email)
  await page.keyboard.press("Enter")
  await expect(desk.row(person.email)).toContainText("Chưa có vai trò")
  await page.getByRole("button", { name: `Giao vai trò cho ${person.email}` }).click()
  const drawer = page.getByRole("dialog")
  await drawer.getByRole("radio", { name: /^Cán bộ duyệt/ }).click()
  await drawer.getByRole("combobox", { name: "Phạm vi" }).click()
  await page.getByRole("option", { name: "Cần Thơ" }).click()
  await desk.expectNoBarrier("granting a role", "[role=dialog]")
  await drawer.getByRole("button", { name: "Giao vai trò" }).click()
  await expect(desk.row(person.email)).toContainText("Cán bộ duyệt, Cần Thơ")

  await page.getByRole("button", { name: `Giao vai trò cho ${person.email}` }).click()
  await page
    .getByRole("dialog")
    .getByRole("radio", { name: /^Giám sát/ })
    .click()
  await page.getByRole("dialog").getByRole("button", { name: "Giao vai trò" }).click()
  await expect(desk.row(person.email)).toContainText("Giám sát")
  expect(await read()).toBe(200)
  await desk.expectNoBarrier("staff")

  await page.getByRole("button", { name: `Thu vai trò Giám sát của ${person.email}` }).click()
  await page.getByRole("alertdialog").getByRole("button", { name: "Thu vai trò" }).click()
  await expect(desk.row(person.email)).not.toContainText("Giám sát")
  expect(await read()).toBe(403)
  await other.dispose()
})

test("our screens fit a phone", async ({ page }) => {
  const desk = new OperatorDesk(page)
  await desk.signIn(OPERATOR)
  await page.setViewportSize({ width: 360, height: 740 })
  for (const path of ["/hoi-dat-cho?state=all", "/nhan-su"]) {
    await desk.open(path)
    await desk.expectNoBarrier(path)
    const width = await page.evaluate(() => document.documentElement.scrollWidth)
    expect.soft(width, path).toBe(360)
  }
})
