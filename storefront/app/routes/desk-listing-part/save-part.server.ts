import {
  isBelowNet,
  LABEL_FACTS,
  parseMeasure,
  parseWhole,
  type LabelFact,
  type SaveListing,
} from "@ocop/shared/listing"
import { NET_UNITS } from "@ocop/shared/unit-price"
import { TEMPERATURE_CLASSES } from "@ocop/shared/catalogue"
import { data } from "react-router"
import type { Api } from "#app/api/client.server.ts"
import type { FormProblem } from "#app/features/form/form-problem.ts"
import { refuse, refuseBy } from "#app/features/form/refusal.server.ts"
import { listingPath, nextPath, type ListingPageName } from "#app/features/listing/paths.ts"
import { formText } from "#app/http/form-text.ts"
import { readForm } from "#app/http/read-form.server.ts"
import { seeOther } from "#app/http/see-other.server.ts"
import { m } from "#app/i18n/paraglide/messages.js"
import { forMember } from "#app/session/member.server.ts"
import { savePhoto } from "./save-photo.server.ts"
import { NO_PACK, type PackValues, type PartValues } from "./values.ts"

type Params = { co_so: string; id: string; page: ListingPageName }

/** Saves one page. `intent`: "next" goes on, "more" gives a row for another pack, "back" shows the whole. */
export async function savePart(request: Request, url: URL, api: Api, params: Params) {
  const { co_so, id, page } = params
  const form = await readForm(request)
  if (page === "photos") return savePhoto(form, request, url, api, params)
  const values = valuesIn(form)
  const { part, problems } = partOf(page, values)
  if (problems.length > 0) return refuse(400, problems, { values })
  const saved = await forMember(request, url, () => api.deskListings.save(co_so, id, part))
  if (!saved.ok) return refuseBy(saved.problem, { values })
  const intent = formText(form, "intent")
  if (intent === "more")
    return seeOther(`${listingPath(co_so, id, page)}?them=1#quy-cach-${values.packs.length + 1}-title`)
  return seeOther(intent === "back" ? listingPath(co_so, id) : nextPath(co_so, id, page))
}

/** What was typed. Rows for packs that were left empty are no packs. */
function valuesIn(form: FormData): PartValues {
  const text = (name: string) => formText(form, name).trim()
  const count = [...form.keys()].filter((key) => /^variants\.\d\.id$/.test(key)).length
  const packs = Array.from({ length: count }, (_, index) => {
    const of = (field: keyof PackValues) => text(`variants.${index}.${field}`)
    return {
      id: of("id"),
      title: of("title"),
      price: of("price"),
      net_amount: of("net_amount"),
      net_unit: of("net_unit"),
      weight_g: of("weight_g"),
      stock: of("stock"),
    }
  })
  return {
    name: text("name"),
    set_no: text("set_no"),
    packs: packs.filter((pack) => !isBlank(pack)),
    temperature_class: text("temperature_class"),
    lead_time_days: text("lead_time_days"),
    facts: Object.fromEntries(LABEL_FACTS.map((fact) => [fact, text(`facts.${fact}`)])) as Record<LabelFact, string>,
    season_months: form.getAll("season_months").map(Number).filter(Number.isInteger),
    story: text("story"),
  }
}

function isBlank(pack: PackValues): boolean {
  return Object.keys(NO_PACK).every((key) => key === "net_unit" || pack[key as keyof PackValues] === "")
}

type Read = { part: SaveListing; problems: FormProblem[] }

function partOf(page: Exclude<ListingPageName, "photos">, values: PartValues): Read {
  if (page === "name") return { part: { part: "name", name: values.name, set_no: setIn(values) }, problems: [] }
  if (page === "story") return { part: { part: "story", story: values.story }, problems: [] }
  return page === "label" ? labelOf(values) : packsOf(values)
}

function setIn({ set_no }: PartValues): number | null {
  return /^\d{1,2}$/.test(set_no) ? Number(set_no) : null
}

/** Reads the numbers of a page, and notes the fields in which there is something else. Empty is null. */
function numbers(problems: FormProblem[]) {
  return (field: string, text: string, parse: (text: string) => number | null = parseWhole): number | null => {
    if (text === "") return null
    const number = parse(text)
    if (number === null) problems.push({ type: "number_wrong", message: m.listing_number_wrong(), field })
    return number
  }
}

function labelOf({ facts, season_months }: PartValues): Read {
  const problems: FormProblem[] = []
  const shelf_life_days = numbers(problems)("facts.shelf_life_days", facts.shelf_life_days)
  return { part: { part: "label", facts: { ...facts, shelf_life_days }, season_months }, problems }
}

function packsOf({ packs, temperature_class, lead_time_days }: PartValues): Read {
  const problems: FormProblem[] = []
  const number = numbers(problems)
  const temperature = TEMPERATURE_CLASSES.find((each) => each === temperature_class)
  if (temperature === undefined) throw data(null, { status: 400 })
  const variants = packs.map((pack, index) => {
    const name = `variants.${index}`
    const unit = NET_UNITS.find((each) => each === pack.net_unit) ?? "g"
    const amount = number(`${name}.net`, pack.net_amount, parseMeasure)
    const net = amount === null ? null : { amount, unit }
    const weight_g = number(`${name}.weight_g`, pack.weight_g)
    if (isBelowNet({ net, weight_g })) {
      const message = m.listing_weight_below_net()
      problems.push({ type: "weight_below_net", message, field: `${name}.weight_g` })
    }
    return {
      id: pack.id === "" ? null : pack.id,
      title: pack.title,
      price: number(`${name}.price`, pack.price),
      net,
      weight_g,
      stock: number(`${name}.stock`, pack.stock) ?? 0,
    }
  })
  const days = number("lead_time_days", lead_time_days) ?? 0
  return { part: { part: "packs", variants, temperature_class: temperature, lead_time_days: days }, problems }
}
