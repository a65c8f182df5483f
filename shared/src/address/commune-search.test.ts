/// <reference types="vite/client" />
import fc from "fast-check"
import { describe, expect, test } from "vitest"
import unitsText from "../../../backend/data/units/administrative-units.json?raw"
import formerText from "../../../backend/data/units/former-units.json?raw"
import { createGazetteer } from "./gazetteer.ts"
import { CommuneMatches, FormerUnitsFile, UnitsFile } from "./schemas.ts"

const gazetteer = createGazetteer(UnitsFile.parse(JSON.parse(unitsText)), FormerUnitsFile.parse(JSON.parse(formerText)))

const search = (query: string, limit = 8) => gazetteer.search(query, limit, { preferProvince: "92" })
const names = (query: string) => search(query).map(({ name, province }) => `${name}, ${province}`)
const first = (query: string) => search(query, 1)[0]

describe("a commune by its name", () => {
  test.each([
    ["phu loi", "Phường Phú Lợi, thành phố Cần Thơ"],
    ["Phú Lợi", "Phường Phú Lợi, thành phố Cần Thơ"],
    ["PHÚ LỢI".normalize("NFD"), "Phường Phú Lợi, thành phố Cần Thơ"],
    ["phường phú lợi", "Phường Phú Lợi, thành phố Cần Thơ"],
    ["P. Phú Lợi, TP Cần Thơ", "Phường Phú Lợi, thành phố Cần Thơ"],
    ["phu l", "Phường Phú Lợi, thành phố Cần Thơ"],
    ["  phu   loi ", "Phường Phú Lợi, thành phố Cần Thơ"],
    ["hoà an", "Xã Hòa An, thành phố Cần Thơ"],
    ["hòa an cao bằng", "Xã Hòa An, tỉnh Cao Bằng"],
    ["vinh chau", "Phường Vĩnh Châu, thành phố Cần Thơ"],
    ["vi thanh", "Phường Vị Thanh, thành phố Cần Thơ"],
    ["vi thanh 1", "Xã Vị Thanh 1, thành phố Cần Thơ"],
    ["long phu 1", "Phường Long Phú 1, thành phố Cần Thơ"],
    ["1 bao loc", "Phường 1 Bảo Lộc, tỉnh Lâm Đồng"],
    ["đặc khu phú quốc", "Đặc khu Phú Quốc, tỉnh An Giang"],
    ["b'lao", "Phường B'Lao, tỉnh Lâm Đồng"],
    ["sai gon tp hcm", "Phường Sài Gòn, thành phố Hồ Chí Minh"],
  ])("%j finds %s first", (query, expected) => {
    expect(names(query)[0]).toBe(expected)
  })

  test("a name that begins with a word for a kind is still found whole", () => {
    expect(names("quan son").slice(0, 2)).toEqual(["Xã Quan Sơn, tỉnh Lạng Sơn", "Xã Quan Sơn, tỉnh Thanh Hóa"])
  })

  test("the kind decides between equal names, and nothing more", () => {
    expect(names("xã tân an")[0]).toMatch(/^Xã Tân An, /)
    expect(names("xã phú lợi")[0]).toBe("Phường Phú Lợi, thành phố Cần Thơ")
  })

  test("the marks decide between names that only they tell apart", () => {
    expect(
      names("hoa an")
        .slice(0, 3)
        .every((name) => name.startsWith("Xã Hòa An")),
    ).toBe(true)
    expect(gazetteer.search("ninh phước", 1)[0]?.name).toBe("Xã Ninh Phước")
  })

  test("with the province it is the one of that province", () => {
    expect(names("tan an can tho")[0]).toBe("Phường Tân An, thành phố Cần Thơ")
    expect(names("tan an dak lak")[0]).toBe("Phường Tân An, tỉnh Đắk Lắk")
    expect(search("tan an can tho").every(({ province_code }) => province_code === "92")).toBe(true)
  })

  test("of equal names the preferred province comes first, the others by the alphabet", () => {
    expect(names("tan an")[0]).toBe("Phường Tân An, thành phố Cần Thơ")
    expect(gazetteer.search("tan an", 1, { preferProvince: "80" })[0]?.province).toBe("tỉnh Tây Ninh")
    expect(gazetteer.search("tan an", 20).filter(({ name }) => / Tân An$/.test(name))).toHaveLength(10)
  })
})

