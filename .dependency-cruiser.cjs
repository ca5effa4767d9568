/**
 * Who may import whom (design.md, "May import"). `npm run check` enforces it; tests/unit/house/dependency-rule.test.ts plants
 * one violation of each rule and expects it to be found. An import of types only is `type-only` here.
 */
const OUR_CODE = "^(app|db|tests)/"
const TYPES_ONLY = { dependencyTypesNot: ["type-only"] }

/** Own code outside these folders is refused to the layer, types included. */
const only = ({ name, comment, from, may }) => ({ name, comment, severity: "error", from, to: { path: OUR_CODE, pathNot: may } })

/** Own code in these folders may be imported for its types, never for its values. */
const typesOnly = ({ name, comment, from, of, except }) => ({
  name,
  comment,
  severity: "error",
  from,
  to: { path: of, ...(except && { pathNot: except }), ...TYPES_ONLY },
})

const domain = [
  only({
    name: "domain-knows-only-domain",
    comment: "The rules have no database, screen, clock or framework.",
    from: { path: "^app/domain/" },
    may: ["^app/domain/"],
  }),
  {
    name: "domain-uses-no-package",
    comment: "Plain TypeScript. Only the schemas of packs and plans (domain/policy, domain/indicators) may use zod.",
    severity: "error",
    from: { path: "^app/domain/", pathNot: "^app/domain/(policy|indicators)/" },
    to: { pathNot: OUR_CODE },
  },
  {
    name: "domain-policy-uses-only-zod",
    comment: "A pack and a plan are described by a schema; nothing else comes from outside.",
    severity: "error",
    from: { path: "^app/domain/(policy|indicators)/" },
    to: { pathNot: [OUR_CODE, "(^|/)node_modules/zod/"] },
  },
]

const db = [
  only({
    name: "db-knows-only-db-and-domain",
    comment: "The database layer stands below the features.",
    from: { path: "^db/" },
    may: ["^db/", "^app/domain/"],
  }),
  typesOnly({
    name: "db-takes-types-of-domain",
    comment: "Rows carry civil dates and codes; the rules themselves are not called from SQL.",
    from: { path: "^db/" },
    of: "^app/domain/",
  }),
]

const features = [
  only({
    name: "features-reach",
    comment: "Domain, db/queries, db/transaction, the loaders of packs and plans, platform, own area, standings. Never the connection.",
    from: { path: "^app/features/([^/]+)/" },
    may: [
      "^app/domain/",
      "^app/platform/",
      "^app/features/(standings|$1)/",
      "^db/(queries|schema|demo)/",
      "^db/(transaction|columns)[.]ts$",
      "^db/(policies|plans)/load[.]ts$",
    ],
  }),
  typesOnly({
    name: "features-take-types-of-schema",
    comment: "A row's shape may be named; a table is only ever touched in db/queries.",
    from: { path: "^app/features/" },
    of: "^db/(schema/|columns[.]ts$)",
  }),
  {
    name: "demo-only-through-workbook",
    comment: "A generated district enters as any other data does: through the workbook.",
    severity: "error",
    from: { path: "^app/features/", pathNot: "^app/features/workbook/" },
    to: { path: "^db/demo/" },
  },
]

const routes = [
  only({
    name: "routes-reach",
    comment: "Features, components, i18n, the guard, types and labels of the domain, parts of the own area.",
    from: { path: "^app/routes/([^/]+)/" },
    may: ["^app/features/", "^app/components/", "^app/platform/(i18n/|route[.]server[.]ts$)", "^app/domain/", "^app/routes/$1/"],
  }),
  typesOnly({
    name: "routes-take-types-of-domain",
    comment: "A page shows verdicts; it computes none. Label helpers are named `labels`.",
    from: { path: "^app/routes/" },
    of: "^app/domain/",
    except: "/labels[.]tsx?$",
  }),
]

const components = [
  only({
    name: "components-reach",
    comment: "Shown by many areas, so they know none: components, i18n, types.",
    from: { path: "^app/components/" },
    may: ["^app/components/", "^app/platform/", "^app/domain/"],
  }),
  typesOnly({
    name: "components-take-types",
    comment: "Values come only from components and i18n.",
    from: { path: "^app/components/" },
    of: "^app/(platform|domain)/",
    except: "^app/platform/i18n/",
  }),
]

