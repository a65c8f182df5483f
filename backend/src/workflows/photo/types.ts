import type { DescribePhoto, PhotoFiles } from "@ocop/shared/photo"

type Described = DescribePhoto & { product_id: string; content_hash: string; added_by: string }

/** `upload` is the file in base64, as core's own uploads are passed. */
export type AddPhotoInput = Described & { upload: string }

export type StoredPhoto = { id: string; width: number; height: number; colour: string; files: PhotoFiles }

export type NewPhotoRow = Described & StoredPhoto
