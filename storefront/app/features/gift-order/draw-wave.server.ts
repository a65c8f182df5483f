import { A6, drawRecipient, drawSender } from "#app/features/label/draw.server.ts"
import { drawQr, fit, line, makeSheet, rule, type Line } from "#app/features/label/sheet.server.ts"
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
  drawSender(sheet, { heading: label.from, name, where })
  drawRecipient(sheet, { heading: label.to, bottom: 278, ...label })
  rule(sheet, 282)
  const width = INNER - QR_SIZE - 14
  line(sheet, { top: 296, size: 20, face: "bold", words: label.boxes, width, height: 28 })
  line(sheet, { top: 328, size: 11, face: "regular", words: label.day, width, height: 48 })
  drawQr(sheet, label.link, { left: A6.width - MARGIN - QR_SIZE, top: 294, size: QR_SIZE })
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
  const centre = (words: string, face: Line["face"], place: Place) => {
    const { top, ...room } = { lineGap: face === "bold" ? 3 : 0, ...place }
    fit(sheet.font(face), words, { width: CARD_INNER, ...room })
    const { height, lineGap } = room
    sheet.text(words, CARD_MARGIN, top, { width: CARD_INNER, align: "center", ellipsis: true, height, lineGap })
  }
  centre(to, "regular", { top: 34, height: 30, size: 11, least: 8 })
  centre(message, "bold", { top: 72, height: 138, size: 15, least: 9 })
  centre(giver, "regular", { top: 218, height: 32, size: 12, least: 8 })
  rule(sheet, 258, CARD_MARGIN)
  line(sheet, { top: 265, size: 9, face: "bold", words: heading, left: CARD_MARGIN, width: CARD_INNER })
  drawGoods(sheet, goods)
}

type Place = { top: number; height: number; size: number; least: number }

/** Everything that is in the box: where all of it does not fit, each kind gets as many whole lines as the others. */
function drawGoods(sheet: PDFKit.PDFDocument, goods: readonly string[]) {
  const [TOP, HEIGHT] = [279, 122]
  const place = { face: "regular", left: CARD_MARGIN, width: CARD_INNER } as const
  fit(sheet.font("regular"), goods.join("\n"), { width: CARD_INNER, height: HEIGHT, size: 9, least: 6.5 })
  if (sheet.heightOfString(goods.join("\n"), { width: CARD_INNER }) <= HEIGHT) {
    line(sheet, { ...place, top: TOP, size: 9, least: 6.5, words: goods.join("\n"), height: HEIGHT })
    return
  }
  const height = sheet.currentLineHeight() * Math.max(1, Math.floor(HEIGHT / goods.length / sheet.currentLineHeight()))
  goods.forEach((words, n) => {
    line(sheet, { ...place, top: TOP + n * height, size: 6.5, words, height })
  })
}
