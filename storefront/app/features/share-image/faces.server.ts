import type { CommuneMatch } from "@ocop/shared/address"
import type { Picture, ProductCard, ProductDocument } from "@ocop/shared/catalogue"
import type { EvidenceDocument } from "@ocop/shared/evidence"
import type { MakerDocument } from "@ocop/shared/organization"
import type { Stars } from "@ocop/shared/stars"
import { placeOf } from "#app/features/catalogue/place.ts"
import { verdictWords } from "#app/features/evidence/verdict.tsx"
import { headingOf, subjectOf } from "#app/features/evidence/words.ts"
import { legalFormName } from "#app/features/maker/legal-form.ts"
import { hashOf } from "#app/features/picture/hash.ts"
import { m } from "#app/i18n/paraglide/messages.js"
import { SHARE_EDITION, sharePath, type ShareImage, type ShareKind } from "./address.ts"

/** What of a document is on its picture. */
type ProductWords = Pick<ProductDocument, "state"> & {
  card: Pick<ProductCard, "handle" | "name" | "star" | "maker" | "commune" | "province" | "picture" | "demo">
  maker: Pick<ProductDocument["maker"], "demo">
}
type MakerWords = Pick<
  MakerDocument,
  "handle" | "name" | "legal_form" | "commune" | "province" | "demo" | "picture"
> & { products: readonly unknown[] }
type PaperWords = Parameters<typeof verdictWords>[0] &
  Parameters<typeof headingOf>[0] &
  Parameters<typeof subjectOf>[0] &
  Pick<EvidenceDocument, "id" | "demo" | "number" | "authority">
type CommuneWords = Pick<CommuneMatch, "code" | "name" | "province">

/** Everything that is on a picture for sharing. */
export type ShareFace = {
  /** Only what is in force today; null for every other reason as well. */
  stars: Stars | null
  /** What stands where the plaque would be: "Đặc sản địa phương", "Hết hiệu lực từ …". */
  standing: string | null
  title: string
  lines: string[]
  /** Says that something on it is made up for demonstration. */
  note: string | null
  /** Null for the shop's seal. */
  picture: Picture | null
}

/** States in which the page itself shows no plaque. */
const WITHOUT_PLAQUE: readonly ProductDocument["state"][] = ["stopped", "revoked", "lapsed"]

export function productFace({ card, state, maker }: ProductWords): ShareFace {
  const stars = WITHOUT_PLAQUE.includes(state) ? null : (card.star?.stars ?? null)
  return {
    stars,
    standing: stars === null ? standingOf(state) : null,
    title: card.name,
    lines: [card.maker.name, placeOf(card)],
    note: card.demo || maker.demo ? m.share_demo_product() : null,
    picture: card.picture,
  }
}

function standingOf(state: ProductDocument["state"]): string {
  if (state === "stopped") return m.state_stopped()
  if (state === "lapsed") return m.state_lapsed_plaque()
  return state === "revoked" ? m.state_revoked() : m.local_specialty()
}

export function makerFace(maker: MakerWords): ShareFace {
  return {
    stars: null,
    standing: legalFormName(maker.legal_form),
    title: maker.name,
    lines: [placeOf(maker), m.product_count({ n: maker.products.length })],
    note: maker.demo ? m.share_demo_maker() : null,
    picture: maker.picture,
  }
}

/** A star that is over is told in words, without one. */
export function evidenceFace(paper: PaperWords): ShareFace {
  const isInForce = paper.verdict === "valid" || paper.verdict === "extended"
  return {
    stars: isInForce ? paper.stars : null,
    standing: verdictWords(paper),
    title: subjectOf(paper),
    lines: [...(isInForce ? [headingOf(paper)] : []), `${m.decision_no()} ${paper.number}`, paper.authority],
    note: paper.demo ? m.share_demo_evidence() : null,
    picture: null,
  }
}

export function communeFace({ code, name, province }: CommuneWords): ShareFace {
  return {
    stars: null,
    standing: m.share_commune(),
    title: name,
    lines: [province.charAt(0).toLocaleUpperCase("vi") + province.slice(1)],
    note: null,
    picture: { archetype: "nha", seed: code },
  }
}

export function shopFace(): ShareFace {
  return {
    stars: null,
    standing: null,
    title: m.home_heading(),
    lines: [m.share_shop_line()],
    note: null,
    picture: null,
  }
}

export const productImage = (product: ProductWords) => imageOf("san-pham", product.card.handle, productFace(product))

export const makerImage = (maker: MakerWords) => imageOf("co-so", maker.handle, makerFace(maker))

export const evidenceImage = (paper: PaperWords) => imageOf("chung-nhan", paper.id, evidenceFace(paper))

export const communeImage = (commune: CommuneWords) => imageOf("xa", commune.code, communeFace(commune))

/**
 * Whoever shares a page keeps the picture of an address for long: everything on it that may change, the star before all,
 * is in the address.
 */
function imageOf(kind: ShareKind, id: string, face: ShareFace): ShareImage {
  const { stars, standing, title, lines, note } = face
  const star = stars === null ? null : m.star_badge({ n: stars })
  const alt = [title, star, standing, ...lines, note].filter((words) => words !== null).join(". ")
  const version = hashOf(JSON.stringify([SHARE_EDITION, face])).toString(36)
  return { path: sharePath(kind, id, version), alt }
}
