// eslint-disable-next-line @medusajs/import-from-framework-not-internal -- the package's entry does not name its class
import { PostgresSearchService } from "@medusajs/search-postgres/dist/services/postgres-search"
import { fold, foldedWords } from "@ocop/shared/search"

/** The stock configuration keeps marks; what is searched without them is folded before it gets here. */
const ACCENTED = "simple"

/** Weights of D, C, B, A: only the accented texts count when marks are compared. */
const ACCENTED_ONLY = "'{0, 0.4, 0, 1}'"

/** One word with its marks right outweighs any number of words that match without them. */
const MARKS_BONUS = 10

type FragmentsInput = Parameters<PostgresSearchService["keywordFragments"]>[0]
type Fragments = ReturnType<PostgresSearchService["keywordFragments"]>
type WeightedPart = { text: string; weight: "A" | "B" | "C" | "D" }

/**
 * The stock PostgreSQL search for a language whose marks tell words apart (bò, bơ, bỏ) and are often left out when
 * typing. Everything is found without marks. Marks that were typed are meant: when something has them, only that is
 * found; when nothing does, they were a slip and do not count. For that an index gives each text twice: as written with
 * weight A or C, and folded (`foldedWords`) with weight B or D.
 */
export default class VietnameseSearchService extends PostgresSearchService {
  static override identifier = "vietnamese"

  protected override buildSearchVectorSql(parts: WeightedPart[], params: unknown[]): string {
    if (parts.length === 0) return "''::tsvector"
    return parts
      .map(({ text, weight }) => {
        params.push(text)
        const configuration = weight === "A" || weight === "C" ? ACCENTED : this.tsConfig_
        return `setweight(to_tsvector('${configuration}', coalesce(?, '')), '${weight}')`
      })
      .join(" || ")
  }

  protected override keywordFragments({ query, catalog }: FragmentsInput): Fragments {
    const typed = (query.q ?? "").normalize("NFC").toLowerCase().trim()
    const fragments = super.keywordFragments({ query: { ...query, q: foldedWords(typed) }, catalog })
    const { rankSql, matchSql } = fragments
    const marked = typed.split(/\s+/).filter((word) => fold(word) !== word)
    if (matchSql === undefined || marked.length === 0) return fragments

    const hasMarks = `"search_vector" @@ plainto_tsquery('${ACCENTED}', ?)`
    return {
      ...fragments,
      rankSql: (params) => {
        const folded = rankSql(params)
        params.push(marked.join(" "))
        return `(${folded} + ${MARKS_BONUS} * ts_rank(${ACCENTED_ONLY}, "search_vector", plainto_tsquery('${ACCENTED}', ?)))`
      },
      matchSql: (params) => {
        const folded = matchSql(params)
        params.push(marked.join(" "), marked.join(" "))
        return `(${folded} AND (${hasMarks} OR NOT EXISTS (SELECT 1 FROM "${catalog.table_name}" WHERE ${hasMarks})))`
      },
    }
  }
}
