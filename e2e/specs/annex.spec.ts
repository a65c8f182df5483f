import { readFileSync } from "node:fs"
import { addDays, formatDay, todayInVietnam } from "@ocop/shared/day"
import { parseCsv } from "@ocop/shared/listing-sheet"
import writeXlsxFile from "write-excel-file/node"
import { expect, test } from "../fixtures.ts"
import { REGISTRAR } from "../goods.ts"
import { OperatorDesk } from "../pages/operator-desk.ts"
import { PHONE } from "../playwright.config.ts"

const DESK = process.env["BACKEND_URL"] ?? "http://localhost:9000"
const ANNEX = { path: "/phu-luc", heading: "Nhập phụ lục" }
const HEAD = ["TT", "Tên sản phẩm", "Chủ thể", "Địa chỉ", "Điểm", "Phân hạng"]
/** What is only written down changes no star. The last row has more stars than its points give. */
const ROWS = [
  ["1", "Khăn rằn dệt tay Nhu Gia", "Cơ sở Dệt khăn Nhu Gia (minh họa)", "Cần Thơ", "82,5", "4 sao"],
  ["2", "Cúc mâm xôi Hồ Đắc Kiện", "Cơ sở Hoa nền Hồ Đắc Kiện (minh họa)", "Cần Thơ", "61", "4 sao"],
]

test.use({ baseURL: DESK, viewport: { width: 1280, height: 900 }, acceptDownloads: true })

async function workbook(rows: string[][]): Promise<{ name: string; mimeType: string; buffer: Buffer }> {
  const cells = [HEAD, ...rows].map((row) => row.map((value) => ({ value, type: String })))
  const mimeType = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"
  return { name: "phu-luc.xlsx", mimeType, buffer: await writeXlsxFile(cells).toBuffer() }
}

test("an annex is checked row by row, its good rows are written once, and what was found is told in a file", async ({
  page,
}) => {
  const today = todayInVietnam(new Date())
  const number = `${Date.now() % 100_000}/QĐ-UBND`
  const desk = new OperatorDesk(page)
  await desk.signIn(REGISTRAR, ANNEX)
  await page.getByLabel(/^Tệp phụ lục/).setInputFiles(await workbook(ROWS))
  await desk.fillPaper({ number, date: addDays(today, -3) })
  await desk.expectNoBarrier("the form of an annex")
  await page.getByRole("button", { name: "Kiểm tra tệp" }).click()

  const [good, wrong] = [desk.row("Khăn rằn dệt tay Nhu Gia"), desk.row("Cúc mâm xôi Hồ Đắc Kiện")]
  await expect(good).toContainText("Ghi được.")
  await expect(wrong).toContainText("Số điểm không đủ cho hạng sao.")
  await expect(page.getByRole("button", { name: "Sai: 1" })).toBeVisible()
  await desk.expectNoBarrier("a checked annex")
  await page.setViewportSize(PHONE)
  await desk.expectNoBarrier("a checked annex on a phone")
  await page.setViewportSize({ width: 1280, height: 900 })

  await page.getByLabel("Địa chỉ").selectOption({ label: "(không có)" })
  await page.getByRole("button", { name: "Kiểm tra lại với các cột này" }).click()
  await expect(page.getByLabel("Địa chỉ")).toHaveValue("")
  await page.getByRole("button", { name: "Ghi 1 dòng, chờ xác nhận" }).click()
  await expect(desk.told("Đã ghi 1 dòng. Chờ người khác xác nhận.")).toBeVisible()
  await expect(good).toContainText("Đã có trong quyết định này.")
  await expect(page.getByRole("button", { name: "Ghi 0 dòng, chờ xác nhận" })).toBeDisabled()

  const saved = page.waitForEvent("download")
  await page.getByRole("button", { name: "Tải báo cáo (.csv)" }).click()
  const [head = [], ...told] = parseCsv(readFileSync(await (await saved).path(), "utf8"))
  expect([head[0], told.length]).toEqual(["Dòng", 2])
  expect(told[1]?.join(" ")).toContain("Số điểm không đủ cho hạng sao.")

  const book = page.waitForEvent("download")
  await page.getByRole("button", { name: "Tải báo cáo (.xlsx)" }).click()
  const workbookFile = await book
  expect(workbookFile.suggestedFilename()).toBe("kiem-tra-phu-luc.xlsx")
  expect(readFileSync(await workbookFile.path()).toString("latin1", 0, 2)).toBe("PK")

  await desk.open("/phu-luc")
  await page.getByLabel(/^Tệp phụ lục/).setInputFiles(await workbook(ROWS))
  await desk.fillPaper({ number, date: addDays(today, -3) })
  await page.getByRole("button", { name: "Kiểm tra tệp" }).click()
  await expect(good).toContainText("Đã có trong quyết định này.")
  await expect(page.getByRole("button", { name: "Ghi 0 dòng, chờ xác nhận" })).toBeDisabled()

  await desk.open(`/quyet-dinh?q=${encodeURIComponent(number)}`)
  await desk.row(number).getByRole("link").click()
  await expect(desk.heading).toContainText(number)
  await expect(page.getByText(formatDay(addDays(today, -3))).first()).toBeVisible()
  await expect(page.getByRole("main").getByRole("row").filter({ hasText: "Nhu Gia" })).toHaveCount(1)
})
