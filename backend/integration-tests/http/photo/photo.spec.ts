import { existsSync, readdirSync } from "node:fs"
import { join } from "node:path"
import { BasketDocument } from "@ocop/shared/basket"
import { ProductDocument } from "@ocop/shared/catalogue"
import { MAX_PHOTO_BYTES, PhotoAnswer, PhotoList, type ProductPhoto } from "@ocop/shared/photo"
import sharp from "sharp"
import { PHOTO_MODULE } from "../../../src/modules/photo"
import { sweepPhotoFilesWorkflow } from "../../../src/workflows/photo/sweep-photo-files"
import { backendTests } from "../../backend-tests"
import { signIn } from "../../fixtures/customer"
import { operator } from "../../fixtures/operator"
import { person, told } from "../../fixtures/person"
import { formWith, phonePhoto, picture } from "../../fixtures/photos"
import { openTwoSellers, type TwoSellers } from "../../fixtures/two-sellers"
import { until } from "../../fixtures/until"

const FILES = join(process.env["OCOP_DATA_DIR"] ?? "", "files")

/** Every file in the store. */
function storedFiles(): string[] {
  if (!existsSync(FILES)) return []
  const names = readdirSync(FILES, { recursive: true, encoding: "utf8" })
  return names.filter((name) => /\.(avif|webp|jpg)$/.test(name))
}

const keysOf = ({ files }: ProductPhoto) => Object.values(files).flatMap((each) => each.map(({ key }) => key))

