import { readFileSync } from "node:fs"
import { join } from "node:path"
import { Modules } from "@medusajs/framework/utils"
import { parseCatalogueQuery } from "@ocop/shared/catalogue"
import { todayInVietnam } from "@ocop/shared/day"
import { vi } from "vitest"
import { missesOf, placeOf, scoresOf, tableOf, type RelevanceQuery } from "../../../bench/relevance/score.mjs"
import { readCatalogue } from "../../../src/catalogue/list"
import type MirroredSearchService from "../../../src/providers/search-meilisearch/service"
import seed from "../../../src/scripts/seed"
import { backendTests } from "../../backend-tests"
import { sharedFixture } from "../../fixtures/kept"

const { host } = vi.hoisted(() => {
  // Where a server is set, it answers here: nothing in this file puts the database back behind it.
  const host = process.env["TEST_MEILISEARCH_HOST"] ?? ""
  process.env["MEILISEARCH_HOST"] = host
  return { host }
})

const QUERIES: RelevanceQuery[] = JSON.parse(
  readFileSync(join(__dirname, "../../../bench/relevance/queries.json"), "utf8"),
)
const LEAST = { queries: 150, "hit@1": 0.93, "hit@5": 0.95 }

/** The seed catalogue, as a shop that was just started has it: see `npm run relevance` for a shop of any size. */
backendTests({
  testSuite: ({ getContainer }) => {
    let provider: MirroredSearchService

    beforeAll(async () => {
      const container = getContainer()
      await sharedFixture(container, "seed", async () => {
        await seed({ container, args: [] })
        return null
      })
      const providers = Reflect.get(container.resolve(Modules.SEARCH), "searchProviderService_")
      provider = providers.retrieve("vietnamese")
      await provider.tryServer()
    }, 600_000)

    afterAll(() => {
      expect(provider.engine()).toEqual({ name: host === "" ? "database" : "meilisearch", down_since: null })
    })

    const list = (q: string, others = {}) => {
      const { query } = parseCatalogueQuery(new URLSearchParams({ q, ...others }))
      return readCatalogue(getContainer(), query, todayInVietnam(new Date()))
    }

    it("finds what people mean by what they type", async () => {
      const answers = []
      for (const query of QUERIES) {
        const { cards } = await list(query.q)
        answers.push({ query, cards, place: placeOf(query, cards) })
      }
      const scores = scoresOf(answers)
      process.stdout.write(`${tableOf(scores)}\n${JSON.stringify(missesOf(answers), null, 1)}\n`)
      expect(scores.find((row) => row.class === "all")).toSatisfy(
        (all: typeof LEAST) =>
          all.queries >= LEAST.queries && all["hit@1"] >= LEAST["hit@1"] && all["hit@5"] >= LEAST["hit@5"],
      )
    }, 300_000)

    it.each([
      ["bò", "bơ"],
      ["dừa", "dứa"],
      ["mắm", "mận"],
      ["me", "mè"],
      ["khô", "kho"],
    ])("a word with its marks is never answered by another one first: %s, %s", async (one, other) => {
      const wordsOf = (name: string) => name.toLowerCase().split(/[^\p{L}\p{N}]+/u)
      for (const [word, wrong] of [
        [one, other],
        [other, one],
      ] as const) {
        const [first] = (await list(word)).cards
        if (first === undefined) continue
        expect([word, wordsOf(first.name).includes(word) || !wordsOf(first.name).includes(wrong)]).toEqual([word, true])
      }
    })

    it("says what it searched instead, and searches exactly what was typed when asked to", async () => {
      for (const [typed, corrected] of [
        ["lap suong", "lạp xưởng"],
        ["banhs pias", "bánh pía"],
        ["ba1nh pi1a", "bánh pía"],
        ["banhpia", "bánh pía"],
      ] as const) {
        const meant = await list(typed)
        // As it is written in the first name that has it: which that is, engines decide.
        expect([typed, meant.corrected?.toLowerCase(), meant.count > 0]).toEqual([typed, corrected, true])
        const exactly = await list(typed, { dung: "1" })
        expect([typed, exactly.corrected, exactly.count]).toEqual([typed, null, 0])
      }
      for (const typed of ["banh pia", "lac", "com chay", "khongcothunay"]) {
        expect([typed, (await list(typed)).corrected]).toEqual([typed, null])
      }
    })
  },
})
