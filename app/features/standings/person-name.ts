import { pinyin } from "pinyin-pro"

/** How a name is sorted and found. */
export interface NameIndex {
  /** sort key: pinyin without tones, then the name, so that namesakes in sound stay apart */
  readonly nameKey: string
  /** what a search may begin with, in lower case */
  readonly terms: ReadonlySet<string>
}

/** Indexes a person by number, by name from any character on, by pinyin and by its initials. Characters without a reading stand for themselves. */
export function indexName({ name, teacherNo }: { name: string; teacherNo: string }): NameIndex {
  const syllables = pinyin(name, { toneType: "none", type: "array", surname: "head", nonZh: "consecutive", v: true }).map((syllable) =>
    syllable.toLowerCase(),
  )
  const spelled = syllables.join("")
  const initials = syllables.map((syllable) => [...syllable][0] ?? "").join("")
  const characters = [...name.toLowerCase()]
  const tails = characters.map((_, from) => characters.slice(from).join(""))
  return {
    nameKey: `${syllables.join(" ")} ${name}`,
    terms: new Set([teacherNo.toLowerCase(), spelled, initials, ...tails].filter((term) => term !== "")),
  }
}
