import { labelOfStandard, ListCertifications, type ListedCertification } from "@ocop/shared/certification"
import { ListDecisions, ListRecognitions, type DecisionPage, type DeskRecognition } from "@ocop/shared/decision"
import { ListOfficialActs, type OfficialAct } from "@ocop/shared/official-act"
import { ListStops, type DeskStop } from "@ocop/shared/sale-stop"
import { gazetteer } from "../gazetteer"
import { readActs } from "../official/read-acts"
import { readCertifications } from "../official/read-certifications"
import { readDecisions, readRecognitions } from "../official/read-decisions"
import { readStops } from "../official/read-stops"
import { dayCell, momentCell } from "./cell"
import { deskTable, soughtWords } from "./table"
import type { Say } from "./words"

export const decisions = deskTable<ListDecisions, DecisionPage["decisions"][number]>({
  list: "GET /admin/decisions",
  file: "quyet-dinh",
  title: "menu_decisions",
  parse: (filters) => ListDecisions.parse(filters),
  filters: ({ province, q }, say) => [province && provinceWords(province, say), soughtWords(q, say)],
  read: async ({ container, official }, query, window) =>
    (await readDecisions(container, official, { ...query, ...window })).decisions,
  columns: [
    { title: "decision_number", cell: ({ number }) => number },
    { title: "decision_date", cell: ({ date }) => dayCell(date) },
    { title: "decision_authority", isLong: true, cell: ({ authority }) => authority },
    { title: "decision_province", cell: ({ province }, say) => province?.name ?? say("decision_ministry") },
    { title: "export_products", cell: ({ count }) => count },
    { title: "decision_drafts", cell: ({ drafts }) => drafts },
    { title: "decision_scan", cell: ({ has_scan, is_scan_public }, say) => scanWords(has_scan, is_scan_public, say) },
    { title: "decision_compared_with", isLong: true, cell: ({ compared_with }) => compared_with },
    { title: "decision_compared_on", cell: ({ compared_on }) => dayCell(compared_on) },
    { title: "export_note", cell: ({ is_demo }, say) => (is_demo ? say("demo") : null) },
  ],
})

function scanWords(has_scan: boolean, is_public: boolean, say: Say): string {
  if (!has_scan) return say("decision_not_scanned")
  return say(is_public ? "scan_is_public" : "scan_is_private")
}

export const recognitions = deskTable<ListRecognitions, DeskRecognition>({
  list: "GET /admin/recognitions",
  file: "san-pham-duoc-cong-nhan",
  title: "menu_recognitions",
  parse: (filters) => ListRecognitions.parse(filters),
  filters: ({ state, stars, form, commune, province, q }, say) => [
    state && say(`star_state_${state}`),
    stars && say("stars_count", { stars }),
    form && say(`form_${form}`),
    commune && (gazetteer().commune(commune)?.name ?? commune),
    province && provinceWords(province, say),
    soughtWords(q, say),
  ],
  read: async ({ container, official }, query, window) =>
    (await readRecognitions(container, official, { ...query, ...window })).recognitions,
  columns: [
    { title: "star_product", isLong: true, cell: ({ product }) => product.title },
    { title: "organization", isLong: true, cell: ({ organization }) => organization.name },
    { title: "export_stars", cell: ({ stars }) => stars },
    { title: "star_score", cell: ({ score }) => score },
    { title: "star_from", cell: ({ valid_from }) => dayCell(valid_from) },
    { title: "star_until", cell: ({ valid_until }) => dayCell(valid_until) },
    { title: "star_extended", cell: ({ extended_until }) => dayCell(extended_until) },
    { title: "organization_state", cell: ({ state }, say) => say(`star_state_${state}`) },
    { title: "decision_number", cell: ({ decision }) => decision.number },
    { title: "decision_date", cell: ({ decision }) => dayCell(decision.date) },
    { title: "decision_authority", isLong: true, cell: ({ decision }) => decision.authority },
    { title: "export_note", cell: ({ is_demo }, say) => (is_demo ? say("demo") : null) },
  ],
})

