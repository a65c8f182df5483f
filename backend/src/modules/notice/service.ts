import { ContainerRegistrationKeys, generateEntityId, MedusaService } from "@medusajs/framework/utils"
import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import { MOST_UNREAD, type NoticeContent } from "@ocop/shared/notice"
import Notice from "./models/notice"
import NoticeMark from "./models/notice-mark"
import NoticeRead from "./models/notice-read"

type Dependencies = { [ContainerRegistrationKeys.PG_CONNECTION]: Knex }

/** Whose eyes: a member, and since when this member acts for the organization. What came before is not news. */
export type Reader = { organization_id: string; member_id: string; since: Date }

export type NewNotice = { organization_id: string; key: string; content: NoticeContent; at: Date }

export type NoticeRow = { id: string; kind: string; data: unknown; created_at: Date; is_read: boolean }

/** True of a notice `n` that a reader has read: by its own row, or by the mark over everything up to a moment. */
const IS_READ = `(n.created_at <= greatest(cast(:since as timestamptz), (
    select k.read_until from desk_notice_mark k
    where k.organization_id = :organization_id and k.member_id = :member_id and k.deleted_at is null
  )) or exists (
    select from desk_notice_read r where r.notice_id = n.id and r.member_id = :member_id and r.deleted_at is null
  ))`

/** What organizations are told, and which member has read it. */
export default class NoticeModuleService extends MedusaService({ Notice, NoticeRead, NoticeMark }) {
  private readonly connection: Knex

  constructor(dependencies: Dependencies) {
    super(dependencies)
    this.connection = dependencies[ContainerRegistrationKeys.PG_CONNECTION]
  }

  /** Keeps a notice; gives its id, or null when the organization has been told of this already. */
  async note({ organization_id, key, content, at }: NewNotice): Promise<string | null> {
    const { rows } = await this.connection.raw<{ rows: { id: string }[] }>(
      `insert into desk_notice (id, organization_id, kind, dedupe_key, data, created_at, updated_at)
       values (:id, :organization_id, :kind, :key, :data, :at, :at)
       on conflict (organization_id, dedupe_key) where deleted_at is null do nothing
       returning id`,
      {
        id: generateEntityId(undefined, "ntc"),
        organization_id,
        kind: content.kind,
        key,
        data: JSON.stringify(content.data),
        at,
      },
    )
    return rows[0]?.id ?? null
  }

  /** A stretch of an organization's notices, the newest first, as one member sees them. */
  async listFor(reader: Reader, { skip, take }: { skip: number; take: number }): Promise<NoticeRow[]> {
    const { rows } = await this.connection.raw<{ rows: NoticeRow[] }>(
      `select n.id, n.kind, n.data, n.created_at, ${IS_READ} as is_read
       from desk_notice n
       where n.organization_id = :organization_id and n.deleted_at is null
       order by n.created_at desc, n.id desc
       limit :take offset :skip`,
      { ...reader, skip, take },
    )
    return rows
  }

  /** How many a member has not read, counting no further than `MOST_UNREAD`. */
  async countUnread(reader: Reader): Promise<number> {
    const { rows } = await this.connection.raw<{ rows: { count: string }[] }>(
      `select count(*) from (
         select from desk_notice n
         where n.organization_id = :organization_id and n.deleted_at is null and not ${IS_READ}
         order by n.created_at desc
         limit :most
       ) unread`,
      { ...reader, most: MOST_UNREAD },
    )
    return Number(rows[0]?.count ?? 0)
  }

  /** A member has read everything up to a moment. The mark never goes back. */
  async markUntil({ organization_id, member_id }: Omit<Reader, "since">, until: Date): Promise<void> {
    await this.connection.raw(
      `insert into desk_notice_mark (id, organization_id, member_id, read_until)
       values (:id, :organization_id, :member_id, :until)
       on conflict (organization_id, member_id) where deleted_at is null
       do update set read_until = greatest(desk_notice_mark.read_until, excluded.read_until), updated_at = now()`,
      { id: generateEntityId(undefined, "ntcm"), organization_id, member_id, until },
    )
  }

  /** A member has opened a notice. Opened twice, the first time counts. */
  async markRead({ notice_id, member_id }: { notice_id: string; member_id: string }): Promise<void> {
    await this.connection.raw(
      `insert into desk_notice_read (id, notice_id, member_id) values (:id, :notice_id, :member_id)
       on conflict (notice_id, member_id) where deleted_at is null do nothing`,
      { id: generateEntityId(undefined, "ntcr"), notice_id, member_id },
    )
  }
}
