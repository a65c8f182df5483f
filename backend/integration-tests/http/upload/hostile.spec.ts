import { randomUUID } from "node:crypto"
import { readdirSync, readFileSync } from "node:fs"
import { join } from "node:path"
import { deflateSync, crc32 } from "node:zlib"
import { CertificationAnswer, type CertificationOf } from "@ocop/shared/certification"
import { DecisionAnswer } from "@ocop/shared/decision"
import { SubmissionAnswer } from "@ocop/shared/paper-submission"
import { PhotoAnswer } from "@ocop/shared/photo"
import sharp from "sharp"
import { DOCUMENT_MODULE } from "../../../src/modules/document"
import { PARCEL_MODULE } from "../../../src/modules/parcel"
import { PHOTO_MODULE } from "../../../src/modules/photo"
import { backendTests } from "../../backend-tests"
import { complaintAbout } from "../../fixtures/complaint"
import { PDF } from "../../fixtures/documents"
import { HOUSEHOLD } from "../../fixtures/joining"
import { atDesk, openDesk } from "../../fixtures/member"
import { official, operator } from "../../fixtures/operator"
import { told, type Told } from "../../fixtures/person"
import { formWith, phonePhoto, picture } from "../../fixtures/photos"
import { required } from "../../fixtures/shop"
import { shopper } from "../../fixtures/shopper"
import { openTwoSellers } from "../../fixtures/two-sellers"

/** What sends one file to one route, and what reads back what was kept of it. */
type Door = { send(file: Buffer, name: string): Promise<Told>; kept(answer: Told): Promise<Buffer> }

const SCRIPT = "<script>alert(1)</script>"
const SVG = Buffer.from(`<svg xmlns="http://www.w3.org/2000/svg" width="900" height="900">${SCRIPT}</svg>`)

const CERTIFICATE: Omit<CertificationOf, "product_id"> = {
  standard: "haccp",
  number: "HACCP 9/2026",
  issuer: "Trung tâm Chứng nhận Phù hợp",
  scope_text: "",
  issued_on: "2026-01-05",
  valid_from: "",
  valid_until: "2029-01-05",
  compared_with: "",
  compared_on: "",
  organization_id: "",
}

/** 20,000 × 20,000 dots of one bit: a few kilobytes that would unfold to gigabytes. */
function pictureBomb(): Buffer {
  const side = 20_000
  const head = Buffer.alloc(13)
  head.writeUInt32BE(side, 0)
  head.writeUInt32BE(side, 4)
  head.set([1, 0, 0, 0, 0], 8)
  const dots = deflateSync(Buffer.alloc(side * (1 + side / 8)))
  const chunk = (type: string, data: Buffer) => {
    const body = Buffer.concat([Buffer.from(type), data])
    const [size, sum] = [Buffer.alloc(4), Buffer.alloc(4)]
    size.writeUInt32BE(data.length)
    sum.writeUInt32BE(crc32(body))
    return Buffer.concat([size, body, sum])
  }
  const signature = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a])
  return Buffer.concat([signature, chunk("IHDR", head), chunk("IDAT", dots), chunk("IEND", Buffer.alloc(0))])
}