const platform = [
  only({
    name: "platform-reach",
    comment: "What any app needs: dates, its own few queries, no feature.",
    from: { path: "^app/platform/" },
    may: [
      "^app/platform/",
      "^app/domain/",
      "^db/(transaction|scope|refusal|columns)[.]ts$",
      "^db/queries/(accounts|attachments|audit|auth-sessions|form-submissions|jobs|sign-in-attempts)[.]ts$",
    ],
  }),
  typesOnly({
    name: "platform-takes-types",
    comment: "Of the domain it uses only the calendar; an instant is the database's type.",
    from: { path: "^app/platform/" },
    of: "^(app/domain/|db/columns[.]ts$)",
    except: "^app/domain/calendar/",
  }),
]

const programs = [
  only({
    name: "programs-reach",
    comment: "The command line, the child processes and the web server open the database and put features and platform to work.",
    from: { path: "^app/(cli|jobs|server)/([^/]+)" },
    may: ["^app/features/", "^app/platform/", "^app/(cli|jobs|server)/", "^app/domain/", "^db/(client|migrate|package-folder)[.]ts$"],
  }),
  typesOnly({
    name: "programs-take-types-of-domain",
    comment: "They pass verdicts on; features compute them. Reading a date from argv is calendar's.",
    from: { path: "^app/(cli|jobs|server)/" },
    of: "^app/domain/",
    except: "^app/domain/calendar/",
  }),
  {
    name: "programs-keep-apart",
    comment: "cli, jobs and server do not import one another.",
    severity: "error",
    from: { path: "^app/(cli|jobs|server)/" },
    to: { path: "^app/(cli|jobs|server)/", pathNot: "^app/$1/" },
  },
  {
    name: "bootstrap-needs-nothing",
    comment: "It runs before the packages are installed; what it needs of them later it imports when it is there.",
    severity: "error",
    from: { path: "^app/bootstrap/" },
    to: { pathNot: "^app/bootstrap/", dependencyTypesNot: ["core"], dynamic: false },
  },
]

const packages = [
  {
    name: "drizzle-only-in-db",
    comment: "Every SQL statement stands in db/.",
    severity: "error",
    from: { path: "^app/" },
    to: { path: "(^|/)node_modules/drizzle-(orm|kit)/" },
  },
  {
    name: "engine-only-in-db",
    comment: "Only db/ knows which engine it is.",
    severity: "error",
    from: { path: "^app/" },
    to: { path: "(^|/)node_modules/(@types/)?better-sqlite3/" },
  },
  {
    name: "remix-only-at-the-edge",
    comment: "Remix in root, entries, routes, components, the server, the guard and its two cookies; nowhere else.",
    severity: "error",
    from: {
      path: "^(app|db)/",
      pathNot: [
        "^app/(root|entry[.](client|server))[.]tsx$",
        "^app/routes[.]ts$",
        "^app/(routes|components|server)/",
        "^app/platform/(route|session|preferences)[.]server[.]ts$",
      ],
    },
    to: { path: "(^|/)node_modules/@remix-run/" },
  },
]

const everywhere = [
  {
    name: "no-circles",
    comment: "Two files that need each other are one thought in two places.",
    severity: "error",
    from: {},
    to: { circular: true },
  },
  {
    name: "no-import-from-tests",
    comment: "What runs in production does not lean on a test.",
    severity: "error",
    from: { path: "^(app|db)/" },
    to: { path: "^tests/" },
  },
  {
    name: "only-what-is-there",
    comment: "Every import leads to a file or to a package of the lock file.",
    severity: "error",
    from: {},
    to: { couldNotResolve: true },
  },
]

module.exports = {
  forbidden: [...domain, ...db, ...features, ...routes, ...components, ...platform, ...programs, ...packages, ...everywhere],
  options: {
    doNotFollow: { path: "node_modules" },
    tsPreCompilationDeps: "specify",
    tsConfig: { fileName: "tsconfig.json" },
    enhancedResolveOptions: {
      exportsFields: ["exports"],
      conditionNames: ["import", "require", "node", "default", "types"],
      extensions: [".ts", ".tsx", ".mjs", ".cjs", ".js", ".json", ".css"],
    },
  },
}
