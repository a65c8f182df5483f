import { MAX_UNPACKED_BYTES, SHEET_COLUMNS } from "@ocop/shared/listing-sheet"
import writeXlsxFile from "write-excel-file/node"
import { readMergedCells } from "../annex/merged-cells"
import { unpackedSizeOf } from "./archive"
import { readWorkbook } from "./read-workbook"
import { templateSheet } from "./template"
import { writeWorkbook } from "./write-workbook"

const bytesOf = async (format: "xlsx" | "csv", rows = templateSheet()) =>
  Buffer.from((await writeWorkbook(rows, format, "mau")).base64, "base64")

describe("a sheet", () => {
  test.each(["xlsx", "csv"] as const)("that was written as .%s is read back", async (format) => {
    const rows = await readWorkbook(await bytesOf(format))
    expect(rows[0]).toEqual(SHEET_COLUMNS.map(({ title }) => title))
    expect(rows).toHaveLength(3)
    expect(rows[1]?.slice(0, 4).map(String)).toEqual([
      "Bánh pía đậu xanh (ví dụ, hãy xóa dòng này)",
      "6",
      "Hộp 4 cái",
      "65000",
    ])
  })

  test("a text stays a text, whatever a spreadsheet would make of it", async () => {
    const rows = await readWorkbook(await bytesOf("xlsx", [["Tên"], ["=1+1"], ["@SUM(A1)"]]))
    expect(rows).toEqual([["Tên"], ["=1+1"], ["@SUM(A1)"]])
  })

  test.each([
    ["another archive", Buffer.from("PK\x03\x04 and nothing behind it", "latin1")],
    ["letters of another encoding", Buffer.from([0x54, 0xea, 0x6e, 0xff, 0xfe])],
    ["a picture", Buffer.from("\x89PNG\r\n\x1a\n\0\0", "latin1")],
  ])("%s is refused", async (_, file) => {
    await expect(readWorkbook(file)).rejects.toMatchObject({ status: 400, problems: [{ type: "sheet_unreadable" }] })
  })

  test("one that would fill the memory is refused before it is unpacked", async () => {
    const file = await bytesOf("xlsx")
    const size = unpackedSizeOf(file)
    expect(size).toBeGreaterThan(1000)
    const entry = file.indexOf(Buffer.from([0x50, 0x4b, 0x01, 0x02]))
    file.writeUInt32LE(MAX_UNPACKED_BYTES, entry + 24)
    await expect(readWorkbook(file)).rejects.toMatchObject({ status: 400 })
  })
})

test("merged cells are found in the first sheet, with rows as a spreadsheet counts them", async () => {
  const text = (value: string) => ({ value, type: String })
  const file = await writeXlsxFile([
    [{ ...text("Phụ lục"), columnSpan: 3 }, null, null],
    [text("Tên"), text("Chủ thể"), text("Sao")],
    [text("Mứt me"), { ...text("HTX Mứt"), rowSpan: 2 }, text("4")],
    [text("Mứt bí"), null, text("3")],
  ]).toBuffer()
  expect(readMergedCells(file, 1)).toEqual(
    expect.arrayContaining([
      { top: 1, left: 0, bottom: 1, right: 2 },
      { top: 3, left: 1, bottom: 4, right: 1 },
    ]),
  )
  expect(readMergedCells(Buffer.from("a,b\n"), 1)).toEqual([])
})
