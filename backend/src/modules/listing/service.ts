import { ContainerRegistrationKeys, MedusaService } from "@medusajs/framework/utils"
import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import type { ListingContent, ProposalStatus } from "@ocop/shared/listing"
import ListingProposal from "./models/listing-proposal"

type Dependencies = { [ContainerRegistrationKeys.PG_CONNECTION]: Knex }

/** Which proposals may move: those of these statuses, and if told, those that still say this. */
export type MoveFrom = { id: string; from: readonly ProposalStatus[]; content?: ListingContent }

export type Move = Partial<{
  status: ProposalStatus
  reasons: Record<string, string> | null
  flags: object[] | null
  submitted_at: Date | null
  decided_at: Date | null
  decided_by: string | null
  acted_by: string
  on_behalf: boolean
  product_id: string | null
}>

/** What organizations want to say of their products, and what was decided. */
export default class ListingModuleService extends MedusaService({ ListingProposal }) {
  private readonly connection: Knex

  constructor(dependencies: Dependencies) {
    super(dependencies)
    this.connection = dependencies[ContainerRegistrationKeys.PG_CONNECTION]
  }

  /** Moves a proposal in one statement, so that of two who decide at once one only does. False when it was not to be moved. */
  async move({ id, from, content }: MoveFrom, move: Move): Promise<boolean> {
    const { reasons, flags, ...plain } = move
    const { acted_by, on_behalf } = move
    const changed = await this.connection("listing_proposal")
      .where({ id, deleted_at: null })
      .whereIn("status", [...from])
      .andWhere((where) => {
        if (content) where.whereRaw("content = ?::jsonb", [JSON.stringify(content)])
      })
      .update({
        ...plain,
        ...(acted_by !== undefined && on_behalf ? { operators: this.operatorsWith(acted_by) } : {}),
        ...(reasons === undefined ? {} : { reasons: reasons && JSON.stringify(reasons) }),
        ...(flags === undefined ? {} : { flags: flags && JSON.stringify(flags) }),
        updated_at: this.connection.fn.now(),
      })
    return changed === 1
  }

  /** Writes one page of the form and leaves the others alone, also when two are saved at once. False as above. */
  async save(
    { id, from }: MoveFrom,
    { part, acted_by, on_behalf }: { part: Partial<ListingContent>; acted_by: string; on_behalf: boolean },
  ): Promise<boolean> {
    const changed = await this.connection("listing_proposal")
      .where({ id, deleted_at: null })
      .whereIn("status", [...from])
      .update({
        content: this.connection.raw("content || ?::jsonb", [JSON.stringify(part)]),
        ...(part.name === undefined ? {} : { name: part.name }),
        acted_by,
        ...(on_behalf ? { on_behalf, operators: this.operatorsWith(acted_by) } : {}),
        updated_at: this.connection.fn.now(),
      })
    return changed === 1
  }

  private operatorsWith(user_id: string): Knex.Raw {
    return this.connection.raw("array_append(array_remove(operators, ?), ?)", [user_id, user_id])
  }
}
