/// <reference types="vite/client" />
import { describe, expect, test } from "vitest"
import unitsText from "../../../backend/data/units/administrative-units.json?raw"
import formerText from "../../../backend/data/units/former-units.json?raw"
import { fold } from "../search/rules.ts"
import { createGazetteer, type FormerUnit } from "./gazetteer.ts"
import { FormerUnitsFile, UnitsFile } from "./schemas.ts"

const gazetteer = createGazetteer(UnitsFile.parse(JSON.parse(unitsText)), FormerUnitsFile.parse(JSON.parse(formerText)))

const COUNTS: [code: string, name: string, communes: number][] = [
  ["01", "Hà Nội", 126],
  ["04", "Cao Bằng", 56],
  ["08", "Tuyên Quang", 124],
  ["11", "Điện Biên", 45],
  ["12", "Lai Châu", 38],
  ["14", "Sơn La", 75],
  ["15", "Lào Cai", 99],
  ["19", "Thái Nguyên", 92],
  ["20", "Lạng Sơn", 65],
  ["22", "Quảng Ninh", 54],
  ["24", "Bắc Ninh", 99],
  ["25", "Phú Thọ", 148],
  ["31", "Hải Phòng", 114],
  ["33", "Hưng Yên", 104],
  ["37", "Ninh Bình", 129],
  ["38", "Thanh Hóa", 166],
  ["40", "Nghệ An", 130],
  ["42", "Hà Tĩnh", 69],
  ["44", "Quảng Trị", 78],
  ["46", "Huế", 40],
  ["48", "Đà Nẵng", 94],
  ["51", "Quảng Ngãi", 96],
  ["52", "Gia Lai", 135],
  ["56", "Khánh Hòa", 65],
  ["66", "Đắk Lắk", 102],
  ["68", "Lâm Đồng", 124],
  ["75", "Đồng Nai", 95],
  ["79", "Hồ Chí Minh", 168],
  ["80", "Tây Ninh", 96],
  ["82", "Đồng Tháp", 102],
  ["86", "Vĩnh Long", 124],
  ["91", "An Giang", 102],
  ["92", "Cần Thơ", 103],
  ["96", "Cà Mau", 64],
]

const ISLANDS = [
  ["06994", "Vân Đồn"],
  ["07192", "Cô Tô"],
  ["11914", "Cát Hải"],
  ["11948", "Bạch Long Vĩ"],
  ["19742", "Cồn Cỏ"],
  ["20333", "Hoàng Sa"],
  ["21548", "Lý Sơn"],
  ["22736", "Trường Sa"],
  ["23272", "Phú Quý"],
  ["26732", "Côn Đảo"],
  ["31078", "Phú Quốc"],
  ["31105", "Thổ Châu"],
  ["31108", "Kiên Hải"],
]

const kindCount = (kind: string) => gazetteer.communes.filter(({ name }) => name.startsWith(`${kind} `)).length

describe("the list of units", () => {
  test("there are 34 provinces, 7 of them cities", () => {
    expect(gazetteer.provinces).toHaveLength(34)
    expect(gazetteer.provinces.filter(({ full_name }) => full_name.startsWith("thành phố "))).toHaveLength(7)
  })

  test("there are 3.321 communes: 2.611 xã, 697 phường, 13 đặc khu", () => {
    expect(new Set(gazetteer.communes.map(({ code }) => code)).size).toBe(3321)
    expect([kindCount("Xã"), kindCount("Phường"), kindCount("Đặc khu")]).toEqual([2611, 697, 13])
  })

  test.each(COUNTS)("province %s, %s, has %i communes", (code, name, count) => {
    expect(gazetteer.province(code)?.name).toBe(name)
    expect(gazetteer.communes.filter(({ province_code }) => province_code === code)).toHaveLength(count)
  })

  test.each(ISLANDS)("%s is the special zone %s", (code, name) => {
    expect(gazetteer.commune(code)).toMatchObject({ name: `Đặc khu ${name}`, is_island: true })
  })

  test("nothing else is an island", () => {
    expect(gazetteer.communes.filter(({ is_island }) => is_island)).toHaveLength(ISLANDS.length)
  })

  test("the ten communes that became wards on 30/04/2026 are wards", () => {
    const became = "25270 25357 25363 26116 26170 26248 26326 26368 26425 26485".split(" ")
    for (const code of became) expect(gazetteer.commune(code)?.name).toMatch(/^Phường /)
    expect(gazetteer.province("75")?.full_name).toBe("thành phố Đồng Nai")
  })

  test("names are composed, begin with a capital and carry their tones in the old style", () => {
    const names = [
      ...gazetteer.communes.flatMap(({ name, province }) => [name, province]),
      ...gazetteer.former_units.flatMap(({ ward, district, province }) => [ward, district, province]),
      ...gazetteer.provinces.flatMap(({ former }) => former),
    ]
    const newStyle = /(?:o[àáảãạèéẻẽẹ]|(?<!q)u[ỳýỷỹỵ])(?!\p{L})/iu
    const isWrong = (name: string) =>
      name !== name.normalize("NFC").trim() ||
      newStyle.test(name) ||
      /^\p{Ll}/u.test(name.replace(/^(?:tỉnh|thành phố) /, ""))
    expect(names.filter(isWrong)).toEqual([])
    expect(gazetteer.commune("06325")?.name).toBe("Xã Bắc Sơn")
    expect(gazetteer.commune("31393")?.name).toBe("Xã Hòa An")
  })

  test("no province has two communes of one name and kind", () => {
    const keys = gazetteer.communes.map(({ province_code, name }) => `${province_code} ${name}`)
    expect(new Set(keys).size).toBe(keys.length)
  })

  test("each file stays below 1,5 MB", () => {
    for (const text of [unitsText, formerText]) expect(new TextEncoder().encode(text).length).toBeLessThan(1_500_000)
  })

  test("the version is the day up to which changes are in", () => {
    expect(gazetteer.version).toBe("2026-04-30")
  })
})