describe("a commune by what was there before", () => {
  test("a former ward with its town finds the ward of today and says so", () => {
    expect(first("phường 2 sóc trăng")).toMatchObject({
      name: "Phường Phú Lợi",
      hint: "trước: Phường 2, Thành phố Sóc Trăng",
    })
    expect(first("p2 tp soc trang")?.name).toBe("Phường Phú Lợi")
    expect(first("phuong 1 vinh chau")?.name).toBe("Phường Vĩnh Châu")
    expect(first("ben nghe quan 1")).toMatchObject({ name: "Phường Sài Gòn", hint: "trước: Phường Bến Nghé, Quận 1" })
  })

  test("today's name with the former district is understood", () => {
    expect(first("sai gon q1")?.name).toBe("Phường Sài Gòn")
  })

  test("a unit that was split shows all its parts", () => {
    expect(search("cong vi ba dinh").map(({ name }) => name)).toEqual(["Phường Giảng Võ", "Phường Ngọc Hà"])
  })

  test("a former district finds the communes it became, with their former names", () => {
    const matches = search("my xuyen", 20)
    expect(matches[0]).toMatchObject({ name: "Phường Mỹ Xuyên", province_code: "92" })
    for (const name of ["Xã Hòa Tú", "Xã Nhu Gia", "Xã Ngọc Tố", "Xã Gia Hòa"]) {
      const match = matches.find((m) => m.name === name && m.province_code === "92")
      expect(match?.hint).toMatch(/^trước: .*Huyện Mỹ Xuyên$/)
    }
  })

  test("a former province finds its town first, then its communes only", () => {
    const matches = search("soc trang", 43)
    expect(matches.slice(0, 3).map(({ name }) => name)).toEqual([
      "Phường Sóc Trăng",
      "Phường Mỹ Xuyên",
      "Phường Phú Lợi",
    ])
    for (const { code } of matches) {
      const former = gazetteer.former_units.filter(({ now }) => now.includes(code))
      expect(former.map(({ province }) => province)).toContain("Sóc Trăng")
    }
  })

  test("a province of today lists its communes", () => {
    expect(search("can tho", 103).every(({ province_code }) => province_code === "92")).toBe(true)
    expect(search("can tho", 200).filter(({ province_code }) => province_code === "92")).toHaveLength(103)
  })
})

describe("what finds nothing", () => {
  test.each(["", "   ", "!!!", "xyzzy", "phu loi xyzzy", "ខ្មែរ", "'; DROP TABLE", "\u0000"])("%j", (query) => {
    expect(search(query)).toEqual([])
  })

  test("whatever is typed, there are at most as many answers as asked for, in the form promised", () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 300 }), fc.integer({ min: 0, max: 8 }), (query, limit) => {
        const matches = search(query, limit)
        expect(matches.length).toBeLessThanOrEqual(limit)
        expect(CommuneMatches.safeParse({ matches }).error).toBeUndefined()
      }),
      { numRuns: 50 },
    )
  })
})

test.each(["04000", "15016", "18133", "18172", "28696", "21292"])(
  "%s is found by its full name and province, although its words are in other names too",
  (code) => {
    const { name = "", province = "" } = gazetteer.commune(code) ?? {}
    expect(first(`${name}, ${province}`)?.code).toBe(code)
  },
)

test("every commune of Cần Thơ and every tenth of the others is found first by its full name and province", () => {
  const asked = gazetteer.communes.filter(({ province_code }, i) => province_code === "92" || i % 10 === 0)
  const missed = asked.filter(({ code, name, province }) => first(`${name}, ${province}`)?.code !== code)
  expect(missed).toEqual([])
})

test("a search takes a few milliseconds", () => {
  const queries = ["phu loi", "my xuyen", "soc trang", "t", "tan an can tho", "an", "xa", "phuong 2 soc trang"]
  const times = Array.from({ length: 80 }, (_, i) => {
    const begun = performance.now()
    search(queries[i % queries.length] ?? "")
    return performance.now() - begun
  }).toSorted((a, b) => a - b)
  // Measured at 2 ms; the margin is for busy machines.
  expect(times[40]).toBeLessThan(20)
})
