import { expect, test } from "../fixtures.ts"
import { VEGETARIAN_PIA } from "../goods.ts"

const PAGES = ["/", "/tim?sao=4", `/san-pham/${VEGETARIAN_PIA.handle}`, "/en/tim", "/giao-hang"]

for (const address of PAGES) {
  test(`${address} is the same for all visitors without cookies, and is not sent to who has it`, async ({
    request,
  }) => {
    const first = await request.get(address)
    expect(first.headers()["cache-control"]).toBe("public, max-age=0, s-maxage=5, must-revalidate")
    expect(first.headers()["set-cookie"]).toBeUndefined()
    const etag = first.headers()["etag"] ?? ""
    expect(etag).toMatch(/^"[\w-]{22}-(br|gzip|identity)"$/)
    const again = await request.get(address, { headers: { "if-none-match": etag } })
    expect([again.status(), again.headers()["etag"]]).toEqual([304, etag])
  })
}

test("who has a basket gets pages of their own, with what is in it", async ({ page, productPage }) => {
  await productPage.open(VEGETARIAN_PIA.handle)
  await productPage.add.click()
  await expect(page.getByRole("status")).toContainText("Đã thêm")
  const answer = await page.goto("/")
  expect(answer?.headers()["cache-control"]).toBe("private, no-cache")
  await expect(page.getByRole("banner").getByRole("link", { name: /Giỏ hàng/ })).toContainText("1")
})

test("scripts, styles and drawings are kept by browsers for good", async ({ page, request }) => {
  await page.goto("/tim")
  const found = await page.evaluate(() => [
    ...[...document.querySelectorAll("script[src]")].map((script) => script.getAttribute("src")),
    ...[...document.querySelectorAll("link[rel=stylesheet]")].map((link) => link.getAttribute("href")),
    ...[...document.querySelectorAll("img[src*=minh-hoa]")].map((image) => image.getAttribute("src")),
  ])
  const addresses = [...new Set(found.filter((address) => address !== null))].slice(0, 12)
  expect(addresses.length).toBeGreaterThan(2)
  for (const address of addresses) {
    const { "cache-control": kept } = (await request.get(address)).headers()
    expect(kept, address).toBe("public, max-age=31536000, immutable")
  }
})

test("what is seen is fetched first: styles are named in the header, scripts wait", async ({ request }) => {
  for (const [address, cookie] of [
    ["/tim", ""],
    ["/tim", "basket=of-somebody"],
    ["/en/gio-hang", ""],
  ] as const) {
    const answer = await request.get(address, cookie === "" ? {} : { headers: { cookie } })
    const html = await answer.text()
    const stylesheet = /<link [^>]*rel="stylesheet" href="([^"]+)"/.exec(html)?.[1]
    expect(answer.headers()["link"], address).toBe(`<${stylesheet}>; rel=preload; as=style`)
    const scripts = html.match(/<link [^>]*rel="modulepreload"[^>]*>/g) ?? []
    expect(scripts.length).toBeGreaterThan(2)
    expect(scripts.filter((link) => !/fetchpriority="low"/i.test(link))).toEqual([])
  }
  expect((await request.get("/tim.data")).headers()["link"]).toBeUndefined()
})