describe("a commune by its code", () => {
  test("says its province and region", () => {
    expect(gazetteer.commune("31510")).toMatchObject({
      name: "Phường Phú Lợi",
      province_code: "92",
      province: "thành phố Cần Thơ",
      region: "south",
      is_island: false,
    })
  })

  test("Ba Chẽ is found by the code that some lists give it", () => {
    expect(gazetteer.commune("06970")).toEqual(gazetteer.commune("06978"))
    expect(gazetteer.commune("06978")?.name).toBe("Xã Ba Chẽ")
  })

  test.each(["00000", "", "99999", "__proto__", "toString"])("%j is none", (code) => {
    expect(gazetteer.commune(code)).toBeNull()
    expect(gazetteer.province(code)).toBeNull()
    expect(gazetteer.match(code)).toBeNull()
  })

  test("is shown with some of its former names", () => {
    expect(gazetteer.match("31510")).toEqual({
      code: "31510",
      province_code: "92",
      name: "Phường Phú Lợi",
      province: "thành phố Cần Thơ",
      hint: "trước: Phường 2, Phường 4, Thành phố Sóc Trăng",
    })
  })
})

describe("where the units before 1 July 2025 lie now", () => {
  const formerly = (ward: string, district: string, province: string): FormerUnit | undefined =>
    gazetteer.former_units.find(
      (u) => u.ward === ward && u.district === district && fold(u.province) === fold(province),
    )

  test.each([
    ["31783", "Phường 1", "Thị xã Vĩnh Châu", "Sóc Trăng", ["Phường Vĩnh Châu"]],
    ["31318", "Phường I", "Thành phố Vị Thanh", "Hậu Giang", ["Phường Vị Thanh"]],
    ["26740", "Phường Bến Nghé", "Quận 1", "Hồ Chí Minh", ["Phường Sài Gòn"]],
    ["24136", "Phường Tân Lợi", "Thành phố Buôn Ma Thuột", "Đắk Lắk", ["Phường Buôn Ma Thuột"]],
    ["31078", "Phường Dương Đông", "Thành phố Phú Quốc", "Kiên Giang", ["Đặc khu Phú Quốc"]],
    ["00007", "Phường Cống Vị", "Quận Ba Đình", "Hà Nội", ["Phường Giảng Võ", "Phường Ngọc Hà"]],
  ])("%s, %s, %s, %s: %j", (code, ward, district, province, now) => {
    const unit = formerly(ward, district, province)
    expect(unit?.code).toBe(code)
    expect(unit?.now.map((target) => gazetteer.commune(target)?.name)).toEqual(now)
  })

  test("all 10.040 lead to communes that exist, 471 of them to a choice", () => {
    expect(gazetteer.former_units).toHaveLength(10_040)
    expect(gazetteer.former_units.filter(({ now }) => now.length > 1)).toHaveLength(471)
    const targets = new Set(gazetteer.former_units.flatMap(({ now }) => now))
    expect([...targets].filter((code) => gazetteer.commune(code)?.code !== code)).toEqual([])
  })
})
