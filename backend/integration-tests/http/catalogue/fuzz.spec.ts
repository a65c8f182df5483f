import { CatalogueDocument } from "@ocop/shared/catalogue"
import { backendTests } from "../../backend-tests"
import { openMarket, visitor } from "../../fixtures/market"

/** `SEARCH_FUZZ=20000` asks as many as the issue wants; by itself the suite asks some. */
const STRINGS = Number(process.env["SEARCH_FUZZ"] ?? 500)
const FROM_ONE_ADDRESS = 20
const AT_ONCE = 10

const PIECES = [
  ..."aăâbcdđeêghiklmnoôơpqrstuưvxyfjwz0123456789",
  ..."'\"\\`;:,.!?()[]{}<>|&*%$#@~^+-=/_ \t\n\0",
  ..."\u200b\u200d\ufeff\u00ad\u0301\u0323\u031b\u202e\ud800",
  ...["🍍", "👩🏽‍🌾", "🇻🇳", "ﷺ", "Ⅷ", "½", "ß", "İ", "ǆ", "漢字", "ខ្មែរ", "אבג"],
  ...["bánh", "banh", "pía", "st25", "lạp xưởng", "banhpia", "banhs", "ba1nh", "xuwowngr", "suong", "lạc", "heo"],
  ...["' or 1=1 --", "'; drop table product; --", "union select", "$1", "?", "??", ":*", "<->", "!", "&", "|", "''"],
  ...[
    "(a+)+$",
    ".*",
    "[^x]",
    "\\d+",
    "^$",
    "%00",
    "%",
    "_",
    "../..",
    "${7*7}",
    "{{7}}",
    "<script>",
    "NULL",
    "undefined",
  ],
  ...["stars > 3", "_geoRadius(1,2,3)", "a = 'b' OR c IN [1]", "$gte", "[$gte]", "sao[]"],
]

/** The same strings in every run. */
function randomFrom(seed: number): (below: number) => number {
  let state = seed
  return (below) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0
    return Math.floor((state / 2 ** 32) * below)
  }
}

function stringOf(random: (below: number) => number): string {
  const pick = () => PIECES[random(PIECES.length)] ?? ""
  const kind = random(100)
  // Ten thousand letters are too many for an address and for a query: only few are, so that the others are searched.
  if (kind === 0) return pick().padEnd(1, "x").repeat(10_000).slice(0, 10_000)
  const text = Array.from({ length: 1 + random(kind < 20 ? 60 : 8) }, pick).join(random(2) === 0 ? " " : "")
  return kind % 3 === 0 ? text.normalize("NFD") : text
}

backendTests({
  testSuite: ({ api, getContainer }) => {
    let key: string

    beforeAll(async () => {
      key = (await openMarket(getContainer())).key
    })

    it(`answers ${STRINGS} strings that were never meant as a query, a filter or a sort, and breaks by none`, async () => {
      const random = randomFrom(20_261_127)
      const secret = process.env["STOREFRONT_SECRET"] ?? ""
      const statuses = new Map<number, number>()
      const broken: unknown[] = []

      async function ask(index: number, text: string) {
        const from = Math.floor(index / FROM_ONE_ADDRESS)
        const get = visitor(api, key, {
          "x-client-address": `10.${(from >> 16) & 255}.${(from >> 8) & 255}.${from & 255}`,
          "x-storefront-secret": secret,
        })
        const field = ["q", "q", "q", "q", "xa", "cn", "sx", "sao", "nhom", "gia_tu", "dung", text.slice(0, 40)][
          index % 12
        ]
        const route = index % 5 === 0 ? "suggestions" : "catalogue"
        const { status, data } = await get(
          `/${route}?${new URLSearchParams({ [route === "suggestions" ? "q" : (field ?? "q")]: text })}`,
        )
        statuses.set(status, (statuses.get(status) ?? 0) + 1)
        if (status >= 500 || status === 429) broken.push([route, field, text, status, data])
      }

      for (let start = 0; start < STRINGS; start += AT_ONCE) {
        const some = Array.from(
          { length: Math.min(AT_ONCE, STRINGS - start) },
          (_, i) => [start + i, stringOf(random)] as const,
        )
        await Promise.all(some.map(([index, text]) => ask(index, text)))
      }
      process.stdout.write(`${STRINGS} strings were answered with ${JSON.stringify([...statuses].toSorted())}\n`)
      expect(broken).toEqual([])
      expect(statuses.get(200)).toBeGreaterThan(STRINGS / 3)
      const { data } = await visitor(api, key, { "x-client-address": "192.0.2.1", "x-storefront-secret": secret })(
        "/catalogue?q=banh%20pia",
      )
      expect(CatalogueDocument.parse(data).count).toBeGreaterThan(0)
    }, 3_600_000)
  },
})
