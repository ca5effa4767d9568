import { addMonths, dayOf, eve, yearOf } from "../day"
import type { CaseDefinition } from "./case-definition"

/** What rotation can come to. */
export const rotationCases: readonly CaseDefinition[] = [
  {
    shows: "2020-09-01到本校：2026-09-01起满六年，符合交流条件",
    draft: () => ({ name: "隆晓东", sex: "男", school: 1, subject: "科学", since: "2013-09-01", joined: "2020-09-01" }),
  },
  {
    shows: "女教师年满50周岁：免于交流",
    draft: () => ({ name: "晏凤珍", bornOn: "1974-01-15", school: 3, subject: "数学", since: "1996-09-01", joined: "2010-09-01" }),
  },
  {
    shows: "交流只有十个月（2023-09-01至2024-06-30）：不算完成交流，年限不重新起算",
    draft: ({ school }) => ({
      name: "游宏",
      sex: "男",
      school: 3,
      subject: "道德与法治",
      since: "2007-09-01",
      facts: {
        rotations: [
          {
            kind: "对口支援",
            movesPersonnel: false,
            originCode: school(3).code,
            hostCode: school(4).code,
            startsOn: "2023-09-01",
            endsOn: "2024-06-30",
          },
        ],
      },
    }),
  },
  {
    shows: "在乡村薄弱学校交流满一学年（2023-09-01至2024-08-31）：计入，年限重新起算",
    draft: ({ school }) => ({
      name: "阿依古丽·艾合买提江",
      school: 1,
      subject: "语文",
      since: "2005-09-01",
      facts: {
        rotations: [
          {
            kind: "定期交流",
            movesPersonnel: false,
            originCode: school(1).code,
            hostCode: school(2).code,
            startsOn: "2023-09-01",
            endsOn: "2024-08-31",
          },
        ],
      },
    }),
  },
  {
    shows: "正在病假：免于交流（已满六年）",
    draft: ({ today }) => ({
      name: "蒲云",
      school: 4,
      stage: "小学",
      subject: "语文",
      since: "2009-09-01",
      facts: { leaves: [{ kind: "病假", startsOn: addMonths(today, -2), endsOn: null }] },
    }),
  },
  {
    shows: "离校20天后回到同一学校：仍算连续任教",
    draft: ({ school }) => ({
      name: "覃恒",
      sex: "男",
      school: 3,
      subject: "语文",
      since: "2015-09-01",
      joined: "2021-02-01",
      facts: { postings: [{ schoolCode: school(3).code, startsOn: "2015-09-01", endsOn: "2021-01-11", post: "专任教师" }] },
    }),
  },
  {
    shows: "离校75天后回到同一学校：连续任教从2021年4月重新起算",
    draft: ({ school }) => ({
      name: "侯玥",
      school: 3,
      subject: "英语",
      since: "2014-09-01",
      joined: "2021-04-01",
      facts: { postings: [{ schoolCode: school(3).code, startsOn: "2014-09-01", endsOn: "2021-01-15", post: "专任教师" }] },
    }),
  },
  {
    shows: "任教履历到去年底的一段没有写岗位类别：去年底时360学时是否适用未定，指出缺少的内容",
    draft: ({ today, school }) => {
      const joined = dayOf(yearOf(today), 1, 1)
      return {
        name: "单书瑶",
        school: 1,
        subject: "科学",
        since: "2018-09-01",
        joined,
        facts: { postings: [{ schoolCode: school(2).code, startsOn: "2018-09-01", endsOn: eve(joined), post: null }] },
      }
    },
  },
]
