import { describe, expect, it } from "vitest"
import { decodeText } from "./decode-text"

const TEXT = "Họ tên;Điện thoại\r\nNguyễn Thị Hoà;0912345678\r\n"

/** Windows-1258 writes a mark of tone as a letter of its own, after the vowel. */
const IN_1258 = Buffer.from([
  0x48, 0x6f, 0xf2, 0x20, 0x74, 0xea, 0x6e, 0x3b, 0xd0, 0x69, 0xea, 0xf2, 0x6e, 0x20, 0x74, 0x68, 0x6f, 0x61, 0xcc,
  0x69,
])

describe("the text of a file", () => {
  it.each([
    ["UTF-8", Buffer.from(TEXT)],
    ["UTF-8 with its mark", Buffer.from(`\ufeff${TEXT}`)],
    ["UTF-8 with loose marks", Buffer.from(TEXT.normalize("NFD"))],
    ["UTF-16 with its mark", Buffer.from(`\ufeff${TEXT}`, "utf16le")],
    ["UTF-16 without", Buffer.from(TEXT, "utf16le")],
    ["UTF-16, the other way round", Buffer.from(`\ufeff${TEXT}`, "utf16le").swap16()],
  ])("is read from %s", (_, file) => {
    expect(decodeText(file)).toBe(TEXT)
  })

  it("is read from Windows-1258", () => {
    expect(decodeText(IN_1258)).toBe("Họ tên;Điện thoài")
  })

  it.each([
    ["a picture", Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0x00, 0x00, 0x00, 0x0d, 0xff])],
    ["half of UTF-16", Buffer.from(`\ufeff${TEXT}`, "utf16le").subarray(0, 21)],
  ])("is not read from %s", (_, file) => {
    expect(decodeText(file)).toBeNull()
  })
})