export const certifications = deskTable<ListCertifications, ListedCertification>({
  list: "GET /admin/certifications",
  file: "chung-nhan",
  title: "menu_certifications",
  parse: (filters) => ListCertifications.parse(filters),
  filters: ({ state, standard, province, q }, say) => [
    state && say(`certification_state_${state}`),
    standard && labelOfStandard(standard),
    province && provinceWords(province, say),
    soughtWords(q, say),
  ],
  read: async ({ container, official }, query, window) =>
    (await readCertifications(container, official, { ...query, ...window })).certifications,
  columns: [
    { title: "certification_standard", isLong: true, cell: ({ standard }) => labelOfStandard(standard) },
    { title: "certification_number", cell: ({ number }) => number },
    { title: "star_product", isLong: true, cell: ({ product }) => product?.title ?? null },
    { title: "organization", isLong: true, cell: ({ organization }) => organization.name },
    { title: "certification_issuer", isLong: true, cell: ({ issuer }) => issuer },
    { title: "certification_scope", isLong: true, cell: ({ scope_text }) => scope_text },
    { title: "decision_scan", cell: ({ has_scan, is_scan_public }, say) => scanWords(has_scan, is_scan_public, say) },
    { title: "certification_issued_on", cell: ({ issued_on }) => dayCell(issued_on) },
    { title: "star_from", cell: ({ valid_from }) => dayCell(valid_from) },
    { title: "star_until", cell: ({ valid_until }) => dayCell(valid_until) },
    { title: "organization_state", cell: ({ state }, say) => say(`certification_state_${state}`) },
    { title: "export_note", cell: ({ is_demo }, say) => (is_demo ? say("demo") : null) },
  ],
})

export const saleStops = deskTable<ListStops, DeskStop>({
  list: "GET /admin/sale-stops",
  file: "tam-ngung",
  title: "menu_stops",
  parse: (filters) => ListStops.parse(filters),
  filters: ({ state, province, q }, say) => [
    state && say(`stop_state_${state}`),
    province && provinceWords(province, say),
    soughtWords(q, say),
  ],
  read: async ({ container, official }, query, window) =>
    (await readStops(container, official, { ...query, ...window })).stops,
  columns: [
    { title: "stop_number", cell: ({ number }) => number },
    {
      title: "stop_subject",
      isLong: true,
      cell: ({ product, organization }) => product?.title ?? organization?.name ?? "",
    },
    { title: "organization", isLong: true, cell: ({ organization }) => organization?.name ?? null },
    { title: "stop_issuer", isLong: true, cell: ({ issuer }) => issuer },
    { title: "stop_from", cell: ({ from }) => dayCell(from) },
    { title: "stop_until", cell: ({ until }) => dayCell(until) },
    { title: "organization_state", cell: ({ state }, say) => say(`stop_state_${state}`) },
    { title: "reason", isLong: true, cell: ({ reason }) => reason },
    { title: "stop_lifted", cell: ({ lifted }) => dayCell(lifted?.on ?? null) },
    { title: "stop_lift_number", cell: ({ lifted }) => lifted?.number ?? null },
  ],
})

export const officialActs = deskTable<ListOfficialActs, OfficialAct>({
  list: "GET /admin/official-acts",
  file: "nhat-ky-cong-vu",
  title: "menu_acts",
  parse: (filters) => ListOfficialActs.parse(filters),
  filters: ({ subject }, say) => [subject && say(`subject_${subject}`)],
  read: async ({ container, official }, query, window) =>
    (await readActs(container, official, { ...query, ...window })).acts,
  columns: [
    { title: "act_at", cell: ({ at }) => momentCell(at) },
    { title: "act_what", cell: ({ act }, say) => say(`act_${act}`) },
    { title: "export_subject", cell: ({ subject }, say) => say(`subject_${subject}`) },
    { title: "act_who", cell: ({ user_email }) => user_email },
    { title: "decision_province", cell: ({ province_code }, say) => provinceWords(province_code, say) },
    { title: "reason", isLong: true, cell: ({ reason }) => reason },
    { title: "act_changed", isLong: true, cell: ({ before, after }) => changeWords(before, after) },
    { title: "export_id", cell: ({ subject_id }) => subject_id },
  ],
})

function provinceWords(code: string | null, say: Say): string {
  return code === null ? say("staff_nationwide") : (gazetteer().province(code)?.name ?? code)
}

/** Column by column, as the tables have it. */
function changeWords(before: OfficialAct["before"], after: OfficialAct["after"]): string | null {
  if (before === null || after === null) return null
  const changes = Object.entries(after).map(([name, value]) => `${name}: ${told(before[name])} → ${told(value)}`)
  return changes.join("; ")
}

const told = (value: unknown) => (value === null || value === undefined ? "–" : String(value))
