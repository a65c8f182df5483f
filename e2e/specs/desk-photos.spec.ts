import { Buffer } from "node:buffer"
import type { Page } from "@playwright/test"
import { expect, test } from "../fixtures.ts"
import { PRODUCER } from "../goods.ts"

test.use({ viewport: { width: 360, height: 740 } })

const SECRET = "9.6094 N, 105.9731 E"

/** Keeps what the form is given in the place of the chosen file. */
async function watchForms(page: Page) {
  await page.addInitScript(() => {
    const set = FormData.prototype.set
    FormData.prototype.set = function (this: FormData, name: string, value: string | Blob) {
      if (value instanceof File) Object.assign(globalThis, { sent: value })
      set.call(this, name, value as Blob)
    }
  })
}

const sent = (page: Page) =>
  page.evaluate(async (secret) => {
    const sent: unknown = Reflect.get(globalThis, "sent")
    if (!(sent instanceof File)) throw new Error("No file was sent")
    const text = new TextDecoder("latin1").decode(await sent.arrayBuffer())
    const { width, height } = await createImageBitmap(sent)
    return { type: sent.type, width, height, tellsPlace: text.includes(secret) }
  }, SECRET)

/** A JPEG with a note of the camera: its second segment, as Exif is. */
async function phonePhoto(page: Page): Promise<Buffer> {
  const drawn = await page.evaluate(async () => {
    const canvas = Object.assign(document.createElement("canvas"), { width: 3000, height: 2250 })
    const pen = canvas.getContext("2d")
    if (pen) pen.fillStyle = "green"
    pen?.fillRect(0, 0, 3000, 2250)
    const blob = await new Promise<Blob | null>((resolve) => canvas.toBlob(resolve, "image/jpeg"))
    return [...new Uint8Array((await blob?.arrayBuffer()) ?? new ArrayBuffer(0))]
  })
  const note = Buffer.from(`Exif\0\0II*\0\b\0\0\0\0\0\0\0\0\0${SECRET}`, "latin1")
  const head = Buffer.from([0xff, 0xe1, 0, note.length + 2])
  const bytes = Buffer.from(drawn)
  return Buffer.concat([bytes.subarray(0, 2), head, note, bytes.subarray(2)])
}

test("a photo is made small and forgets its place before it is sent, and is sent anyway where it cannot be", async ({
  page,
  deskPage,
}) => {
  await watchForms(page)
  await deskPage.signIn(PRODUCER)
  await page.goto(`/kenh-co-so/${PRODUCER.maker}/san-pham/moi`)
  await page.getByLabel("Tên sản phẩm").fill("Mứt gừng có ảnh")
  await page.getByLabel("Nhóm sản phẩm").selectOption({ label: "Chế biến từ rau, củ, quả, hạt" })
  await deskPage.button("Bắt đầu").click()
  await expect(deskPage.heading).toHaveText("Quy cách, giá, tồn")
  await page.goto(page.url().replace(/\/quy-cach$/, "/anh"))
  const photos = page.getByRole("main").getByRole("img")

  const photo = { name: "IMG_1.JPG", mimeType: "image/jpeg", buffer: await phonePhoto(page) }
  await page.getByLabel("Ảnh từ điện thoại").setInputFiles(photo)
  await deskPage.button("Thêm ảnh").click()
  await expect(photos).toHaveCount(1)
  expect(await sent(page)).toEqual({ type: "image/jpeg", width: 2048, height: 1536, tellsPlace: false })

  await page.evaluate(() => {
    const draw = globalThis.createImageBitmap
    globalThis.createImageBitmap = () => {
      globalThis.createImageBitmap = draw
      return Promise.reject(new Error("This browser cannot"))
    }
  })
  await page.getByLabel("Ảnh từ điện thoại").setInputFiles(photo)
  await deskPage.button("Thêm ảnh").click()
  await expect(photos).toHaveCount(2)
  expect(await sent(page)).toEqual({ type: "image/jpeg", width: 3000, height: 2250, tellsPlace: true })
})
