import type { DesignationLevel, Tier } from "~/domain/codes"
import type { Translator } from "~/platform/i18n/translate"

/** 区级骨干教师, 合格教师; what somebody holds who holds nothing is said in words. */
export function classInWords(
  { tier, level }: { readonly tier: Tier | null; readonly level: DesignationLevel | null },
  { t, label }: Pick<Translator, "t" | "label">,
): string {
  const name = tier === null ? t("ladder.no_class") : label("tier", tier)
  return level === null ? name : t("ladder.at_level", { level: label("designationLevel", level), name })
}
