import { ContainerRegistrationKeys, generateEntityId, MedusaService } from "@medusajs/framework/utils"
import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import { foldNumber, isBareNumber, runningNumber } from "@ocop/shared/evidence"
import AnnexMapping from "./models/annex-mapping"
import Certification from "./models/certification"
import Decision from "./models/decision"
import OfficialAct from "./models/official-act"
import Pack from "./models/pack"
import ProductFacts from "./models/product-facts"
import ProgrammeTarget from "./models/programme-target"
import Recognition from "./models/recognition"
import SaleStop from "./models/sale-stop"
import { FOLDED_NUMBER, RUNNING_NUMBER } from "./paper-number"
import { record, type ActedBy, type OfficialChange } from "./record"

type Dependencies = { [ContainerRegistrationKeys.PG_CONNECTION]: Knex }

export type PaperIds = { decision_ids: string[]; certification_ids: string[] }

/** What the state says about products, and the evidence. */
export default class OcopModuleService extends MedusaService({
  Decision,
  Recognition,
  Certification,
  SaleStop,
  ProductFacts,
  Pack,
  OfficialAct,
  ProgrammeTarget,
  AnnexMapping,
}) {
  private readonly connection: Knex

  constructor(dependencies: Dependencies) {
    super(dependencies)
    this.connection = dependencies[ContainerRegistrationKeys.PG_CONNECTION]
  }

  /**
   * What officials do: all changes with the acts that say who and why, or none. Nothing else writes decisions,
   * recognitions, certifications and sale stops but the seed.
   *
   * @returns the ids in the order of the changes, and the batch that they are
   * @throws ChangedMeanwhile
   */
  record(changes: readonly OfficialChange[], by: ActedBy): Promise<{ ids: string[]; batch_id: string }> {
    return record(this.connection, changes, by)
  }

  /** Keeps what an official says of the columns of annexes with these heads, in the place of what was said before. */
  async rememberMapping(user_id: string, heads_hash: string, mapping: object): Promise<void> {
    const row = { id: generateEntityId(undefined, "amap"), user_id, heads_hash, mapping: JSON.stringify(mapping) }
    await this.connection.raw(
      `insert into ocop_annex_mapping (id, user_id, heads_hash, mapping) values (:id, :user_id, :heads_hash, :mapping)
        on conflict (user_id, heads_hash) where deleted_at is null
        do update set mapping = excluded.mapping, updated_at = now()`,
      row,
    )
  }

  /** Papers with a number, as `isNumberTyped` of @ocop/shared/evidence compares them; the indexes follow the same rule. */
  async findPapersByNumber(typed: string): Promise<PaperIds> {
    if (foldNumber(typed) === "") return { decision_ids: [], certification_ids: [] }
    const [decision_ids, certification_ids] = await Promise.all([
      this.idsByNumber("ocop_decision", typed),
      this.idsByNumber("ocop_certification", typed),
    ])
    return { decision_ids, certification_ids }
  }

  private async idsByNumber(table: string, typed: string): Promise<string[]> {
    const rows: { id: string }[] = await this.connection(table)
      .select("id")
      .whereNull("deleted_at")
      .andWhere((where) => {
        where.whereRaw(`${FOLDED_NUMBER} = ?`, [foldNumber(typed)])
        if (isBareNumber(typed)) where.orWhereRaw(`${RUNNING_NUMBER} = ?`, [runningNumber(typed)])
      })
    return rows.map(({ id }) => id)
  }
}
