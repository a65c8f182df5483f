/** In the place of an id: a box that does not exist yet. */
export const NEW_BOX = "moi"

/** The boxes of a point of an organization. */
export function boxesPath(organization: string, point: string): string {
  return `/kenh-co-so/${organization}/diem-ban/${point}/hop-qua`
}
