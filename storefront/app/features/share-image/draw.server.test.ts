import satori from "satori"
import sharp from "sharp"
import { describe, expect, test } from "vitest"
import { drawShareImage } from "./draw.server.tsx"
import { shopFace, type ShareFace } from "./faces.server.ts"
import { shareFonts } from "./fonts.server.ts"

const FACE: ShareFace = { ...shopFace(), title: "Bánh pía", picture: { archetype: "banh", seed: "banh-pia" } }
/** Of stars: nothing else on the right side is of this colour. */
const YELLOW = [0xff, 0xc5, 0x3a]

async function dotsOf(face: ShareFace, colour: readonly number[]): Promise<number> {
  const { bytes } = await drawShareImage(face)
  const { data } = await sharp(bytes)
    .extract({ left: 500, top: 130, width: 700, height: 500 })
    .raw()
    .toBuffer({ resolveWithObject: true })
  let dots = 0
  for (let at = 0; at < data.length; at += 3) {
    if (colour.every((part, index) => Math.abs((data[at + index] ?? 0) - part) < 10)) dots += 1
  }
  return dots
}

describe("the picture that a page is shared with", () => {
  test("is a JPEG of 1200 × 630 that says nothing of who made it", async () => {
    const { bytes, isKept } = await drawShareImage(FACE)
    const { format, width, height, exif, icc } = await sharp(bytes).metadata()
    expect([format, width, height, exif, icc, isKept]).toEqual(["jpeg", 1200, 630, undefined, undefined, true])
    expect(bytes.length).toBeLessThan(300_000)
  })

  test("has stars where there are some, and not a dot of one otherwise", async () => {
    const [three, five] = [await dotsOf({ ...FACE, stars: 3 }, YELLOW), await dotsOf({ ...FACE, stars: 5 }, YELLOW)]
    expect(three).toBeGreaterThan(300)
    expect(five).toBeGreaterThan(three)
    expect(await dotsOf({ ...FACE, standing: "Hết hạn" }, YELLOW)).toBe(0)
  })

  test("draws the longest names without growing", async () => {
    const long = "Ữ".repeat(300)
    const { bytes } = await drawShareImage({
      ...FACE,
      stars: 5,
      title: `${long} ${long}`,
      lines: [long, long, long],
      note: long,
    })
    expect((await sharp(bytes).metadata()).height).toBe(630)
  })
})

const LETTERS = "aàảãáạăằẳẵắặâầẩẫấậđeèẻẽéẹêềểễếệiìỉĩíịoòỏõóọôồổỗốộơờởỡớợuùủũúụưừửữứựyỳỷỹýỵ"

test.each(["Encode Sans", "Piazzolla"])("%s draws every Vietnamese letter, large and small", async (fontFamily) => {
  const fonts = await shareFonts()
  const draw = async (letter: string) => {
    const children = { type: "div", key: null, props: { style: { fontFamily }, children: letter } }
    const svg = await satori(children, { width: 40, height: 40, fonts })
    return / d="([^"]+)"/.exec(svg)?.[1] ?? ""
  }
  const unknown = await draw("\ue000")
  const drawn = new Set<string>()
  const letters = [...LETTERS, ...LETTERS.toUpperCase()]
  for (const letter of letters) drawn.add(await draw(letter))
  expect(drawn.has(unknown)).toBe(false)
  expect(drawn.size).toBe(letters.length)
})
