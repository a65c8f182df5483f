import { describe, expect, test } from "vitest"
import { isNamedAs, pdfProblemOf, uploadKindOf } from "./rules.ts"

const bytes = (text: string) => Uint8Array.from(text, (letter) => letter.charCodeAt(0))

const PDF = "%PDF-1.7\n1 0 obj\n<< /Type /Catalog >>\nendobj\ntrailer\n<< /Root 1 0 R >>\nstartxref\n9\n%%EOF\n"

describe("uploadKindOf", () => {
  test.each([
    [PDF, "pdf"],
    ["\xff\xd8\xff\xe1...", "jpeg"],
    ["\x89PNG\r\n\x1a\n...", "png"],
    ["<svg xmlns=", "unknown"],
    ["<!doctype html><script>", "unknown"],
    ["junk before %PDF-1.7", "unknown"],
    ["PK\x03\x04", "unknown"],
    ["", "unknown"],
  ])("%j is %s", (file, kind) => {
    expect(uploadKindOf(bytes(file))).toBe(kind)
  })
})

describe("isNamedAs", () => {
  test.each([
    ["giay-phep.pdf", "pdf", true],
    ["Ảnh chụp.JPG", "jpeg", true],
    ["image", "jpeg", true],
    ["giay.pdf.exe", "pdf", false],
    ["anh.png", "jpeg", false],
    ["trang.html", "pdf", false],
    ["anh.", "jpeg", false],
  ] as const)("%j as %s: %s", (name, kind, isRight) => {
    expect(isNamedAs(name, kind)).toBe(isRight)
  })
})

describe("pdfProblemOf", () => {
  const changed = (from: string, to: string) => pdfProblemOf(bytes(PDF.replace(from, to)))

  test("a paper is taken", () => {
    expect(pdfProblemOf(bytes(PDF))).toBeNull()
    expect(pdfProblemOf(bytes(`${PDF}\0\0`))).toBeNull()
  })

  test("one that opens at a page is", () => {
    expect(changed("/Type", "/OpenAction [3 0 R /Fit] /Type")).toBeNull()
  })

  test("one without its end is not", () => {
    expect(changed("%%EOF", "")).toBe("pdf_cut_off")
  })

  test("one that is something else as well is not", () => {
    expect(pdfProblemOf(bytes(`${PDF}<script>alert(1)</script>`))).toBe("pdf_mixed")
    expect(changed("\n1 0 obj", "\n%<html><script>1</script>\n1 0 obj")).toBe("pdf_mixed")
    expect(changed("%%EOF", `PK\x05\x06${"\0".repeat(18)}%%EOF`)).toBe("pdf_mixed")
    expect(pdfProblemOf(bytes(`${PDF}PK\x05\x06${"\0".repeat(18)}`))).toBe("pdf_mixed")
  })

  test("one that does something is not, however it spells it", () => {
    expect(changed("/Type", "/OpenAction << /S /JavaScript /JS (app.alert(1)) >> /Type")).toBe("pdf_active")
    expect(changed("/Type", "/OpenAction << /S /J#61vaScript >> /Type")).toBe("pdf_active")
    expect(changed("/Type", "/AA << /S /Launch >> /Type")).toBe("pdf_active")
    expect(changed("/Type", "/Names << /EmbeddedFiles 4 0 R >> /Type")).toBe("pdf_active")
  })

  test("letters in a packed stream say nothing, and longer names are other names", () => {
    expect(changed("endobj", "stream\n\x01/JS \x02 /Launch \xff\nendstream\nendobj")).toBeNull()
    expect(changed("/Type", "/JSon 1 /Type")).toBeNull()
  })
})
