import { drawQr, line, makeSheet, rule } from "./sheet.server.ts"
import type { ParcelLabel } from "./words.server.ts"

/** A6 upright, in points of 1/72 inch: 105 × 148 mm. */
export const A6 = { width: 297.64, height: 419.53 } as const
const MARGIN = 17
const INNER = A6.width - 2 * MARGIN
const QR_SIZE = 85

/** One A6 page for each label, with its fonts inside. */
export function drawLabels(labels: readonly ParcelLabel[], title: string): Promise<Buffer> {
  return makeSheet({ ...A6, margin: MARGIN }, title, (sheet) => {
    for (const label of labels) drawLabel(sheet, label)
  })
}

function drawLabel(sheet: PDFKit.PDFDocument, label: ParcelLabel) {
  sheet.addPage()
  line(sheet, { top: MARGIN, size: 13, face: "bold", words: label.code, width: INNER - 80 })
  sheet.font("bold").fontSize(13).text(label.box, MARGIN, MARGIN, { width: INNER, align: "right" })
  rule(sheet, 38)
  drawSender(sheet, { heading: label.from, name: label.sender, where: label.senderAddress })
  drawRecipient(sheet, { heading: label.to, bottom: 250, ...label })
  rule(sheet, 254)
  line(sheet, { top: 260, size: 10, face: "regular", words: label.collect })
  line(sheet, { top: 272, size: 20, face: "bold", words: label.amount, height: 26 })
  rule(sheet, 302)
  const width = INNER - QR_SIZE - 14
  line(sheet, { top: 312, size: 12, least: 9, face: "bold", words: label.handling, width, height: 32 })
  line(sheet, { top: 350, size: 10, least: 8, face: "regular", words: label.tracking, width, height: 44 })
  drawQr(sheet, label.link, { left: A6.width - MARGIN - QR_SIZE, top: 310, size: QR_SIZE })
}

/** The upper part of a label, with the rule that ends it. */
export function drawSender(
  sheet: PDFKit.PDFDocument,
  { heading, name, where }: { heading: string; name: string; where: readonly string[] },
) {
  const BOTTOM = 118
  line(sheet, { top: 43, size: 8, face: "regular", words: heading })
  line(sheet, { top: 54, size: 10, least: 7, face: "bold", words: name, height: 26 })
  const top = sheet.y
  line(sheet, { top, size: 9, least: 6.5, face: "regular", words: where.join("\n"), height: BOTTOM - top })
  rule(sheet, BOTTOM + 2)
}

type Recipient = {
  heading: string
  recipient: string
  phone: string
  address: readonly string[]
  /** How far down they may go, in points. */
  bottom: number
}

/** Who it goes to, below the sender: a long name or address takes smaller letters, so that phone and place are always told. */
export function drawRecipient(sheet: PDFKit.PDFDocument, { heading, recipient, phone, address, bottom }: Recipient) {
  line(sheet, { top: 125, size: 8, face: "regular", words: heading })
  line(sheet, { top: 136, size: 14, least: 8, face: "bold", words: recipient, height: 36 })
  line(sheet, { top: sheet.y, size: 14, face: "bold", words: phone })
  const top = sheet.y
  line(sheet, { top, size: 12, least: 7, face: "regular", words: address.join("\n"), height: bottom - top })
}
