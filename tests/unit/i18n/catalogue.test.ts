import { describe, expect, test } from "vitest"
import * as CODES from "~/domain/codes"
import { VERDICT_PHRASES } from "~/domain/phrases"
import { OUTCOMES, RULES } from "~/domain/verdict"
import { messages as en } from "~/platform/i18n/messages/en/all"
import { messages as zh } from "~/platform/i18n/messages/zh-CN/all"

const placeholders = (text: string) => [...text.matchAll(/\{(\w+(?::\w+)?)\}/g)].map(([, name]) => name).sort()
const keys = Object.keys(zh) as (keyof typeof zh)[]

/** Each area's file, so that a key written in two areas is found: the composed object would hide it. */
const areas = import.meta.glob<Record<string, Record<string, string>>>("/app/platform/i18n/messages/*/*.ts", { eager: true })
const keysOf = (language: string) =>
  Object.entries(areas)
    .filter(([path]) => path.includes(`/${language}/`) && !/\/(all|screens)\.ts$/.test(path))
    .flatMap(([, module]) => Object.values(module).flatMap((area) => Object.keys(area)))

describe("both catalogues", () => {
  test("have the same keys, each once", () => {
    expect(Object.keys(en).sort()).toEqual(Object.keys(zh).sort())
    for (const language of ["zh-CN", "en"]) {
      const all = keysOf(language)
      expect(all.filter((key, at) => all.indexOf(key) !== at)).toEqual([])
      expect(all.sort()).toEqual(Object.keys(zh).sort())
    }
  })

  test("say something for every key, and fill the same holes", () => {
    const wrong = keys.filter(
      (key) => zh[key].trim() === "" || en[key].trim() === "" || `${placeholders(zh[key])}` !== `${placeholders(en[key])}`,
    )
    expect(wrong).toEqual([])
  })
})

test("no message is left that no screen says", () => {
  const sources = Object.values(
    import.meta.glob<string>(["/app/**/*.ts", "/app/**/*.tsx", "!/app/platform/i18n/messages/**"], {
      query: "?raw",
      import: "default",
      eager: true,
    }),
  )
  const code = sources.join("\n")
  const said = new Set([...code.matchAll(/"([a-z_]+(?:\.[\w-]+)+)"/g)].map(([, key]) => key))
  const patterns = [...code.matchAll(/`([a-z_]+(?:\.[\w-]*)+)\$\{[^}]*\}([\w.-]*)`/g)].map(([, start = "", end = ""]) => ({ start, end }))
  const unsaid = keys.filter((key) => !said.has(key) && !patterns.some(({ start, end }) => key.startsWith(start) && key.endsWith(end)))
  expect(unsaid.filter((key) => !/^(accounts|audit|codes|problem|refusal|verdict\.rule)\./.test(key))).toEqual([])
})

describe("the Chinese catalogue", () => {
  const HAN = "[\\p{Script=Han}“”（）《》]"
  test("has no half-width punctuation beside 汉字", () => {
    const halfWidth = new RegExp(`${HAN}[,:;!?()]|[,:;!?()]${HAN}|${HAN}\\.(?!\\w)`, "u")
    expect(keys.filter((key) => halfWidth.test(zh[key]))).toEqual([])
  })

  test("types no space between 汉字 and figures: the browser sets it", () => {
    const spaced = /\p{Script=Han} +[\d{]|[\d}] +\p{Script=Han}/u
    expect(keys.filter((key) => spaced.test(zh[key]))).toEqual([])
  })

  test("quotes in one way", () => {
    expect(keys.filter((key) => /[「」『』"']/.test(zh[key]))).toEqual([])
  })
})

test("the English catalogue keeps Chinese to names of sheets and to examples", () => {
  const allowed = ["layout.demo", "people.search_hint", "people.nobody_next"]
  const found = keys.filter((key) => /\p{Script=Han}/u.test(en[key]) && !/the sheet/.test(en[key]))
  expect(found.filter((key) => !allowed.includes(key))).toEqual([])
})

describe("nothing that the domain can say is without words", () => {
  test.each(VERDICT_PHRASES)("phrase $key", ({ key, values }) => {
    const text = zh[key as keyof typeof zh]
    expect(text).toBeTypeOf("string")
    const names = placeholders(text).map((hole) => hole?.split(":")[0] ?? "")
    expect(names.filter((name) => !(values as readonly string[]).includes(name))).toEqual([])
  })

  const LISTS: Readonly<Record<string, readonly string[]>> = {
    schoolKind: CODES.SCHOOL_KINDS,
    schoolOwnership: CODES.SCHOOL_OWNERSHIPS,
    settlement: CODES.SETTLEMENTS,
    postKind: CODES.POST_KINDS,
    stage: CODES.STAGES,
    sex: CODES.SEXES,
    identityKind: CODES.IDENTITY_KINDS,
    education: CODES.EDUCATIONS,
    employmentStatus: CODES.EMPLOYMENT_STATUSES,
    rotationKind: CODES.ROTATION_KINDS,
    leaveKind: CODES.LEAVE_KINDS,
    trainingLevel: CODES.TRAINING_LEVELS,
    trainingTopic: CODES.TRAINING_TOPICS,
    delivery: CODES.DELIVERIES,
    recognition: CODES.RECOGNITIONS,
    title: CODES.TITLES,
    appraisalResult: CODES.APPRAISAL_RESULTS,
    registrationConclusion: CODES.REGISTRATION_CONCLUSIONS,
    ethicsRecordKind: CODES.ETHICS_RECORD_KINDS,
    tier: CODES.TIERS,
    tierAward: CODES.TIER_AWARDS,
    designationLevel: CODES.DESIGNATION_LEVELS,
    studioKind: CODES.STUDIO_KINDS,
    studioRole: CODES.STUDIO_ROLES,
    dualQualifiedLevel: CODES.DUAL_QUALIFIED_LEVELS,
    schoolDesignationKind: CODES.SCHOOL_DESIGNATION_KINDS,
    projectKind: CODES.PROJECT_KINDS,
    projectStatus: CODES.PROJECT_STATUSES,
    projectRole: CODES.PROJECT_ROLES,
    projectResult: CODES.PROJECT_RESULTS,
  }
  test("every code list of the domain is here", () => {
    expect(Object.keys(LISTS)).toHaveLength(Object.values(CODES).length)
  })

  test.each(Object.entries(LISTS))("codes of %s", (list, codes) => {
    expect(codes.filter((code) => !(`codes.${list}.${code}` in zh))).toEqual([])
  })

  test("outcomes and rules", () => {
    const wanted = [...OUTCOMES.map((outcome) => `verdict.outcome.${outcome}`), ...RULES.map((rule) => `verdict.rule.${rule}`)]
    expect(wanted.filter((key) => !(key in zh))).toEqual([])
  })
})
