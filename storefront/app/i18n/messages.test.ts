import { readdirSync, readFileSync } from "node:fs"
import { describe, expect, test } from "vitest"

type Message = string | { declarations?: string[]; match: Record<string, string> }[]

const folder = new URL("../../messages/", import.meta.url)
const files = readdirSync(folder).filter((file) => file.endsWith("vi.json"))

function read(file: string): Map<string, Message> {
  const entries = Object.entries(JSON.parse(readFileSync(new URL(file, folder), "utf8")))
  return new Map(entries.filter(([key]) => key !== "$schema").map(([key, value]) => [key, value as Message]))
}

/** Every wording of a message: one, or one for each plural form. */
function wordings(message: Message): string[] {
  return typeof message === "string" ? [message] : message.flatMap(({ match }) => Object.values(match))
}

function inputs(message: Message): Set<string> {
  return new Set(
    wordings(message).flatMap((words) => [...words.matchAll(/\{(\w+)\}/g)].map(([, name]) => String(name))),
  )
}

describe.each(files)("%s", (file) => {
  const vietnamese = read(file)
  const english = read(file.replace("vi.json", "en.json"))

  test("has the same messages in English", () => {
    expect([...english.keys()].sort()).toEqual([...vietnamese.keys()].sort())
  })

  test("says the same things of the same values in both languages", () => {
    for (const [key, message] of vietnamese) {
      expect({ key, inputs: inputs(english.get(key) ?? "") }).toEqual({ key, inputs: inputs(message) })
    }
  })

  test("is composed (NFC), in both languages", () => {
    const loose = [...vietnamese, ...english].filter(([, m]) =>
      wordings(m).some((words) => words !== words.normalize("NFC")),
    )
    expect(loose).toEqual([])
  })

  // "xóa", not "xoá": the older way, as Medusa's own Vietnamese has it. "qu" carries no mark, so "quý" is not meant.
  test("sets tone marks in one way", () => {
    const later = /(?<![qQ])(o[àáảãạ]|o[èéẻẽẹ]|u[ỳýỷỹỵ])(?![a-zà-ỹ])/u
    const other = [...vietnamese].filter(([, m]) => wordings(m).some((words) => later.test(words.toLowerCase())))
    expect(other).toEqual([])
  })

  test("is nowhere empty", () => {
    const empty = [...vietnamese, ...english].filter(([, m]) => wordings(m).some((words) => words.trim() === ""))
    expect(empty).toEqual([])
  })
})

test("no key stands in two files", () => {
  const keys = files.flatMap((file) => [...read(file).keys()])
  expect(keys.filter((key, i) => keys.indexOf(key) !== i)).toEqual([])
})
