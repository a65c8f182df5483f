import type { getDocumentProxy } from "unpdf"

type PdfFile = Awaited<ReturnType<typeof getDocumentProxy>>

/**
 * Reads the QR of a page as a phone would, for the tests: from the squares that are drawn, without the library that drew
 * them. Versions 2 to 6 at level M, in bytes (ISO/IEC 18004); nothing is corrected.
 *
 * @throws Error for squares that are no such QR
 */
export async function qrOnPage(file: PdfFile, number: number): Promise<string> {
  return readQr(toModules(await squaresOn(file, number)))
}

type Square = { x: number; y: number; side: number }

/** What is filled on the page with sides of one length. */
async function squaresOn(file: PdfFile, number: number): Promise<Square[]> {
  const { OPS } = await import("unpdf/pdfjs")
  const { fnArray, argsArray } = await (await file.getPage(number)).getOperatorList()
  return fnArray.flatMap((op, index) => {
    if (op !== OPS.constructPath) return []
    const [paint, [path]] = argsArray[index] as [number, [ArrayLike<number>]]
    return paint === OPS.fill ? toSquares(Array.from(path)) : []
  })
}

/** A rectangle is kept as 0 x y, 1 x y three times, 4: move, lines, close. */
function toSquares(path: readonly number[]): Square[] {
  const LENGTH = 13
  return Array.from({ length: path.length / LENGTH }, (_, index) => {
    const [, x = 0, y = 0, , right = 0] = path.slice(index * LENGTH, (index + 1) * LENGTH)
    return { x, y, side: right - x }
  })
}

type Modules = boolean[][]

function toModules(squares: readonly Square[]): Modules {
  const side = squares[0]?.side ?? 1
  const left = Math.min(...squares.map(({ x }) => x))
  const top = Math.min(...squares.map(({ y }) => y))
  const at = squares.map(({ x, y }) => [Math.round((x - left) / side), Math.round((y - top) / side)] as const)
  const size = Math.max(...at.flat()) + 1
  const modules = Array.from({ length: size }, () => Array.from({ length: size }, () => false))
  for (const [x, y] of at) (modules[y] ?? [])[x] = true
  return modules
}

/** Of level M, by version: blocks, and codewords of data in each. */
const BLOCKS: Readonly<Record<number, readonly [number, number]>> = {
  2: [1, 28],
  3: [1, 44],
  4: [2, 32],
  5: [2, 43],
  6: [4, 27],
}

const MASKS: readonly ((y: number, x: number) => number)[] = [
  (y, x) => (y + x) % 2,
  (y) => y % 2,
  (_, x) => x % 3,
  (y, x) => (y + x) % 3,
  (y, x) => (Math.floor(y / 2) + Math.floor(x / 3)) % 2,
  (y, x) => ((y * x) % 2) + ((y * x) % 3),
  (y, x) => (((y * x) % 2) + ((y * x) % 3)) % 2,
  (y, x) => (((y + x) % 2) + ((y * x) % 3)) % 2,
]

export function readQr(modules: boolean[][]): string {
  const size = modules.length
  const [blocks, length] = BLOCKS[(size - 17) / 4] ?? []
  if (blocks === undefined || length === undefined) throw new Error(`No QR that is read here: ${size} squares wide`)
  const codewords = codewordsOf(modules)
  const data = Array.from({ length: blocks }, (_, block) =>
    Array.from({ length }, (_, index) => codewords[index * blocks + block] ?? 0),
  ).flat()
  const bits = data.map((byte) => byte.toString(2).padStart(8, "0")).join("")
  if (!bits.startsWith("0100")) throw new Error("A QR that is not written in bytes")
  const count = Number.parseInt(bits.slice(4, 12), 2)
  const bytes = Array.from({ length: count }, (_, index) => Number.parseInt(bits.slice(12 + index * 8).slice(0, 8), 2))
  return new TextDecoder("utf-8", { fatal: true }).decode(new Uint8Array(bytes))
}

/** Upwards and downwards in turn, two squares wide, from the right; the sixth column is the ruler. */
function codewordsOf(modules: Modules): number[] {
  const size = modules.length
  const mask = maskOf(modules)
  const columns = Array.from({ length: (size - 1) / 2 }, (_, pair) => size - 1 - 2 * pair)
  const bits = columns.flatMap((column, pair) => {
    const right = column <= 6 ? column - 1 : column
    const rows = Array.from({ length: size }, (_, step) => (pair % 2 === 0 ? size - 1 - step : step))
    return rows.flatMap((y) =>
      [right, right - 1]
        .filter((x) => !isOfPattern(y, x, size))
        .map((x) => (modules[y]?.[x] === true) !== (mask(y, x) === 0)),
    )
  })
  return Array.from({ length: Math.floor(bits.length / 8) }, (_, index) =>
    bits.slice(index * 8, index * 8 + 8).reduce((byte, bit) => byte * 2 + Number(bit), 0),
  )
}

function maskOf(modules: Modules) {
  const bits = [2, 3, 4].map((x) => Number(modules[8]?.[x] ?? false)).join("")
  const mask = MASKS[Number.parseInt(bits, 2) ^ 0b101]
  if (!mask) throw new Error("A QR without a mask")
  return mask
}

/** Corners with what stands beside them, rulers, and the small eye of these versions. */
function isOfPattern(y: number, x: number, size: number): boolean {
  const isCorner = (x < 9 && y < 9) || (x >= size - 8 && y < 9) || (x < 9 && y >= size - 8)
  const isEye = Math.abs(x - (size - 7)) <= 2 && Math.abs(y - (size - 7)) <= 2
  return isCorner || isEye || x === 6 || y === 6
}
