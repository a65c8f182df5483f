import type { APIResponse, Page } from "@playwright/test"
import { expect, test } from "../fixtures.ts"
import { PIA } from "../goods.ts"

/** Width and height as the file's own head says them. */
function sizeOfJpeg(bytes: Buffer): [width: number, height: number] {
  let at = 2
  while (at < bytes.length) {
    const marker = bytes.readUInt8(at + 1)
    const isFrame = marker >= 0xc0 && marker <= 0xcf && ![0xc4, 0xc8, 0xcc].includes(marker)
    if (isFrame) return [bytes.readUInt16BE(at + 7), bytes.readUInt16BE(at + 5)]
    at += 2 + bytes.readUInt16BE(at + 2)
  }
  throw new Error("no JPEG")
}

const property = (page: Page, name: string) => page.locator(`meta[property="${name}"]`).getAttribute("content")

async function pictureOf(page: Page): Promise<APIResponse> {
  const address = await property(page, "og:image")
  const answer = await page.request.get(address ?? "")
  expect(answer.status(), address ?? "").toBe(200)
  expect(answer.headers()["content-type"]).toBe("image/jpeg")
  expect(sizeOfJpeg(await answer.body())).toEqual([1200, 630])
  return answer
}

test("whoever shares a page shows a picture of what is on it", async ({ page }) => {
  const seen = new Set<string>()
  const look = async () => {
    const answer = await pictureOf(page)
    expect(await property(page, "og:image:width")).toBe("1200")
    expect(await property(page, "og:image:height")).toBe("630")
    expect(await property(page, "og:title")).not.toBe("")
    expect(await property(page, "og:url")).toContain(new URL(page.url()).pathname.replace(/^\/$/, ""))
    await expect(page.locator('meta[name="twitter:card"]')).toHaveAttribute("content", "summary_large_image")
    seen.add(answer.headers()["etag"] ?? "")
  }
  await page.goto("/")
  await look()
  await page.goto(`/san-pham/${PIA.handle}`)
  await look()
  expect(await property(page, "og:image:alt")).toContain("OCOP 4 sao")
  await page.goto(`/en/san-pham/${PIA.handle}`)
  await look()
  await page.locator('main a[href^="/en/chung-nhan/"]').first().click()
  await page.waitForURL("**/chung-nhan/**")
  await look()
  expect(seen.size).toBe(4)
})

test("a picture is sent once, and again only when it has changed", async ({ page }) => {
  await page.goto(`/san-pham/${PIA.handle}`)
  const { etag = "", "cache-control": cache = "" } = (await pictureOf(page)).headers()
  expect(cache).toMatch(/public, max-age=\d+/)
  const again = await page.request.get((await property(page, "og:image")) ?? "", { headers: { "if-none-match": etag } })
  expect(again.status()).toBe(304)
})

test("there is no picture of what there is not", async ({ request }) => {
  for (const path of [
    "vi/san-pham/khong-co",
    "vi/cho/khac",
    "vi/hang/x",
    "fr/cho/cho-ocop",
    "vi/chung-nhan/x",
    "vi/xa/0",
  ]) {
    expect((await request.get(`/anh-og/${path}.jpg`)).status(), path).toBe(404)
  }
})
