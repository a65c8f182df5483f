import { drawQr, makeSheet, rule } from "./sheet.server.ts"
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
  drawQr(sheet, label.link, { left: A6.width - MARGIN - QR_SIZE, top: 290, size: QR_SIZE })
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
