import { describe, expect, test } from "vitest"
import { MAX_PHOTO_PIXELS, photoKindOf, photoProblemOf, widthsOf } from "./rules.ts"

const bytes = (text: string) => Uint8Array.from(text, (letter) => letter.charCodeAt(0))

describe("photoKindOf", () => {
  test.each([
    ["\xff\xd8\xff\xe1...", "jpeg"],
    ["\x89PNG\r\n\x1a\n...", "png"],
    ["RIFF\x10\x00\x00\x00WEBPVP8 ", "webp"],
    ["\x00\x00\x00\x18ftypheic", "heic"],
    ["\x00\x00\x00\x18ftypmif1", "heic"],
    ["\x00\x00\x00\x18ftypavif", "unknown"],
    ["GIF89a", "unknown"],
    ["<svg xmlns=", "unknown"],
    ["RIFF\x10\x00\x00\x00WAVE", "unknown"],
    ["\xff\xd8", "unknown"],
    ["", "unknown"],
  ])("%j is %s", (file, kind) => {
    expect(photoKindOf(bytes(file))).toBe(kind)
  })
})

describe("photoProblemOf", () => {
  const still = (width: number, height: number) => photoProblemOf({ width, height, pages: 1 })

  test("a phone's photo is taken, upright or lying", () => {
    expect(still(3000, 4000)).toBeNull()
    expect(still(4000, 3000)).toBeNull()
    expect(still(8192, 6144)).toBeNull()
  })

  test("one that moves is not", () => {
    expect(photoProblemOf({ width: 800, height: 800, pages: 2 })).toBe("photo_animated")
  })

  test("the shorter side counts for what is too small", () => {
    expect(still(320, 900)).toBeNull()
    expect(still(319, 900)).toBe("photo_too_small")
    expect(still(900, 319)).toBe("photo_too_small")
  })

  test("the number of dots counts for what is too large", () => {
    expect(still(8000, MAX_PHOTO_PIXELS / 8000)).toBeNull()
    expect(still(8000, MAX_PHOTO_PIXELS / 8000 + 1)).toBe("photo_too_large")
  })

  test("three to one is the longest shape", () => {
    expect(still(400, 1200)).toBeNull()
    expect(still(1201, 400)).toBe("photo_too_long")
  })
})

test.each([
  [320, [320]],
  [639, [320, 480]],
  [640, [320, 480, 640]],
  [4000, [320, 480, 640, 960, 1280]],
])("of a photo %d wide there are files of %j", (width, widths) => {
  expect(widthsOf(width)).toEqual(widths)
})
