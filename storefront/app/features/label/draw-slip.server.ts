import { drawQr, line, makeSheet, rule } from "./sheet.server.ts"
import type { PackingSlip } from "./slip-words.server.ts"

/** A5 upright, in points of 1/72 inch: 148 × 210 mm. */
export const A5 = { width: 419.53, height: 595.28 } as const
const MARGIN = 28
const INNER = A5.width - 2 * MARGIN
const QR_SIZE = 85
/** A square to tick, and the room it takes from the words. */
const TICK = 9
const INDENT = 18
const NUMBER_WIDTH = 34

/** As many A5 pages as the lines of the order need, with their fonts inside. */
export function drawSlip(slip: PackingSlip, title: string): Promise<Buffer> {
  return makeSheet({ ...A5, margin: MARGIN }, title, (sheet) => {
    sheet.addPage()
    drawHead(sheet, slip)
    for (const part of slip.parts) {
      const [first] = part.lines
      drawRow(sheet, { size: 13, face: "bold", number: "", words: part.heading, next: first?.name }, slip.code)
      for (const { quantity, name } of part.lines) {
        drawRow(sheet, { size: 11, face: "regular", number: `${quantity} ×`, words: name }, slip.code)
      }
      sheet.y += 6
    }
  })
}

function drawHead(sheet: PDFKit.PDFDocument, slip: PackingSlip) {
  const width = INNER - QR_SIZE - 10
  drawQr(sheet, slip.link, { left: A5.width - MARGIN - QR_SIZE, top: MARGIN, size: QR_SIZE })
  sheet.font("regular").fontSize(10).text(slip.title, MARGIN, MARGIN, { width })
  sheet.font("bold").fontSize(18).text(slip.code, { width })
  sheet.font("regular").fontSize(10).text(slip.placed, { width })
  line(sheet, { top: sheet.y, size: 12, least: 8, face: "bold", words: slip.maker, width, height: 32 })
  sheet.y = Math.max(sheet.y, MARGIN + QR_SIZE) + 6
  rule(sheet, sheet.y)
  sheet.y += 8
  paragraph(sheet, slip.to, [slip.recipient, ...slip.address].join("\n"))
  if (slip.note !== "") paragraph(sheet, slip.noteHeading, slip.note)
  rule(sheet, sheet.y)
  sheet.y += 10
}

function paragraph(sheet: PDFKit.PDFDocument, heading: string, words: string) {
  sheet.font("regular").fontSize(9).text(heading, MARGIN, sheet.y, { width: INNER })
  sheet.font("bold").fontSize(11).text(words, { width: INNER })
  sheet.y += 8
}

/** `next`: what has to stand on the same page, below it. */
type Row = { size: number; face: "regular" | "bold"; number: string; words: string; next?: string | undefined }

/** A square to tick, how many, and what. A row that does not fit begins the next page, under the code of its order. */
function drawRow(sheet: PDFKit.PDFDocument, { size, face, number, words, next = "" }: Row, code: string) {
  const indent = number === "" ? INDENT : INDENT + NUMBER_WIDTH
  const width = INNER - indent
  const below = sheet
    .font("regular")
    .fontSize(11)
    .heightOfString(next, { width: INNER - INDENT - NUMBER_WIDTH })
  const height = sheet.font(face).fontSize(size).heightOfString(words, { width })
  if (sheet.y + height + (next === "" ? 0 : below + 4) > A5.height - MARGIN) {
    sheet.addPage()
    sheet.font("bold").fontSize(13).text(code, MARGIN, MARGIN, { width: INNER })
    sheet.y += 6
    sheet.font(face).fontSize(size)
  }
  const top = sheet.y
  sheet
    .rect(MARGIN, top + size / 2 - TICK / 3, TICK, TICK)
    .lineWidth(1)
    .stroke()
  if (number !== "") {
    sheet.font("bold").text(number, MARGIN + INDENT, top, { width: NUMBER_WIDTH, lineBreak: false })
    sheet.font(face)
  }
  sheet.text(words, MARGIN + indent, top, { width })
  sheet.y = top + height + 4
}
