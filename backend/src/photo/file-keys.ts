import { PhotoFiles } from "@ocop/shared/photo"
import type { PhotoRow } from "./read-photos"

/** What the file store knows the files of a photo by. */
export function fileKeysOf({ files }: Pick<PhotoRow, "files">): string[] {
  return Object.values(PhotoFiles.parse(files)).flatMap((each) => each.map(({ key }) => key))
}
