import { expect, test } from "../fixtures.ts"
import { PIA, STAY, VEGETARIAN_PIA } from "../goods.ts"

const PAGES = ["/", "/tim", `/san-pham/${PIA.handle}`, "/gio-hang", "/dang-nhap", "/khong-co-trang-nay"]

for (const address of PAGES) {
  test(`${address} carries the headers that protect its reader`, async ({ page }) => {
    const headers = (await page.goto(address))?.headers() ?? {}
    const policy = headers["content-security-policy"] ?? ""
    expect(policy).toContain("default-src 'self'")
    expect(policy).toMatch(/script-src 'self' ('nonce-[\w-]{16,}'|'sha256-[\w+/]{43}=')/)
    // Photos come from where their files lie, and pictures from nowhere else.
    expect(policy).toContain(`img-src 'self' data: ${process.env["BACKEND_URL"] ?? "http://localhost:9000"}/;`)
    expect(policy).toContain("object-src 'none'")
    expect(policy).toContain("frame-ancestors 'none'")
    expect(policy).toContain("form-action 'self'")
    expect(policy).not.toContain("unsafe")
    expect(headers["x-content-type-options"]).toBe("nosniff")
    expect(headers["referrer-policy"]).toBe("same-origin")
    expect(headers["x-powered-by"]).toBeUndefined()
    expect(headers["x-request-id"]).toMatch(/^[\w-]{20,}$/)
  })
}

test("every page made for one visitor has a nonce of its own", async ({ request }) => {
  const nonceOf = async () => {
    const policy = (await request.get("/gio-hang")).headers()["content-security-policy"] ?? ""
    return /'nonce-([^']+)'/.exec(policy)?.[1]
  }
  expect(await nonceOf()).not.toBe(await nonceOf())
})

test("no script or style of a page breaks its own policy", async ({ page }) => {
  const refused: string[] = []
  page.on("console", (message) => {
    if (message.type() === "error" && message.text().includes("Content Security Policy")) refused.push(message.text())
  })
  for (const address of PAGES) await page.goto(address, { waitUntil: "networkidle" })
  expect(refused).toEqual([])
})

test("cookies are out of reach of scripts and of other sites", async ({ page, context, productPage }) => {
  await productPage.open(VEGETARIAN_PIA.handle)
  await productPage.add.click()
  await expect(page.getByRole("status")).toContainText("Đã thêm")
  const cookies = await context.cookies()
  expect(cookies.map(({ name }) => name)).toContain("gio-hang")
  for (const { name, httpOnly, sameSite } of cookies) {
    expect(httpOnly, name).toBe(true)
    expect(sameSite, name).toBe("Lax")
  }
})

const POSTS = [
  `/san-pham/${STAY.handle}/hoi-dat-cho`,
  "/gio-hang",
  "/dat-hang",
  "/dat-hang/thanh-toan",
  "/dang-nhap",
  "/dang-xuat",
  "/don",
]
const FOREIGN: Record<string, string>[] = [
  { "sec-fetch-site": "cross-site", origin: "https://evil.example" },
  { origin: "https://evil.example" },
  { origin: "null" },
  {},
]
for (const address of POSTS) {
  test(`a form of another site cannot post to ${address}`, async ({ request }) => {
    for (const headers of FOREIGN) {
      const answer = await request.post(address, { headers, form: { intent: "add", quantity: "1" } })
      expect(answer.status(), JSON.stringify(headers)).toBe(403)
    }
  })
}

test("a basket of somebody else cannot be taken by editing the cookie", async ({ page, context, productPage }) => {
  await productPage.open(VEGETARIAN_PIA.handle)
  await productPage.add.click()
  await expect(page.getByRole("status")).toContainText("Đã thêm")
  const [cookie] = (await context.cookies()).filter(({ name }) => name === "gio-hang")
  if (cookie === undefined) throw new Error("no basket cookie")
  const flipped = cookie.value.startsWith("A") ? "B" : "A"
  await context.addCookies([{ ...cookie, value: flipped + cookie.value.slice(1) }])
  await page.goto("/gio-hang")
  await expect(page.getByText("Giỏ hàng đang trống.", { exact: false })).toBeVisible()
})

test("too many wrong passwords are slowed down, with words", async ({ page }) => {
  await page.goto("/dang-nhap")
  for (let attempt = 0; attempt < 12; attempt++) {
    await page.getByRole("textbox", { name: "E-mail" }).fill("ai-do@example.com")
    await page.getByLabel("Mật khẩu").fill(`sai-${attempt}`)
    const answered = page.waitForResponse((response) => response.request().method() === "POST")
    await page.getByRole("main").getByRole("button", { name: "Đăng nhập" }).click()
    const status = (await answered).status()
    expect(status).toBeLessThan(500)
  }
  await expect(page.getByText(/Bạn thao tác hơi nhanh, thử lại sau \d+ phút/).first()).toBeVisible()
})
