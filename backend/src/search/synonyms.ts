import { SynonymTable, toSynonyms } from "@ocop/shared/search"
import { readReferenceData } from "../reference-data"

/** Words of the north and of the south, and other spellings, that the search takes for each other. */
export const readSynonyms = () => toSynonyms(SynonymTable.parse(readReferenceData("search/synonyms.json")))
