import { readFile } from "node:fs/promises"
import { createRequire } from "node:module"
import PDFDocument from "pdfkit"
import { encode } from "uqr"
import type { ParcelLabel } from "./words.server.ts"

const require = createRequire(import.meta.url)

/** A6 upright, in points of 1/72 inch: 105 × 148 mm. */
export const A6 = { width: 297.64, height: 419.53 } as const
const MARGIN = 17
const INNER = A6.width - 2 * MARGIN
/** 30 mm with the quiet zone, of which the squares take about 24: read from an arm's length. */
const QR_SIZE = 85

/** Whole files: both hold every Vietnamese letter. */
const FACES = {
  regular: "@expo-google-fonts/encode-sans/400Regular/EncodeSans_400Regular.ttf",
  bold: "@expo-google-fonts/encode-sans/700Bold/EncodeSans_700Bold.ttf",
} as const

/** One A6 page for each label, with its fonts inside. */
export async function drawLabels(labels: readonly ParcelLabel[], title: string): Promise<Buffer> {
  const [regular, bold] = await Promise.all([
    readFile(require.resolve(FACES.regular)),
    readFile(require.resolve(FACES.bold)),
  ])
  const sheet = new PDFDocument({
    size: [A6.width, A6.height],
    margin: MARGIN,
    autoFirstPage: false,
    info: { Title: title },
  })
  sheet.registerFont("regular", regular)
  sheet.registerFont("bold", bold)
  const chunks: Buffer[] = []
  const bytes = new Promise<Buffer>((resolve, reject) => {
    sheet.on("data", (chunk: Buffer) => chunks.push(chunk))
    sheet.on("end", () => {
      resolve(Buffer.concat(chunks))
    })
    sheet.on("error", reject)
  })
  for (const label of labels) drawLabel(sheet, label)
  sheet.end()
  return bytes
}

function drawLabel(sheet: PDFKit.PDFDocument, label: ParcelLabel) {
  sheet.addPage()
  sheet
    .font("bold")
    .fontSize(13)
    .text(label.code, MARGIN, MARGIN, { width: INNER - 80, height: 16, ellipsis: true })
  sheet.text(label.box, MARGIN, MARGIN, { width: INNER, align: "right" })
  rule(sheet, 38)
  block(sheet, {
    top: 44,
    height: 58,
    size: 9,
    heading: label.from,
    name: label.sender,
    lines: label.senderAddress,
  })
  rule(sheet, 106)
  block(sheet, {
    top: 112,
    height: 112,
    size: 12,
    heading: label.to,
    name: `${label.recipient}\n${label.phone}`,
    lines: label.address,
  })
  rule(sheet, 228)
  sheet.font("regular").fontSize(10).text(label.collect, MARGIN, 235, { width: INNER })
  sheet.font("bold").fontSize(20).text(label.amount, MARGIN, 249, { width: INNER, height: 26, ellipsis: true })
  rule(sheet, 280)
  const width = INNER - QR_SIZE - 14
  sheet.font("bold").fontSize(12).text(label.handling, MARGIN, 290, { width, height: 48, ellipsis: true })
  if (label.tracking !== "") {
    sheet.font("regular").fontSize(10).text(label.tracking, MARGIN, 344, { width, height: 50, ellipsis: true })
  }
  drawQr(sheet, label.link, { left: A6.width - MARGIN - QR_SIZE, top: 290 })
}

type Block = { top: number; height: number; size: number; heading: string; name: string; lines: readonly string[] }

/** What is too long for its place ends with three dots, and never runs into the next. */
function block(sheet: PDFKit.PDFDocument, { top, height, size, heading, name, lines }: Block) {
  const left = () => Math.max(top + height - sheet.y, size)
  sheet.font("regular").fontSize(8).text(heading, MARGIN, top, { width: INNER })
  sheet
    .font("bold")
    .fontSize(size + 1)
    .text(name, { width: INNER, height: height / 2, ellipsis: true })
  sheet.font("regular").fontSize(size)
  if (lines.length > 0) sheet.text(lines.join("\n"), { width: INNER, height: left(), ellipsis: true })
}

function rule(sheet: PDFKit.PDFDocument, top: number) {
  sheet
    .moveTo(MARGIN, top)
    .lineTo(A6.width - MARGIN, top)
    .lineWidth(1)
    .stroke()
}

/** Squares as type would be: sharp on any printer. `encode` leaves the quiet zone of four modules. */
function drawQr(sheet: PDFKit.PDFDocument, link: string, { left, top }: { left: number; top: number }) {
  const { data, size } = encode(link, { ecc: "M", border: 4 })
  const module = QR_SIZE / size
  data.forEach((row, y) => {
    row.forEach((isDark, x) => {
      if (isDark) sheet.rect(left + x * module, top + y * module, module, module)
    })
  })
  sheet.fill("black")
}
