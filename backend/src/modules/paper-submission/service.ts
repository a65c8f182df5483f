import { ContainerRegistrationKeys, MedusaService } from "@medusajs/framework/utils"
import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import type { SubmissionStatus } from "@ocop/shared/paper-submission"
import PaperSubmission from "./models/paper-submission"

type Dependencies = { [ContainerRegistrationKeys.PG_CONNECTION]: Knex }

export type SubmissionMove = {
  status: SubmissionStatus
  remark?: string | null
  submitted_at?: Date
  decided_at?: Date | null
  decided_by?: string | null
}

export default class PaperSubmissionModuleService extends MedusaService({ PaperSubmission }) {
  private readonly connection: Knex

  constructor(dependencies: Dependencies) {
    super(dependencies)
    this.connection = dependencies[ContainerRegistrationKeys.PG_CONNECTION]
  }

  /** Moves a submission in one statement, so that of two who decide at once one only does. False when it was not to be moved. */
  async move(id: string, from: readonly SubmissionStatus[], move: SubmissionMove): Promise<boolean> {
    const moved = await this.connection("paper_submission")
      .where({ id, deleted_at: null })
      .whereIn("status", [...from])
      .update({ ...move, updated_at: this.connection.fn.now() })
    return moved === 1
  }
}
