import { describe, expect, test } from "vitest"
import { aPosting, aTeacher } from "#tests/support/facts"
import { pack14 } from "#tests/support/packs"
import { civilDate } from "~/domain/calendar/civil-date"
import type { Posting } from "~/domain/facts"
import { applicabilityOf } from "~/domain/registration/applicability"

const about = (postings: readonly Posting[], isEstablished: boolean | null = true) =>
  applicabilityOf({ facts: aTeacher({ postings, isEstablished }), pack: pack14(), asOf: civilDate("2024-03-01") })
const at = (schoolOwnership: Posting["schoolOwnership"], startsOn = "2010-09-01", endsOn: string | null = null) =>
  aPosting({ schoolOwnership, startsOn, endsOn })

describe("clause registration.scope: established people in post at public schools", () => {
  test.each([
    ["at a public school", [at("public")], true, "applies"],
    ["at a public and a private one", [at("private"), at("public", "2011-09-01")], true, "applies"],
    ["at a public one and one of unknown ownership", [at("public"), at(null, "2020-09-01")], true, "applies"],
    ["on the last day", [at("public", "2010-09-01", "2024-03-01")], true, "applies"],
  ] as const)("%s", (_, postings, isEstablished, kind) => {
    expect(about(postings, isEstablished)).toEqual({ kind })
  })

  test.each([
    ["at a private school", [at("private")], true, "ownership"],
    ["at a private school, 是否在编 not recorded", [at("private")], null, "ownership"],
    ["not established", [at("public")], false, "not_established"],
    ["not established, ownership not recorded", [at(null)], false, "not_established"],
    ["not in post", [at("public", "2010-09-01", "2024-02-29")], true, "not_in_post"],
    ["not yet in post", [at("public", "2024-03-02")], null, "not_in_post"],
  ] as const)("not %s", (_, postings, isEstablished, reason) => {
    expect(about(postings, isEstablished)).toMatchObject({ kind: "not_applicable", reason: { key: `registration.summary.${reason}` } })
  })

  test.each([
    ["是否在编", [at("public")], null, ["是否在编"]],
    ["举办者", [at(null)], true, ["举办者"]],
    ["举办者, though another school is private", [at(null), at("private", "2011-09-01")], true, ["举办者"]],
    ["both", [at(null)], null, ["是否在编", "举办者"]],
  ] as const)("missing: %s", (_, postings, isEstablished, names) => {
    const known = about(postings, isEstablished)
    expect(known.kind === "unknown" && known.missing.map(({ name }) => name)).toEqual(names)
  })
})
