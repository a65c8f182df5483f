import { makeSheet, rule } from "#app/features/label/sheet.server.ts"
import type { PickListWords } from "./pick-list-words.server.ts"

/** A4 upright, in points of 1/72 inch: 210 × 297 mm. */
export const A4 = { width: 595.28, height: 841.89 } as const
const MARGIN = 40
const INNER = A4.width - 2 * MARGIN
const BOTTOM = A4.height - MARGIN
const TICK = 11
const INDENT = 20
const NUMBER_WIDTH = 64

/** As many A4 pages as the day needs: what is fetched, then what goes into the boxes of each order. */
export function drawPickList(words: PickListWords): Promise<Buffer> {
  return makeSheet({ ...A4, margin: MARGIN }, words.title, (sheet) => {
    sheet.addPage()
    block(sheet, { words: words.title, face: "bold", size: 20 })
    block(sheet, { words: words.printed, face: "regular", size: 10 })
    sheet.y += 10
    block(sheet, { words: words.products, face: "bold", size: 14 })
    drawColumns(sheet, words.columns)
    for (const row of words.rows) drawProduct(sheet, row)
    sheet.y += 14
    if (words.orders.length > 0) block(sheet, { words: words.boxes, face: "bold", size: 14, keep: 90 })
    for (const order of words.orders) drawOrder(sheet, order)
  })
}

/** `keep`: how much of what follows has to stand on the same page. */
type Block = { words: string; face: "regular" | "bold"; size: number; keep?: number; left?: number }

function block(sheet: PDFKit.PDFDocument, { words, face, size, keep = 0, left = MARGIN }: Block) {
  const width = A4.width - MARGIN - left
  sheet.font(face).fontSize(size)
  const height = sheet.heightOfString(words, { width })
  const top = fitting(sheet, height + keep)
  sheet.text(words, left, top, { width })
  sheet.y = top + height + 3
}

function drawColumns(sheet: PDFKit.PDFDocument, [goods = "", ...numbers]: readonly string[]) {
  const top = sheet.y
  sheet
    .font("regular")
    .fontSize(9)
    .text(goods, MARGIN + INDENT, top, { lineBreak: false })
  drawNumbers(sheet, numbers, top)
  sheet.y = top + 14
  rule(sheet, sheet.y)
  sheet.y += 4
}

function drawProduct(sheet: PDFKit.PDFDocument, { name, numbers }: PickListWords["rows"][number]) {
  const width = INNER - INDENT - numbers.length * NUMBER_WIDTH
  sheet.font("regular").fontSize(12)
  const height = sheet.heightOfString(name, { width })
  const top = fitting(sheet, height + 6)
  tick(sheet, top)
  sheet.text(name, MARGIN + INDENT, top, { width })
  sheet.font("bold")
  drawNumbers(sheet, numbers, top)
  sheet.y = top + height + 6
}

/** At the right, each in a column of its own. */
function drawNumbers(sheet: PDFKit.PDFDocument, numbers: readonly string[], top: number) {
  numbers.forEach((number, n) => {
    const left = A4.width - MARGIN - (numbers.length - n) * NUMBER_WIDTH
    sheet.text(number, left, top, { width: NUMBER_WIDTH, align: "right", lineBreak: false })
  })
}

function drawOrder(sheet: PDFKit.PDFDocument, { heading, lines, goods }: PickListWords["orders"][number]) {
  block(sheet, { words: heading, face: "bold", size: 13, keep: 60 })
  for (const words of lines) block(sheet, { words, face: "regular", size: 10 })
  for (const { number, words } of goods) {
    const left = MARGIN + INDENT + 34
    const width = A4.width - MARGIN - left
    sheet.font("regular").fontSize(11)
    const height = sheet.heightOfString(words, { width })
    const top = fitting(sheet, height + 4)
    tick(sheet, top)
    sheet.font("bold").text(number, MARGIN + INDENT, top, { lineBreak: false })
    sheet.font("regular").text(words, left, top, { width })
    sheet.y = top + height + 4
  }
  sheet.y += 10
}

function tick(sheet: PDFKit.PDFDocument, top: number) {
  sheet
    .rect(MARGIN, top + 2, TICK, TICK)
    .lineWidth(1)
    .stroke()
}

/** Where the next thing of a height begins: here, or on the next page. */
function fitting(sheet: PDFKit.PDFDocument, height: number): number {
  if (sheet.y + height <= BOTTOM) return sheet.y
  sheet.addPage()
  return MARGIN
}