/** The routes of ours that read a file out of a form, as the access table writes them. */
function routesWithFiles(): string[] {
  const api = join(__dirname, "../../../src/api")
  return readdirSync(api, { recursive: true, encoding: "utf8" })
    .filter(
      (file) =>
        /route\.ts$/.test(file) && /\brequireUpload\(|\breq\.file\b/.test(readFileSync(join(api, file), "utf8")),
    )
    .map((file) => `POST /${file.replace(/\/route\.ts$/, "")}`)
    .toSorted()
}

backendTests({
  testSuite: ({ api, getContainer }) => {
    let doors: Record<string, Door>

    beforeAll(async () => {
      const open = await openTwoSellers(getContainer())
      const { headers } = await operator(api, getContainer())
      const desk = atDesk(api, await openDesk(api, "chu@example.com"))
      const { handle } = (await desk.post("/organizations", HOUSEHOLD)).data as { handle: string }
      const { data } = await api.get("/admin/organizations?status=draft", { headers })
      const { id } = (data as { organizations: { id: string; handle: string }[] }).organizations.find(
        (each) => each.handle === handle,
      ) ?? { id: "" }
      const config = { headers, validateStatus: () => true }
      const asBytes = { ...config, responseType: "arraybuffer" }
      const paper = { purpose: "household_registration" }
      const papers = `/admin/organizations/${id}/joining/papers`
      const keptPaper = async ({ data: answer }: Told) => {
        const { document } = answer as { document: { id: string } }
        return Buffer.from((await api.get(`${papers}/${document.id}`, asBytes)).data)
      }
      const keptPhoto = async ({ data: answer }: Told) => {
        const { photo } = PhotoAnswer.parse(answer)
        return Buffer.from((await api.get(`/${photo.files.jpg[0]?.key}`, asBytes)).data)
      }
      const listings = `/organizations/${handle}/listings`
      const listing_id = (
        (await desk.post(listings, { key: randomUUID(), name: "Bánh pía", set_no: 6 })).data as { id: string }
      ).id
      const submissions = `/organizations/${handle}/papers/submissions`
      const said = { kind: "decision", number: "1/QĐ", issuer: "UBND", issued_on: "2026-01-05" }
      const other = Buffer.concat([PDF, Buffer.from("\n")])
      const first = formWith(other, { ...said, key: randomUUID() }, "giay.pdf")
      const { id: submission_id } = SubmissionAnswer.parse((await desk.post(submissions, first)).data).submission
      const keptPage = async ({ data: answer }: Told) => {
        const { id: of, files } = SubmissionAnswer.parse(answer).submission
        return Buffer.from((await api.get(`/admin/paper-submissions/${of}/pages/${files.at(-1)?.id}`, asBytes)).data)
      }
      const buyer = shopper(api, open.shop)
      const line = { variant_id: open.cake.variant_id, quantity: 1 }
      const bought = (await buyer.buy(await buyer.ready([line]))).data
      const [parcel] = await getContainer()
        .resolve(PARCEL_MODULE)
        .listParcels({ code: `${bought.code}-1` })
      const complaint = await complaintAbout(getContainer(), required(parcel))
      const reported = `/store/purchases/${bought.code}/parcels/${bought.code}-1/complaints/${complaint.id}/photos`
      const asBuyer = { headers: { ...buyer.headers, "x-purchase-token": bought.token }, validateStatus: () => true }
      const registrar = await official(api, getContainer(), "nhap@example.com", "registrar", "92")
      const asRegistrar = { headers: registrar.headers, validateStatus: () => true }
      const paperOfStars = { number: "1/QĐ", date: "2026-01-05", authority: "UBND", province_code: "92" }
      const drafted = await api.post("/admin/decisions", paperOfStars, asRegistrar)
      const decision_id = DecisionAnswer.parse(drafted.data).decision.id
      const certifier = await official(api, getContainer(), "chung-nhan@example.com", "reviewer", "92")
      const asCertifier = { headers: certifier.headers, validateStatus: () => true }
      const paperOfCertifier = { ...CERTIFICATE, product_id: open.cake.product_id }
      const written = await api.post("/admin/certifications", paperOfCertifier, asCertifier)
      const certification_id = CertificationAnswer.parse(written.data).certification.id
      const scans = (
        path: string,
        reader: typeof asRegistrar,
        scanIn: (answer: unknown) => string | undefined,
      ): Door => ({
        send: (file, name) => api.post(path, formWith(file, { reason: "Rõ hơn" }, name), reader),
        kept: async ({ data: answer }) =>
          Buffer.from((await api.get(`${path}/${scanIn(answer)}`, { ...reader, responseType: "arraybuffer" })).data),
      })
      doors = {
        "POST /store/purchases/[code]/parcels/[parcel]/complaints/[complaint_id]/photos": {
          send: (file, name) => api.post(reported, formWith(file, {}, name), asBuyer),
          kept: async ({ data: answer }) => {
            const { document } = answer as { document: { id: string } }
            const asked = { ...asBuyer, responseType: "arraybuffer" }
            return Buffer.from((await api.get(`${reported}/${document.id}`, asked)).data)
          },
        },
        "POST /admin/organizations/[id]/joining/papers": {
          send: (file, name) => api.post(papers, formWith(file, paper, name), config),
          kept: keptPaper,
        },
        "POST /member/organizations/[organization]/joining/papers": {
          send: (file, name) => desk.post(`/organizations/${handle}/joining/papers`, formWith(file, paper, name)),
          kept: keptPaper,
        },
        "POST /member/organizations/[organization]/papers/submissions": {
          send: (file, name) => desk.post(submissions, formWith(file, { ...said, key: randomUUID() }, name)),
          kept: keptPage,
        },
        "POST /member/organizations/[organization]/papers/submissions/[submission_id]/pages": {
          send: (file, name) => desk.post(`${submissions}/${submission_id}/pages`, formWith(file, {}, name)),
          kept: keptPage,
        },
        "POST /admin/decisions/[id]/scans": scans(
          `/admin/decisions/${decision_id}/scans`,
          asRegistrar,
          (answer) => DecisionAnswer.parse(answer).decision.scan?.id,
        ),
        "POST /admin/certifications/[id]/scans": scans(
          `/admin/certifications/${certification_id}/scans`,
          asCertifier,
          (answer) => CertificationAnswer.parse(answer).certification.scan?.id,
        ),
        "POST /admin/products/[id]/photos": {
          send: (file, name) =>
            api.post(`/admin/products/${open.cake.product_id}/photos`, formWith(file, {}, name), config),
          kept: keptPhoto,
        },
        "POST /member/organizations/[organization]/listings/[listing_id]/photos": {
          send: (file, name) => desk.post(`${listings}/${listing_id}/photos`, formWith(file, {}, name)),
          kept: keptPhoto,
        },
      }
    })

    const countKept = async () => {
      const documents = await getContainer().resolve(DOCUMENT_MODULE).listDocuments({}, { take: null })
      const photos = await getContainer().resolve(PHOTO_MODULE).listPhotographs({}, { take: null })
      return documents.length + photos.length
    }
    /** Each door refuses this file with 4xx in words about the file, and keeps nothing of it. */
    async function expectRefused(file: Buffer, name: string, only = Object.keys(doors)) {
      const before = await countKept()
      for (const route of only) {
        const answer = await doors[route]?.send(file, name)
        expect([route, name, answer && answer.status >= 400 && answer.status < 500]).toEqual([route, name, true])
        expect([route, told(answer as Told)[1]]).toEqual([route, expect.stringMatching(/:file$/)])
      }
      expect(await countKept()).toBe(before)
    }

    it("knows every route that takes a file", () => {
      expect(Object.keys(doors).toSorted()).toEqual(routesWithFiles())
    })

    it("refuses drawings that may run scripts, whatever they are called", async () => {
      for (const name of ["anh.svg", "anh.jpg", "anh.png", "giay.pdf"]) await expectRefused(SVG, name)
    })

    it("refuses pages and programs that are called pictures or papers", async () => {
      const page = Buffer.from(`<!doctype html><title>x</title>${SCRIPT}`)
      const program = Buffer.concat([Buffer.from("MZ"), Buffer.alloc(4000, 1)])
      for (const name of ["anh.jpg", "giay.pdf", "anh.webp"]) {
        await expectRefused(page, name)
        await expectRefused(program, name)
      }
    })

    it("refuses 50 MB", async () => {
      await expectRefused(Buffer.concat([await phonePhoto(), Buffer.alloc(50 * 1024 * 1024, 7)]), "anh.jpg")
    })

    it("refuses 20,000 × 20,000 dots in a few kilobytes", async () => {
      const bomb = pictureBomb()
      expect(bomb.length).toBeLessThan(200_000)
      await expectRefused(bomb, "anh.png")
    })

    it("refuses a paper that is a page or an archive as well, or does more than being read", async () => {
      const papers = Object.keys(doors).filter((route) => !route.endsWith("/photos"))
      const archive = Buffer.concat([PDF, Buffer.from("PK\x05\x06"), Buffer.alloc(18)])
      const active = Buffer.from(
        PDF.toString().replace("/Type /Catalog", "/Type /Catalog /OpenAction << /S /JavaScript >>"),
      )
      for (const file of [Buffer.concat([PDF, Buffer.from(SCRIPT)]), archive, active]) {
        await expectRefused(file, "giay.pdf", papers)
      }
      await expectRefused(PDF, "giay.pdf.exe", papers)
      await expectRefused(
        PDF,
        "giay.pdf",
        Object.keys(doors).filter((route) => route.endsWith("/photos")),
      )
    })

    it("keeps of a picture its dots alone: no place, no camera, nothing that stood behind it", async () => {
      const routes = Object.entries(doors)
      for (const [n, [route, { send, kept }]] of routes.entries()) {
        const photo = await phonePhoto({ width: 1500, height: 1100, hue: 40 * n })
        const upload = Buffer.concat([photo, Buffer.from(`${SCRIPT}PK\x05\x06`), Buffer.alloc(18)])
        const answer = await send(upload, "anh.jpg")
        expect([route, answer.status]).toEqual([route, 201])
        const file = await kept(answer)
        const { format, exif, xmp, icc } = await sharp(file).metadata()
        expect([route, format, exif, xmp, icc]).toEqual([route, "jpeg", undefined, undefined, undefined])
        for (const trace of ["Secret Person", "GPS", "<script", "PK\x05\x06", "xmpmeta"]) {
          expect([route, trace, file.includes(trace)]).toEqual([route, trace, false])
        }
        expect(file.equals(upload)).toBe(false)
      }
    })

    it("a picture with another ending in its name is refused as a paper, and its words do no harm", async () => {
      const png = await picture().png().toBuffer()
      const papers = Object.keys(doors).filter((route) => !route.endsWith("/photos"))
      await expectRefused(png, "anh.pdf", papers)
      await expectRefused(png, "../../anh.html", papers)
    })
  },
})
