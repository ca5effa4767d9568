/** Ethics, annual appraisals, certificates: criteria that several rules share. */
export const career = {
  "ethics.remedy.wait": "A sanction is still in its influence period; an application is possible from {from}.",
  "appraisals.remedy.failed":
    "The annual appraisal of {years} was below competent; an application is possible once those years are no longer looked at.",
  "appraisals.remedy.record": "Please have HR enter the annual appraisal of {years}.",
  "certificate.remedy.obtain":
    "No teaching certificate is recorded. Obtain the certificate that is needed, or have HR enter the one you hold.",
  "certificate.remedy.register":
    "The registration of the certificate has run out. Have it renewed, or have HR enter the date until which it was renewed.",
  "verdict.criterion.ethics": "Professional ethics",
  "verdict.criterion.appraisals": "Annual appraisals",
  "verdict.criterion.certificate": "Teaching certificate",
} as const