backendTests({
  testSuite: ({ api, getContainer }) => {
    let open: TwoSellers
    let headers: object

    beforeAll(async () => {
      open = await openTwoSellers(getContainer())
    })
    beforeEach(async () => {
      headers = (await operator(api, getContainer())).headers
    })

    const config = (over: object = {}) => ({ headers, validateStatus: () => true, ...over })
    const path = (product_id = open.cake.product_id) => `/admin/products/${product_id}/photos`
    const send = (form: FormData, product_id?: string) => api.post(path(product_id), form, config())
    const add = async (form: FormData) => PhotoAnswer.parse((await send(form)).data).photo
    const list = async () => PhotoList.parse((await api.get(path(), config())).data).photos
    const file = (key: string) => api.get(`/${key}`, { validateStatus: () => true, responseType: "arraybuffer" })
    const page = async () =>
      ProductDocument.parse((await person(api, open.shop).get(`/goods/${open.cake.handle}`)).data)

    it("is for operators only, and an unknown caller's file is not even read", async () => {
      const before = storedFiles().length
      const { id } = await add(formWith(await phonePhoto()))
      const token = await signIn(api, open.shop, "khach@example.com")
      const strangers = [
        {},
        { "x-publishable-api-key": open.shop.publishable_key },
        { authorization: `Bearer ${token}` },
      ]
      for (const stranger of strangers) {
        const as = config({ headers: stranger })
        expect((await api.get(path(), as)).status).toBe(401)
        expect((await api.post(path(), formWith(await phonePhoto({ hue: 90 })), as)).status).toBe(401)
        expect((await api.post(`${path()}/order`, { ids: [id] }, as)).status).toBe(401)
        expect((await api.post(`${path()}/${id}`, { alt: "x" }, as)).status).toBe(401)
        expect((await api.delete(`${path()}/${id}`, as)).status).toBe(401)
      }
      expect(await list()).toMatchObject([{ id, alt: null }])
      expect(storedFiles().length - before).toBe(12)
    })

    it("makes upright pictures at five widths in three formats, and nothing of the original's metadata is in any", async () => {
      const upload = await phonePhoto({ width: 2000, height: 1500 })
      const { exif, xmp, orientation } = await sharp(upload).metadata()
      expect([exif?.includes("Secret Person"), xmp !== undefined, orientation]).toEqual([true, true, 6])

      const answer = await send(
        formWith(upload, { alt: "  Bánh pía cắt đôi ", credit: "Lò bánh", licence: "CC BY 4.0" }),
      )
      expect(answer.status).toBe(201)
      const { photo } = PhotoAnswer.parse(answer.data)
      // Turned upright, 2000 × 1500 is 1500 wide.
      expect(photo).toMatchObject({ width: 1280, height: 1707, position: 0, alt: "Bánh pía cắt đôi", alt_en: null })
      expect(photo).toMatchObject({ credit: "Lò bánh", licence: "CC BY 4.0" })
      for (const [format, mime] of [
        ["avif", "image/avif"],
        ["webp", "image/webp"],
        ["jpg", "image/jpeg"],
      ] as const) {
        expect(photo.files[format].map(({ width }) => width)).toEqual([320, 480, 640, 960, 1280])
        for (const { width, key } of photo.files[format]) {
          const { status, data, headers } = await file(key)
          expect(status).toBe(200)
          expect(headers["content-type"]).toBe(mime)
          expect(headers["cache-control"]).toBe("public, max-age=31536000, immutable")
          expect(headers["x-content-type-options"]).toBe("nosniff")
          const bytes = Buffer.from(data)
          const found = await sharp(bytes).metadata()
          expect([found.width, Math.round((found.width / found.height) * 100)]).toEqual([width, 75])
          expect([found.exif, found.xmp, found.iptc, found.icc, found.orientation]).toEqual(Array(5).fill(undefined))
          for (const trace of ["Secret Person", "Exif", "GPS", "xmpmeta", "Phone"])
            expect(bytes.includes(trace)).toBe(false)
        }
      }
    })

    it("never makes a picture wider than the photo", async () => {
      const photo = await add(formWith(await picture({ width: 700, height: 500 }).webp().toBuffer()))
      expect(photo).toMatchObject({ width: 640, height: 457 })
      expect(photo.files.avif.map(({ width }) => width)).toEqual([320, 480, 640])
      expect(photo.colour).toMatch(/^#[0-9a-f]{6}$/)
    })

    it("takes one file for one photo, however often and however fast it is sent", async () => {
      const before = storedFiles().length
      const upload = await picture({ width: 400, height: 400 }).png().toBuffer()
      const answers = await Promise.all([send(formWith(upload)), send(formWith(upload)), send(formWith(upload))])
      const again = await send(formWith(upload, { alt: "Khác" }))
      expect(again.status).toBe(200)
      expect(answers.map(({ status }) => status).toSorted()).toEqual([200, 200, 201])
      const ids = [...answers, again].map(({ data }) => PhotoAnswer.parse(data).photo.id)
      expect(new Set(ids).size).toBe(1)
      expect(await list()).toHaveLength(1)
      expect(storedFiles().length - before).toBe(3)
      // For another product it is another photo.
      expect((await send(formWith(upload), open.rice.product_id)).status).toBe(201)
    })

    it("refuses what is no photo, each with its reason, and leaves nothing behind", async () => {
      const before = storedFiles().length
      const jpeg = await picture().jpeg().toBuffer()
      const moving = await sharp(
        [await picture({ hue: 1 }).png().toBuffer(), await picture({ hue: 200 }).png().toBuffer()],
        {
          join: { animated: true },
        },
      )
        .webp()
        .toBuffer()
      const refusals: [FormData, unknown[]][] = [
        [formWith(Buffer.from("%PDF-1.7")), [400, "photo_format:file"]],
        [formWith(Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"/>'), {}, "a.svg"), [400, "photo_format:file"]],
        [formWith(await picture().gif().toBuffer(), {}, "a.gif"), [400, "photo_format:file"]],
        [formWith(Buffer.from("\0\0\0\x18ftypheic\0\0\0\0"), {}, "a.heic"), [400, "photo_format:file"]],
        [formWith(Buffer.alloc(0)), [400, "photo_format:file"]],
        [formWith(jpeg.subarray(0, jpeg.length / 2)), [400, "photo_unreadable:file"]],
        [formWith(Buffer.concat([jpeg.subarray(0, 20), Buffer.alloc(2000, 7)])), [400, "photo_unreadable:file"]],
        [formWith(moving, {}, "a.webp"), [400, "photo_animated:file"]],
        [formWith(await picture({ width: 300, height: 900 }).jpeg().toBuffer()), [400, "photo_too_small:file"]],
        [formWith(await picture({ width: 1601, height: 500 }).jpeg().toBuffer()), [400, "photo_too_long:file"]],
        [formWith(Buffer.concat([jpeg, Buffer.alloc(MAX_PHOTO_BYTES)])), [413, "photo_too_heavy:file"]],
        [formWith(jpeg, {}, "a.jpg", "other"), [400, "photo_missing:file"]],
        [formWith(jpeg, { alt: "a".repeat(201) }), [400, "invalid_data:alt"]],
        [formWith(jpeg, { product_id: "x" }), [400, "invalid_data"]],
        [new FormData(), [400, "photo_missing:file"]],
      ]
      for (const [form, expected] of refusals) expect(told(await send(form))).toEqual(expected)
      const huge = Buffer.from(await picture({ width: 400, height: 400 }).png().toBuffer())
      huge.writeUInt32BE(60_000, 16)
      expect(told(await send(formWith(huge)))[0]).toBe(400)
      expect(told(await api.post(path(), { file: "x" }, config()))).toEqual([400, "photo_missing:file"])
      const torn = { headers: { ...headers, "content-type": "multipart/form-data; boundary=x" } }
      expect(told(await api.post(path(), "--x\r\nContent-Disposition: form-da", config(torn)))).toEqual([
        400,
        "photo_missing:file",
      ])
      expect(told(await send(formWith(jpeg), "prod_no"))).toEqual([404, "not_found"])
      expect(await list()).toEqual([])
      expect(storedFiles().length).toBe(before)
    })

    it("takes the files back when the photo cannot be kept", async () => {
      const before = storedFiles().length
      const photos = getContainer().resolve(PHOTO_MODULE)
      const failing = vi.spyOn(photos, "createPhotographs").mockRejectedValue(new Error("the database is gone"))
      try {
        const answer = await send(formWith(await picture({ width: 400, height: 400, hue: 200 }).jpeg().toBuffer()))
        expect(answer.status).toBe(500)
        expect(failing).toHaveBeenCalled()
      } finally {
        failing.mockRestore()
      }
      expect(storedFiles().length).toBe(before)
      expect(await list()).toEqual([])
    })

    it("shows photos on the product's page and card, in the order that was chosen, until they are taken away", async () => {
      expect((await page()).card.picture).toEqual({ archetype: "tui", seed: open.cake.handle })
      const first = await add(formWith(await picture({ width: 700, height: 700, hue: 10 }).jpeg().toBuffer()))
      const second = await add(
        formWith(await picture({ width: 1000, height: 800, hue: 130 }).jpeg().toBuffer(), {
          alt: "Hộp",
          alt_en: "Box",
        }),
      )
      expect([first.position, second.position]).toEqual([0, 1])
      const shown = (document: ProductDocument) => (document.photos ?? []).map(({ files }) => files.jpg[0]?.key)
      const keys = [first, second].map(({ files }) => files.jpg[0]?.key)
      const filled = await until(async () => {
        const document = await page()
        return document.photos?.length === 2 && document
      })
      expect(shown(filled)).toEqual(keys)
      expect(filled.card.picture.photo?.files.jpg[0]?.key).toBe(keys[0])

      const shopper = person(api, open.shop)
      const { id } = BasketDocument.parse((await shopper.post("/baskets", {})).data)
      const line = { variant_id: open.cake.variant_id, quantity: 1 }
      const basket = BasketDocument.parse((await shopper.post(`/baskets/${id}/lines`, line)).data)
      expect(basket.groups[0]?.lines[0]?.picture.photo?.files.jpg[0]?.key).toBe(keys[0])

      const ordered = await api.post(`${path()}/order`, { ids: [second.id, first.id] }, config())
      expect(PhotoList.parse(ordered.data).photos.map(({ id }) => id)).toEqual([second.id, first.id])
      const turned = await until(async () => {
        const document = await page()
        return shown(document)[0] === keys[1] && document
      })
      expect(turned.card.picture.photo).toMatchObject({ alt: "Hộp", alt_en: "Box", width: 960, height: 768 })
      // A card is at most 300 wide.
      expect(turned.card.picture.photo?.files.webp.map(({ width }) => width)).toEqual([320, 480, 640])

      for (const ids of [[first.id], [first.id, first.id], [first.id, second.id, "photo_no"]]) {
        expect(told(await api.post(`${path()}/order`, { ids }, config()))).toEqual([409, "photos_changed:ids"])
      }
      expect(told(await api.post(`${path()}/order`, { ids: [] }, config()))[0]).toBe(400)

      const gone = await api.delete(`${path()}/${second.id}`, config())
      expect(gone.data).toEqual({ id: second.id, object: "photo", deleted: true })
      await until(async () => shown(await page()).length === 1)
      expect((await file(keysOf(second)[0] ?? "")).status).toBe(200)
      await sweepPhotoFilesWorkflow(getContainer()).run({ input: { before: new Date(Date.now() - 60_000) } })
      expect((await file(keysOf(second)[0] ?? "")).status).toBe(200)
      await sweepPhotoFilesWorkflow(getContainer()).run({ input: { before: new Date() } })
      for (const key of keysOf(second)) expect((await file(key)).status).toBe(404)
      expect(storedFiles().filter((name) => name.includes(second.id))).toEqual([])
      expect((await file(keysOf(first)[0] ?? "")).status).toBe(200)
      expect((await api.delete(`${path()}/${second.id}`, config())).status).toBe(404)

      await api.delete(`${path()}/${first.id}`, config())
      await until(async () => (await page()).photos === undefined)
      expect((await page()).card.picture).toEqual({ archetype: "tui", seed: open.cake.handle })
    })

    it("lets what is said of a photo be changed, of this product's photos only", async () => {
      const { id } = await add(formWith(await picture({ width: 400, height: 400 }).jpeg().toBuffer(), { alt: "Một" }))
      const change = (body: object, of = id, product?: string) => api.post(`${path(product)}/${of}`, body, config())
      const { data } = await change({ alt_en: "One", credit: " " })
      expect(PhotoAnswer.parse(data).photo).toMatchObject({ alt: "Một", alt_en: "One", credit: null })
      expect(PhotoAnswer.parse((await change({ alt: null })).data).photo.alt).toBeNull()
      expect(told(await change({ alt: "a".repeat(201) }))).toEqual([400, "invalid_data:alt"])
      expect(told(await change({ position: 7 }))[0]).toBe(400)
      expect(told(await change({ alt: "x" }, "photo_no"))).toEqual([404, "not_found"])
      expect(told(await change({ alt: "x" }, id, open.rice.product_id))).toEqual([404, "not_found"])
      expect((await api.delete(`${path(open.rice.product_id)}/${id}`, config())).status).toBe(404)
    })

    it("a product that is deleted leaves no files behind", async () => {
      const before = storedFiles().length
      const upload = await picture({ width: 400, height: 400 }).jpeg().toBuffer()
      expect((await send(formWith(upload), open.rice.product_id)).status).toBe(201)
      expect(storedFiles().length).toBe(before + 3)
      expect((await api.delete(`/admin/products/${open.rice.product_id}`, config())).status).toBe(200)
      const photos = getContainer().resolve(PHOTO_MODULE)
      await until(async () => (await photos.listPhotographs({})).length === 0)
      await sweepPhotoFilesWorkflow(getContainer()).run({ input: { before: new Date() } })
      expect(storedFiles().length).toBe(before)
      expect((await send(formWith(upload), open.rice.product_id)).status).toBe(404)
    })

    it("serves files of photos and nothing else of the store", async () => {
      for (const key of [
        "photos/photo_x/1.jpg",
        "photos/..%2f..%2fsecrets/a.jpg",
        "photos/photo_01JD0000000000000000000000/1-320.svg",
      ]) {
        expect((await file(key)).status).toBe(404)
      }
      const missing = await file("photos/photo_01JD0000000000000000000000/1-320.jpg")
      expect([missing.status, missing.headers["cache-control"]]).toEqual([404, undefined])
    })
  },
})
