import type { Random } from "./random"

const SURNAMES = [
  ..."王李张刘陈杨黄赵吴周徐孙马朱胡郭何高林罗郑梁谢宋唐许韩冯邓曹彭曾肖田董袁潘于蒋蔡余杜叶程苏魏吕丁任沈姚卢姜崔钟谭陆汪范金石廖贾夏韦付方白邹孟熊秦邱江尹薛闫段雷侯龙史陶黎贺顾毛郝龚邵万钱严覃武戴莫孔向汤冉牟蒲穆游隆敖晏",
]
const COMPOUND_SURNAMES = ["欧阳", "司马", "上官", "诸葛", "东方", "尉迟"]
const FEMALE_CHARACTERS = [
  ..."芳娜敏静丽娟艳霞秀玲桂兰红梅英雪琳婷慧倩颖晓悦欣怡佳莉萍燕洁云莹蕾璐瑶雯薇蓉露琴凤珍素冰菲诗语涵梦思雨馨宁月彤璇",
]
const MALE_CHARACTERS = [
  ..."伟强磊军勇杰涛明超刚平辉健鹏波斌宇浩凯峰飞林海洋志建国文武俊毅翔宏亮东川江龙成华龙权泽旭晨阳轩睿博昊天恒远航庆",
]
const SHARED_CHARACTERS = [..."晓文春永小玉世德家子学光新立仁正安宁嘉一书元清"]

/** Names that break careless software: separators, rare characters beyond the basic plane, one and four characters of given name. */
export const HARD_NAMES = [
  "买买提·吐尔逊",
  "阿依古丽·艾合买提江",
  "迪丽努尔·阿不都热依木",
  "扎西次仁",
  "王㛃",
  "李𬭩",
  "张𫖮",
  "刘𬱖",
  "陈喆堃",
  "欧阳㼆兰",
  "司马清如意",
  "诸葛靖国",
  "尉迟乂",
  "仇晟",
  "单于晓曦",
  "区一",
  "朱明䶮",
  "吉克阿依莫",
] as const

/** A person's name; about one in two hundred is a hard one. */
export function personName(random: Random, sex: "男" | "女"): string {
  if (random.chance(0.005)) return random.pick(HARD_NAMES)
  const surname = random.chance(0.008)
    ? random.pick(COMPOUND_SURNAMES)
    : random.pick(SURNAMES.slice(0, random.chance(0.7) ? 40 : SURNAMES.length))
  const own = sex === "女" ? FEMALE_CHARACTERS : MALE_CHARACTERS
  const first = random.pick(random.chance(0.35) ? SHARED_CHARACTERS : own)
  return surname + first + (random.chance(0.72) ? random.pick(own) : "")
}
