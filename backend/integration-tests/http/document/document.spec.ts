import { existsSync, readdirSync, readFileSync } from "node:fs"
import { join } from "node:path"
import { Modules } from "@medusajs/framework/utils"
import sharp from "sharp"
import { readDocuments } from "../../../src/document/read-documents"
import { storeDocument, type NewDocument } from "../../../src/document/store-document"
import { DOCUMENT_MODULE } from "../../../src/modules/document"
import { unseal } from "../../../src/personal-data/sealed-bytes"
import { removeDocumentWorkflow } from "../../../src/workflows/document/remove-document"
import { sweepDocumentFilesWorkflow } from "../../../src/workflows/document/sweep-document-files"
import { backendTests } from "../../backend-tests"
import { PDF } from "../../fixtures/documents"
import { phonePhoto, picture } from "../../fixtures/photos"

const folder = (name: string) => join(process.env["OCOP_DATA_DIR"] ?? "", name)

const filesIn = (name: string): string[] =>
  existsSync(folder(name))
    ? readdirSync(folder(name), { recursive: true, encoding: "utf8" }).filter((file) => file.includes("."))
    : []

const OWNER = { type: "organization", id: "org_1" }

backendTests({
  testSuite: ({ getContainer }) => {
    const store = (over: Partial<NewDocument> = {}) =>
      storeDocument(getContainer(), {
        owner: OWNER,
        purpose: "registration",
        upload: PDF,
        filename: "giay.pdf",
        added_by: "mem_1",
        most: 3,
        ...over,
      })
    const bytesOf = async (id: string) => {
      const { file_key } = await getContainer().resolve(DOCUMENT_MODULE).retrieveDocument(id)
      return unseal({ purpose: "document", id }, await getContainer().resolve(Modules.FILE).getAsBuffer(file_key))
    }

    it("keeps a PDF as it is and a picture made anew, both sealed and out of the public folder", async () => {
      const isPublic = filesIn("files").length
      const { document: paper, isNew } = await store({ filename: " Giấy\u0000 phép.pdf " })
      expect(isNew).toBe(true)
      expect(paper).toMatchObject({ kind: "pdf", filename: "Giấy phép.pdf", bytes: PDF.length, width: null })
      expect(await bytesOf(paper.id)).toEqual(PDF)

      const upload = await phonePhoto({ width: 3000, height: 2000 })
      const { document: photo } = await store({ upload, filename: "anh.JPG" })
      expect(photo).toMatchObject({ kind: "jpeg", width: 1733, height: 2600 })
      const kept = await bytesOf(photo.id)
      const { exif, xmp, icc, orientation } = await sharp(kept).metadata()
      expect([exif, xmp, icc, orientation]).toEqual(Array(4).fill(undefined))
      for (const trace of ["Secret Person", "Exif", "GPS", "xmpmeta"]) expect(kept.includes(trace)).toBe(false)

      expect(filesIn("files").length).toBe(isPublic)
      const sealed = filesIn("private").map((file) => readFileSync(join(folder("private"), file)))
      expect(sealed).toHaveLength(2)
      for (const file of sealed) {
        expect(file.includes("%PDF")).toBe(false)
        expect(file.subarray(0, 2).toString("hex")).not.toBe("ffd8")
      }
      await expect(async () => unseal({ purpose: "document", id: "doc_other" }, sealed[0]!)).rejects.toThrow(/open/)
    })

    it("cleans a picture that is something else as well", async () => {
      const jpeg = await picture({ width: 400, height: 300 }).jpeg().toBuffer()
      const tail = Buffer.from("<script>alert(1)</script>PK\x05\x06")
      const { document } = await store({ upload: Buffer.concat([jpeg, tail]), filename: "a.jpg" })
      expect((await bytesOf(document.id)).includes("script")).toBe(false)
    })

    it("takes one file for one document, however often and however fast it is sent", async () => {
      const before = filesIn("private").length
      const answers = await Promise.all([store(), store(), store()])
      expect(new Set(answers.map(({ document }) => document.id)).size).toBe(1)
      expect(answers.filter(({ isNew }) => isNew)).toHaveLength(1)
      expect(filesIn("private").length).toBe(before + 1)
      const { document } = await store({ owner: { ...OWNER, id: "org_2" } })
      expect(document.id).not.toBe(answers[0].document.id)
    })

    it("refuses what is no paper, and leaves nothing behind", async () => {
      const before = filesIn("private").length
      const jpeg = await picture({ width: 400, height: 300 }).jpeg().toBuffer()
      const huge = await picture({ width: 400, height: 300 }).png().toBuffer()
      huge.writeUInt32BE(20_000, 16)
      huge.writeUInt32BE(20_000, 20)
      const text = PDF.toString("latin1")
      const refusals: [string, Buffer | string, string][] = [
        ["a.svg", '<svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script></svg>', "document_format"],
        ["a.html", "<!doctype html><script>alert(1)</script>", "document_format"],
        ["a.pdf", "<!doctype html>%PDF-1.7", "document_format"],
        ["a.jpg", "", "document_format"],
        ["a.heic", "\0\0\0\x18ftypheic\0\0\0\0", "photo_format"],
        ["a.png", jpeg, "document_extension"],
        ["a.html", text, "document_extension"],
        ["a.pdf", `${text}<script>alert(1)</script>`, "pdf_mixed"],
        ["a.pdf", text.replace("%%EOF", ""), "pdf_cut_off"],
        ["a.pdf", text.replace("/Pages", "/OpenAction << /S /JavaScript >> /Pages"), "pdf_active"],
        ["a.png", huge, "photo_too_large"],
        ["a.jpg", jpeg.subarray(0, jpeg.length / 2), "photo_unreadable"],
      ]
      for (const [filename, file, type] of refusals) {
        const upload = typeof file === "string" ? Buffer.from(file, "latin1") : file
        await expect(store({ filename, upload })).rejects.toMatchObject({
          status: 400,
          problems: [{ type, field: "file" }],
        })
      }
      expect(filesIn("private").length).toBe(before)
      expect(await readDocuments(getContainer(), OWNER)).toEqual([])
    })

    it("has a limit, and takes a document away with its file, its owner's only", async () => {
      const upload = (hue: number) => picture({ width: 300, height: 200, hue }).png().toBuffer()
      const add = async (hue: number) => store({ upload: await upload(hue), filename: "a.png" })
      const { document } = await add(1)
      await add(60)
      await add(120)
      await expect(add(180)).rejects.toMatchObject({ status: 409, problems: [{ type: "too_many_documents" }] })
      const remove = (owner = OWNER) =>
        removeDocumentWorkflow(getContainer()).run({ input: { owner, id: document.id } })
      await expect(remove({ ...OWNER, id: "org_2" })).rejects.toMatchObject({ status: 404 })
      const before = filesIn("private").length
      await remove()
      await sweepDocumentFilesWorkflow(getContainer()).run({ input: { before: new Date(Date.now() + 1000) } })
      expect(filesIn("private").length).toBe(before - 1)
      expect(await readDocuments(getContainer(), OWNER, "registration")).toHaveLength(2)
      await add(180)
    })

    it("takes the file back when the row cannot be kept", async () => {
      const before = filesIn("private").length
      const documents = getContainer().resolve(DOCUMENT_MODULE)
      const failing = vi.spyOn(documents, "createDocuments").mockRejectedValue(new Error("the database is gone"))
      try {
        await expect(store()).rejects.toThrow("the database is gone")
      } finally {
        failing.mockRestore()
      }
      expect(filesIn("private").length).toBe(before)
    })
  },
})
