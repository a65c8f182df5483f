import { model } from "@medusajs/framework/utils"
import { IDENTIFIER_TYPES, LEGAL_FORMS, ORGANIZATION_STATUSES } from "@ocop/shared/organization"

/** Everyone who makes, sells or resells. Producer and sales point are capabilities, not two kinds of row. */
const Organization = model
  .define("organization", {
    id: model.id({ prefix: "org" }).primaryKey(),
    handle: model.text().unique(),
    name: model.text().searchable(),
    /** The trading name in Khmer or Chinese, with its language tag. */
    other_name: model.text().nullable(),
    other_name_lang: model.text().nullable(),
    legal_form: model.enum([...LEGAL_FORMS]),
    is_producer: model.boolean().default(true),
    is_sales_point: model.boolean().default(false),
    /** Of one that only resells: since when it asks to be a producer, what it makes, and why it was refused last. */
    producer_asked_at: model.dateTime().nullable(),
    producer_makes: model.text().nullable(),
    producer_refusal: model.text().nullable(),
    /** Never a personal number in clear: those are kept apart. */
    identifier_type: model.enum([...IDENTIFIER_TYPES]).nullable(),
    identifier: model.text().nullable(),
    /** Empty until an application tells its commune. */
    province_code: model.text(),
    /** Unknown for some makers of public lists: then only the province is shown. */
    commune_code: model.text().nullable(),
    street: model.text().nullable(),
    /** The producer's consent to print the street on public pages. */
    street_public: model.boolean().default(false),
    phone: model.text().nullable(),
    since_year: model.number().nullable(),
    known_for: model.text().nullable(),
    story_place: model.text().nullable(),
    story_method: model.text().nullable(),
    story_people: model.text().nullable(),
    /** The same in English, where somebody has translated it. */
    known_for_en: model.text().nullable(),
    story_place_en: model.text().nullable(),
    story_method_en: model.text().nullable(),
    story_people_en: model.text().nullable(),
    story_updated_on: model.text().nullable(),
    /** The days on which it neither packs nor sends, both ends counting, and what it tells buyers about it. */
    closed_from: model.text().nullable(),
    closed_until: model.text().nullable(),
    closure_words: model.text().nullable(),
    /** Whether its parcels may be paid for at the door. */
    takes_cash: model.boolean().default(true),
    status: model.enum([...ORGANIZATION_STATUSES]).default("draft"),
    status_reason: model.text().nullable(),
    /** An invented maker of the demonstration data. */
    is_demo: model.boolean().default(false),
    /** Where the facts come from, for makers known from public lists. */
    source: model.text().nullable(),
  })
  .indexes([
    { on: ["province_code", "commune_code"] },
    { on: ["status"] },
    { on: ["producer_asked_at"], where: "producer_asked_at IS NOT NULL" },
  ])

export default Organization
