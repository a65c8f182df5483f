import { readFile } from "node:fs/promises"
import { createRequire } from "node:module"
import PDFDocument from "pdfkit"
import { encode } from "uqr"

const require = createRequire(import.meta.url)

/** Whole files: both hold every Vietnamese letter. */
const FACES = {
  regular: "@expo-google-fonts/encode-sans/400Regular/EncodeSans_400Regular.ttf",
  bold: "@expo-google-fonts/encode-sans/700Bold/EncodeSans_700Bold.ttf",
} as const

/** What the last line of a place may miss of its height, in points. */
const ROUNDED = 0.5

/** Points of 1/72 inch. */
export type SheetSize = { width: number; height: number; margin: number }

/** A PDF without a page yet, with the fonts "regular" and "bold" inside; `draw` adds what stands in it. */
export async function makeSheet(
  { width, height, margin }: SheetSize,
  title: string,
  draw: (sheet: PDFKit.PDFDocument) => void,
): Promise<Buffer> {
  const [regular, bold] = await Promise.all([
    readFile(require.resolve(FACES.regular)),
    readFile(require.resolve(FACES.bold)),
  ])
  const sheet = new PDFDocument({ size: [width, height], margin, autoFirstPage: false, info: { Title: title } })
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
  draw(sheet)
  sheet.end()
  return bytes
}

/** From margin to margin, those of the page unless another is told. */
export function rule(sheet: PDFKit.PDFDocument, top: number, margin = sheet.page.margins.left) {
  const { width } = sheet.page
  sheet
    .moveTo(margin, top)
    .lineTo(width - margin, top)
    .lineWidth(1)
    .stroke()
}

type Room = { width: number; height: number; size: number; least: number; lineGap?: number }

/** Makes the letters as small as the words need to fit a place, no smaller than the least. Sizes are in points. */
export function fit(sheet: PDFKit.PDFDocument, words: string, { width, height, size, least, lineGap = 0 }: Room) {
  let now = size
  while (now > least && sheet.fontSize(now).heightOfString(words, { width, lineGap }) > height) now -= 0.5
  sheet.fontSize(now)
}

export type Line = {
  top: number
  size: number
  /** As small as letters may become for everything to fit. */
  least?: number
  face: "regular" | "bold"
  words: string
  /** Without it, the left margin of the page; `width` goes to the right one. */
  left?: number
  width?: number
  height?: number
}

/** What is too long for its place even so ends with three dots, and never runs into the next, which may begin at `sheet.y`. */
export function line(sheet: PDFKit.PDFDocument, { top, size, least = size, face, words, ...place }: Line) {
  const { margins } = sheet.page
  const { left = margins.left, height = size * 1.6 } = place
  const { width = sheet.page.width - left - margins.right } = place
  fit(sheet.font(face), words, { width, height, size, least })
  sheet.text(words, left, top, { width, height: height + ROUNDED, ellipsis: true })
}

/**
 * Squares as type would be: sharp on any printer. `size` is with the quiet zone of four modules: at 85 points (30 mm) the
 * squares take about 24 mm, and are read from an arm's length.
 */
export function drawQr(
  sheet: PDFKit.PDFDocument,
  link: string,
  { left, top, size }: { left: number; top: number; size: number },
) {
  const code = encode(link, { ecc: "M", border: 4 })
  const module = size / code.size
  code.data.forEach((row, y) => {
    row.forEach((isDark, x) => {
      if (isDark) sheet.rect(left + x * module, top + y * module, module, module)
    })
  })
  sheet.fill("black")
}
