import { toHandle } from "@ocop/shared/handle"
import { packInEnglish } from "@ocop/shared/pack"
import { describe, expect, test } from "vitest"
import { gazetteer } from "../../gazetteer"
import { inEnglish } from "./english"
import { readSeed, SeedCertification, SeedDecision, SeedGood, SeedMaker } from "./files"

const DEMO_MARK = " (minh họa)"

const makers = readSeed("makers", SeedMaker)
const goods = readSeed("goods", SeedGood)
const decisions = readSeed("decisions", SeedDecision)
const certifications = readSeed("certifications", SeedCertification)
const makerByKey = new Map(makers.map((maker) => [maker.key, maker]))
const makerByGood = new Map(goods.map((good) => [toHandle(good.name), makerByKey.get(good.maker)]))

const repeated = (names: string[]) => names.filter((name, index) => names.indexOf(name) !== index)

describe("the market of the seed", () => {
  test("names everybody and everything once", () => {
    expect(repeated(makers.map(({ key }) => key))).toEqual([])
    expect(repeated(makers.map(({ name }) => toHandle(name)))).toEqual([])
    expect(repeated(goods.map(({ name }) => toHandle(name)))).toEqual([])
    expect(repeated(certifications.map(({ number }) => number))).toEqual([])
  })

  test("knows each place, and the maker of each thing", () => {
    const places = gazetteer()
    const lost = makers.filter(({ province_code, commune_code }) =>
      commune_code === null
        ? !places.province(province_code)
        : places.commune(commune_code)?.province_code !== province_code,
    )
    expect(lost).toEqual([])
    expect(goods.filter(({ maker }) => !makerByKey.has(maker))).toEqual([])
    expect(decisions.flatMap(({ recognitions }) => recognitions).filter(({ good }) => !makerByGood.has(good))).toEqual(
      [],
    )
  })

  test("holds 150 real goods of 101 makers", () => {
    const real = makers.filter(({ is_demo }) => !is_demo)
    expect(real).toHaveLength(101)
    expect(goods.filter(({ maker }) => !makerByKey.get(maker)?.is_demo)).toHaveLength(150)
  })
})

describe("in English", () => {
  test("all goods have a name for what they are, and their packs are understood", () => {
    expect(goods.filter(({ name, name_en }) => !name_en && !inEnglish(name))).toEqual([])
    const titles = goods.flatMap(({ variants }) => variants.map(({ title }) => title))
    expect(titles.filter((title) => packInEnglish(title) === null)).toEqual([])
  })

  test("labels, stories and what makers tell of themselves are all translated", () => {
    const labels = goods.flatMap(({ facts: { declaration_no: _, alcohol_by_volume: _percent, ...facts } }) =>
      Object.values(facts),
    )
    const stories = goods.flatMap(({ story, story_en }) => (story_en === null ? [story] : []))
    const told = makers.flatMap((maker) => [maker.known_for, maker.story_place, maker.story_method, maker.story_people])
    const missing = [...labels, ...stories, ...told].filter((text) => text && inEnglish(text) === null)
    expect(missing).toEqual([])
  })
})

describe("what is made up stands on invented makers alone", () => {
  test("their names say so, and no other's", () => {
    expect(makers.filter(({ name, is_demo }) => name.endsWith(DEMO_MARK) !== is_demo)).toEqual([])
  })

  test("real makers have a source, no phone, no tax code, no street", () => {
    const real = makers.filter(({ is_demo }) => !is_demo)
    expect(real.filter(({ source }) => !source)).toEqual([])
    expect(real.filter(({ phone, identifier, street }) => phone ?? identifier ?? street)).toEqual([])
  })

  test("decisions are real for real makers, and certifications are only of invented ones", () => {
    const mixed = decisions.filter(({ is_demo, recognitions }) =>
      recognitions.some(({ good }) => makerByGood.get(good)?.is_demo !== is_demo),
    )
    expect(mixed).toEqual([])
    expect(certifications.filter(({ maker }) => !makerByKey.get(maker)?.is_demo)).toEqual([])
  })

  test("a decision is of the ministry with five stars alone, or of one province", () => {
    const wrong = decisions.filter(({ recognitions }) => {
      const isOfMinistry = recognitions.some(({ stars }) => stars === 5)
      const provinces = new Set(recognitions.map(({ good }) => makerByGood.get(good)?.province_code))
      return isOfMinistry ? recognitions.some(({ stars }) => stars !== 5) : provinces.size !== 1
    })
    expect(wrong).toEqual([])
  })

  test("a demonstration decision says so in its number and its authority", () => {
    const wrong = decisions.filter(
      ({ is_demo, number, authority }) => (/^MH-\d{3}\//.test(number) && authority === "Hội đồng minh họa") !== is_demo,
    )
    expect(wrong).toEqual([])
  })
})
