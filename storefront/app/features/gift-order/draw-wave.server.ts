import { A6 } from "#app/features/label/draw.server.ts"
import { drawQr, fit, makeSheet, rule } from "#app/features/label/sheet.server.ts"
import { drawSlip } from "./draw-slip.server.ts"
import type { GiftCard, GiftLabel, GiftSheets, GiftSlip } from "./wave-words.server.ts"

const MARGIN = 17
const INNER = A6.width - 2 * MARGIN
const QR_SIZE = 85
const CARD_MARGIN = 26
const CARD_INNER = A6.width - 2 * CARD_MARGIN

/** One A6 page for each recipient, the fonts once in the file. No price stands on it. */
export function drawGiftLabels(labels: readonly GiftLabel[], title: string): Promise<Buffer> {
  return makeSheet({ ...A6, margin: MARGIN }, title, (sheet) => {
    for (const label of labels) drawLabel(sheet, label)
  })
}

/** One A6 page for each recipient, more where a box holds more than fits. */
export function drawGiftSlips(slips: readonly GiftSlip[], title: string): Promise<Buffer> {
  return makeSheet({ ...A6, margin: MARGIN }, title, (sheet) => {
    for (const slip of slips) drawSlip(sheet, slip)
  })
}

/** Everything of a wave in one run, recipient by recipient, the fonts once in the file. */
export function drawGiftSheets(sheets: readonly GiftSheets[], title: string): Promise<Buffer> {
  return makeSheet({ ...A6, margin: MARGIN }, title, (sheet) => {
    for (const { label, slip, cards } of sheets) {
      drawLabel(sheet, label)
      drawSlip(sheet, slip)
      for (const card of cards) drawCard(sheet, card)
    }
  })
}

function drawLabel(sheet: PDFKit.PDFDocument, label: GiftLabel) {
  sheet.addPage()
  line(sheet, { top: MARGIN, size: 13, face: "bold", words: label.code, width: INNER - 80 })
  sheet.font("bold").fontSize(13).text(label.wave, MARGIN, MARGIN, { width: INNER, align: "right" })
  rule(sheet, 38)
  const [name = "", ...where] = label.sender
  line(sheet, { top: 44, size: 8, face: "regular", words: label.from })
  line(sheet, { top: 55, size: 10, least: 7, face: "bold", words: name, height: 14 })
  line(sheet, { top: 69, size: 9, least: 7, face: "regular", words: where.join("\n"), height: 36 })
  rule(sheet, 108)
  line(sheet, { top: 114, size: 8, face: "regular", words: label.to })
  line(sheet, { top: 125, size: 14, least: 9, face: "bold", words: label.recipient, height: 36 })
  line(sheet, { top: 163, size: 14, face: "bold", words: label.phone })
  line(sheet, { top: 183, size: 12, least: 9, face: "regular", words: label.address.join("\n"), height: 84 })
  rule(sheet, 274)
  const width = INNER - QR_SIZE - 14
  line(sheet, { top: 290, size: 20, face: "bold", words: label.boxes, width, height: 28 })
  line(sheet, { top: 322, size: 11, face: "regular", words: label.day, width, height: 48 })
  drawQr(sheet, label.link, { left: A6.width - MARGIN - QR_SIZE, top: 290, size: QR_SIZE })
}

/** One A6 page for each box: what its giver says, and what is in it. */
export function drawGiftCards(cards: readonly GiftCard[], title: string): Promise<Buffer> {
  return makeSheet({ ...A6, margin: MARGIN }, title, (sheet) => {
    for (const card of cards) drawCard(sheet, card)
  })
}

function drawCard(sheet: PDFKit.PDFDocument, { to, message, giver, heading, goods }: GiftCard) {
  sheet.addPage()
  sheet
    .rect(12, 12, A6.width - 24, A6.height - 24)
    .lineWidth(1.5)
    .stroke()
  const centre = (
    words: string,
    face: Line["face"],
    place: { top: number; height: number; size: number; least: number },
  ) => {
    const { top, height, size, least } = place
    fit(sheet.font(face), words, { width: CARD_INNER, height, size, least })
    const lineGap = face === "bold" ? 3 : 0
    sheet.text(words, CARD_MARGIN, top, { width: CARD_INNER, align: "center", ellipsis: true, height, lineGap })
  }
  centre(to, "regular", { top: 34, height: 30, size: 11, least: 8 })
  centre(message, "bold", { top: 72, height: 138, size: 15, least: 10 })
  centre(giver, "regular", { top: 218, height: 32, size: 12, least: 8 })
  rule(sheet, 258, CARD_MARGIN)
  line(sheet, { top: 266, size: 9, face: "bold", words: heading, left: CARD_MARGIN, width: CARD_INNER })
  line(sheet, {
    top: 280,
    size: 9,
    least: 6.5,
    face: "regular",
    words: goods.join("\n"),
    left: CARD_MARGIN,
    width: CARD_INNER,
    height: 118,
  })
}

type Line = {
  top: number
  size: number
  /** As small as letters may become for everything to fit. */
  least?: number
  face: "regular" | "bold"
  words: string
  left?: number
  width?: number
  height?: number
}

/** What is too long for its place ends with three dots, and never runs into the next. */
function line(
  sheet: PDFKit.PDFDocument,
  { top, size, least = size, face, words, left = MARGIN, width = INNER, height = size * 1.6 }: Line,
) {
  fit(sheet.font(face), words, { width, height, size, least })
  sheet.text(words, left, top, { width, height, ellipsis: true })
}
