import type { MedusaContainer } from "@medusajs/framework/types"
import { OCOP_MODULE } from "../modules/ocop"

export type PaperKind = "recognition" | "certification"

/** A row as far as its versions are told apart. A mistyped one is deleted when the one that corrects it is verified. */
export type PaperVersion = { id: string; corrects: string | null; verified_on: string | null }

/** More corrections of one paper nobody makes. */
const MOST = 20

/** The verified version that has taken the place of a paper at last; null when none has. */
export async function standingVersionOf(
  container: MedusaContainer,
  kind: PaperKind,
  id: string,
): Promise<string | null> {
  let standing = id
  for (let step = 0; step < MOST; step += 1) {
    const [next] = await listVersions(container, kind, { corrects: standing, verified_on: { $ne: null } })
    if (!next) break
    standing = next.id
  }
  return standing === id ? null : standing
}

/** A paper and what it corrects, the newest first. What was corrected before anybody verified it is among them. */
export async function versionsOf<Row extends PaperVersion>(
  paper: Row,
  readVersion: (id: string) => Promise<Row | undefined>,
): Promise<Row[]> {
  const versions = [paper]
  for (let last: Row = paper; last.corrects !== null && versions.length < MOST;) {
    const before = await readVersion(last.corrects)
    if (!before) break
    versions.push(before)
    last = before
  }
  return versions
}

function listVersions(container: MedusaContainer, kind: PaperKind, filters: object): Promise<PaperVersion[]> {
  const ocop = container.resolve(OCOP_MODULE)
  const config = { select: ["id", "corrects", "verified_on"], withDeleted: true, take: 1 }
  return kind === "recognition" ? ocop.listRecognitions(filters, config) : ocop.listCertifications(filters, config)
}
