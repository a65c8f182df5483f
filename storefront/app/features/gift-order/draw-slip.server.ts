import { A6 } from "#app/features/label/draw.server.ts"
import { drawQr, fit, rule } from "#app/features/label/sheet.server.ts"
import type { GiftSlip } from "./wave-words.server.ts"

const MARGIN = 17
const INNER = A6.width - 2 * MARGIN
const QR_SIZE = 76
const BOTTOM = A6.height - MARGIN
/** A square to tick, how many, and the price at the other end. */
const TICK = 8
const NUMBER_AT = MARGIN + 14
const WORDS_AT = MARGIN + 42
const PRICE_WIDTH = 62
/** Of two lines. */
const TOTAL_HEIGHT = 25

/** One A6 page for a recipient, and more where a box holds more kinds than fit. */
export function drawSlip(sheet: PDFKit.PDFDocument, slip: GiftSlip) {
  sheet.addPage()
  drawHead(sheet, slip)
  paragraph(sheet, { words: slip.heading, face: "bold", size: 10 })
  for (const each of slip.lines) drawRow(sheet, each, slip.code)
  if (slip.total === "") return
  if (sheet.y + TOTAL_HEIGHT > BOTTOM) drawNextHead(sheet, slip.code)
  paragraph(sheet, { words: slip.total, face: "bold", size: 10 })
}

function drawHead(sheet: PDFKit.PDFDocument, slip: GiftSlip) {
  const { title, code, wave, recipient, boxes, day, giver, dress, message, link } = slip
  const width = INNER - QR_SIZE - 6
  const short = { width, ellipsis: true }
  drawQr(sheet, link, { left: A6.width - MARGIN - QR_SIZE + 6, top: MARGIN - 6, size: QR_SIZE })
  sheet
    .font("regular")
    .fontSize(9)
    .text(`${title} · ${wave}`, MARGIN, MARGIN, { ...short, height: 13 })
  sheet
    .font("bold")
    .fontSize(14)
    .text(code, MARGIN, MARGIN + 13, { ...short, height: 19 })
  fit(sheet, recipient, { width, height: 32, size: 12, least: 8 })
  sheet.text(recipient, MARGIN, MARGIN + 35, { ...short, height: 32 })
  sheet.y = MARGIN + QR_SIZE - 4
  paragraph(sheet, { words: `${boxes} · ${day}`, face: "bold", size: 10 })
  paragraph(sheet, { words: dress, face: "regular", size: 9, height: 26 })
  if (giver !== "") paragraph(sheet, { words: giver, face: "regular", size: 9, height: 26 })
  if (message !== "") paragraph(sheet, { words: message, face: "regular", size: 9, height: 52 })
  rule(sheet, sheet.y + 2)
  sheet.y += 8
}

type Paragraph = { words: string; face: "regular" | "bold"; size: number; height?: number }

/** What is too long for its place ends with three dots. */
function paragraph(sheet: PDFKit.PDFDocument, { words, face, size, height }: Paragraph) {
  sheet.font(face).fontSize(size)
  const full = sheet.heightOfString(words, { width: INNER })
  const room = Math.min(full, height ?? full)
  const top = fitting(sheet, room)
  sheet.text(words, MARGIN, top, { width: INNER, height: room + 1, ellipsis: true })
  sheet.y = top + room + 3
}

/** A row that does not fit begins the next page, under the code of its parcel. */
function drawRow(sheet: PDFKit.PDFDocument, { number, words, price }: GiftSlip["lines"][number], code: string) {
  const width = A6.width - MARGIN - WORDS_AT - (price === "" ? 0 : PRICE_WIDTH)
  sheet.font("regular").fontSize(10)
  const height = sheet.heightOfString(words, { width })
  if (sheet.y + height > BOTTOM) drawNextHead(sheet, code)
  sheet.font("regular").fontSize(10)
  const top = sheet.y
  sheet
    .rect(MARGIN, top + 3, TICK, TICK)
    .lineWidth(0.8)
    .stroke()
  sheet.font("bold").text(number, NUMBER_AT, top, { lineBreak: false })
  sheet.font("regular").text(words, WORDS_AT, top, { width })
  if (price !== "") {
    const left = A6.width - MARGIN - PRICE_WIDTH
    sheet.text(price, left, top, { width: PRICE_WIDTH, align: "right", lineBreak: false })
  }
  sheet.y = top + height + 4
}

function drawNextHead(sheet: PDFKit.PDFDocument, code: string) {
  sheet.addPage()
  paragraph(sheet, { words: code, face: "bold", size: 14 })
}

/** Where the next thing of a height begins: here, or on the next page. */
function fitting(sheet: PDFKit.PDFDocument, height: number): number {
  if (sheet.y + height <= BOTTOM) return sheet.y
  sheet.addPage()
  return MARGIN
}
