/** What is wrong with an uploaded workbook and how to mend it. Variants of a sentence are picked by `features/workbook/problem-phrase.ts`. */
export const workbook = {
  "problem.cell_required": "这一格必须填写，现在是空的。请补填。",
  "problem.cell_formula": "这一格是公式，不是固定的内容。请复制这一列，再用“选择性粘贴”中的“数值”粘贴回原处。",
  "problem.cell_error": "这一格是Excel的错误值{error}，没有可用的内容。请改正出错的公式并粘贴为数值，或直接填写内容。",
  "problem.cell_is_date": "这一格被Excel存成了日期，而这一列不是日期。请把这一列设为“文本”格式，再重新输入内容。",
  "problem.cell_is_boolean": "这一格是逻辑值TRUE或FALSE，不是这一列要的内容。请把这一列设为“文本”格式，再重新输入内容。",
  "problem.cell_merged":
    "数据区里有合并的单元格（{range}）：只有左上角一格有内容，其余各格读出来都是空的。请取消合并，并把内容填入第{fromRow}至{toRow}行的每一格。",
  "problem.text_too_long": "内容有{length}个字符，最多{max}个。请缩短内容，并核对是否误贴了多余的文字。",
  "problem.text_control_characters": "内容里夹有看不见的控制字符，多半是从别处复制带来的。请清空这一格，再手工重新输入。",
  "problem.text_undecodable": "有的字已成乱码，无法还原。请照原始材料重新输入；整个文件都是乱码的，请从原系统重新导出为.xlsx。",
  "problem.identifier_number":
    "这里的内容被存成了数字，原来的写法已无法确定，可能丢了开头的0或末尾的几位。请先把这一列设为“文本”格式，再照原始材料重新输入。",
  "problem.identifier_scientific":
    "这里的编号被Excel改成了科学记数法，后面的数字已经丢失。请先把这一列设为“文本”格式，再照原始材料重新输入。",
  "problem.identifier_leading_zeros":
    "应为{digits}位数字，这里只有{found}位，多半是丢了开头的0。请先把这一列设为“文本”格式，再照原始材料输入全部{digits}位。",
  "problem.identifier_digits": "应为{digits}位数字，不含字母和符号，这里共有{found}个字符。请照原始材料核对后重新输入。",
  "problem.identifier_pattern": "编号的写法不合规定。请照原始材料核对，去掉多余的文字和符号。",
  "problem.identity_number_numeric":
    "身份证件号被存成了数字，Excel只保留前15位，后面几位已经变成0。请先把这一列设为“文本”格式，再照证件重新输入。",
  "problem.identity_number_scientific":
    "身份证件号被Excel改成了科学记数法，后面的数字已经丢失。请先把这一列设为“文本”格式，再照证件重新输入。",
  "problem.identity_number_15_digits": "这是已停用的15位旧号码。请照现在的居民身份证填写18位号码。",
  "problem.identity_number_characters":
    "号码里有不应出现的字符。居民身份证号由17位数字加1位数字或X组成；其他证件的号码只含字母、数字、括号、斜线和连字符。请照证件重新输入。",
  "problem.identity_number_length":
    "居民身份证和居住证的号码应为18位，这里是{length}位。请照证件核对号码；若是其他证件，请更正“身份证件类型”。",
  "problem.identity_number_birth_date": "号码的第7至14位应是出生日期，这里却不是真实的日期。请照证件核对号码。",
  "problem.identity_number_check_digit": "号码的第18位校验码与前17位对不上，其中至少有一位填错了。请照证件逐位核对。",
  "problem.identity_number_pattern": "号码不符合“{identityKind}”的编号规则。请照证件核对号码，或更正“身份证件类型”。",
  "problem.identity_kind_needed":
    "这个号码不是18位的居民身份证号，“身份证件类型”又没有填写。请填写“身份证件类型”；若是居民身份证，请照证件核对号码。",
  "problem.identity_born_on_differs": "号码里的出生日期是{inNumber}，“出生日期”填的是{given}，两者不一致。请照证件改正填错的一处。",
  "problem.identity_sex_differs": "按号码第17位，性别应为“{sex}”，与“性别”所填不一致。请照证件改正填错的一处。",
  "problem.identity_number_shared":
    "这个身份证件号与第{otherRow}行相同，而两行的教师编号不同。请照证件改正填错的一行；若是同一个人，请只保留一行。",
  "problem.identity_number_shared_elsewhere":
    "这个身份证件号与“{otherSheet}”表第{otherRow}行相同，而两行的教师编号不同。请照证件改正填错的一行；若是同一个人，请只保留一行。",
  "problem.identity_number_taken":
    "这个身份证件号已登记在教师编号{teacherNo}名下。请照证件核对号码；若是同一个人，请把这一行的教师编号改为{teacherNo}。",
  "problem.date_unreadable": "看不出这是哪一天。请写成2024-09-01、2024/9/1或2024年9月1日；只知道年月的，请写成2024-09。",
  "problem.date_impossible": "日历上没有这一天。请核对月份和日期。",
  "problem.date_two_digit_year": "年份只写了两位，分不清是哪个世纪。请把年份写全，如2024-09-01。",
  "problem.date_year_only": "只写了年份，没有月份。请至少写到月，如2024-09。",
  "problem.date_month_unclear": "“{number}”分不清是1月还是10月，因为Excel会去掉小数末尾的0。请改用短横线写年月，如2024-01或2024-10。",
  "problem.date_serial_60": "Excel在这里显示的1900年2月29日并不存在。请填写真实的日期；不知道日期且不是必填的，请清空这一格。",
  "problem.date_out_of_range": "年份应在{from}年至{to}年之间。请核对年份。",
  "problem.date_in_future": "这个日期晚于今天（{today}），而这里只能填已经过去的日期。请核对年份和月份。",
  "problem.year_unreadable": "看不出这是哪一年。请写成四位数字，如2024。",
  "problem.year_out_of_range": "年份应在{from}年至{to}年之间。请核对年份。",
  "problem.year_in_future": "这一年还没有到（今天是{today}）。请核对年份。",
  "problem.code_unknown": "填写的内容不在可选范围之内。请改为以下之一：{allowed}。",
  "problem.yes_no_unknown": "这里只能填“是”或“否”。请改为其中之一。",
  "problem.number_unreadable": "这里要填一个数字，填写的内容读不出数来。请只填数字，不要写范围、约数或说明。",
  "problem.number_too_small": "数值太小，不能小于{min}。请核对后改正。",
  "problem.number_too_large": "数值太大，不能大于{max}。请核对后改正；若是几项合在一起的数，请分行填写。",
  "problem.number_too_precise": "小数位数太多，最多{decimals}位小数。请核对后改正。",
  "problem.number_too_precise_whole": "这里只能填整数，不能带小数。请核对后改正。",
  "problem.name_characters": "姓名里有不应出现的内容“{characters}”。请只填汉字或字母，中间可用间隔号“·”；数字、职务和备注请删去。",
  "problem.name_private_use":
    "姓名里的“{characters}”是某台电脑自造的字，在别的电脑上显示不出来。请换用支持生僻字的输入法，重新输入标准字库里的同一个字。",
  "problem.mobile_pattern": "这不是内地的手机号。请填写以1开头的11位号码，一格只填一个；只有座机或境外号码的，请留空。",
  "problem.email_pattern": "这不是完整的邮箱地址。请写成name@example.com的形式，一格只填一个；没有邮箱的，请留空。",
  "problem.row_end_before_start": "“{later}”（{laterOn}）早于“{earlier}”（{earlierOn}）。请核对并改正填错的日期。",
  "problem.row_too_young": "从“{earlier}”（{earlierOn}）到“{later}”（{laterOn}）不满{years}年。请核对并改正填错的日期。",
  "problem.row_value_needed": "按“{because}”所填，这一行必须填写“{header}”，现在是空的。请补填“{header}”，或更正“{because}”。",
  "problem.row_value_needed_status":
    "“{because}”是“{employmentStatus}”，就必须填写“{header}”，现在是空的。请补填“{header}”，或更正“{because}”。",
  "problem.row_value_unexpected": "按“{because}”所填，这一行不应填写“{header}”。请清空“{header}”，或更正“{because}”。",
  "problem.row_values_equal": "“{one}”与“{other}”填得一样，而两者必须不同。请改正填错的一处。",
  "problem.row_repeated":
    "这一行与第{otherRow}行是同一条记录，标明是谁、是哪一项的各列都相同。请只保留正确的一行；若本是两条记录，请改正其中填错的编号、名称或日期。",
  "problem.row_repeated_elsewhere":
    "这一行与“{otherSheet}”表第{otherRow}行是同一条记录，标明是谁、是哪一项的各列都相同。请只保留正确的一行；若本是两条记录，请改正其中填错的编号、名称或日期。",

  "problem.header_differs":
    "这张表接着“{otherSheet}”表，两张表的列必须相同；只在其中一张表里有的列：{headers}。请让两张表都有这些列，或都删去这些列。",
  "problem.header_not_found": "没有找到表头。请在数据上方写一行列名，其中必须有：{lookedFor}。也可以下载空白模板，把数据粘贴进去。",
  "problem.header_missing": "缺少必需的列：{headers}。请补上这些列；列名写法不同的，请改成模板里的列名。",
  "problem.header_duplicate": "列名“{header}”出现了不止一次（第{columns}列）。请只保留其中一列，删去其余各列或另起列名。",

  "problem.school_unknown":
    "查不到这个学校标识码：系统里没有，本文件的“学校”表里也没有，或者那一行本身有误。请核对号码，留意丢失的0和多余的空格；确是新学校的，请在“学校”表里补一行。",
  "problem.teacher_unknown":
    "查不到这个教师编号：系统里没有，本文件的“教师基本信息”表里也没有，或者那一行本身有误。请核对编号，留意丢失的0和多余的空格；确是新教师的，请在“教师基本信息”表里补一行。",
  "problem.studio_unknown":
    "查不到这个工作室编号：系统里没有，本文件的“工作室”表里也没有，或者那一行本身有误。请核对编号，留意丢失的0和多余的空格；确是新工作室的，请在“工作室”表里补一行。",
  "problem.project_unknown":
    "查不到这个项目或团队的编号：系统里没有，本文件的“项目与团队”表里也没有，或者那一行本身有误。请核对编号，留意丢失的0和多余的空格；确是新项目的，请在“项目与团队”表里补一行。",
  "problem.posting_overlaps":
    "与“{otherSheet}”表第{otherRow}行的任职时间重叠（学校{school}，{from}至{to}）。同一个人同一时间只能在一所学校任职。请改正填错的日期；先后任职的，前一段应在后一段开始的前一天结束。",
  "problem.posting_overlaps_open":
    "与“{otherSheet}”表第{otherRow}行的任职时间重叠（学校{school}，{from}至今）。同一个人同一时间只能在一所学校任职。请改正填错的日期；那一段已经结束的，请在那一行补上结束的日期。",
  "problem.posting_overlaps_standing":
    "与系统里已有的任职时间重叠（学校{school}，{from}至{to}）。同一个人同一时间只能在一所学校任职。请改正这一行的日期；已有的日期不对的，请在“任教履历”表里补一行，学校和起始日期照旧，结束日期填正确的。",
  "problem.posting_overlaps_standing_open":
    "与系统里已有的任职时间重叠（学校{school}，{from}至今）。同一个人同一时间只能在一所学校任职。请改正这一行的日期；那一段已经结束的，请在“任教履历”表里补一行，学校和起始日期照旧，并填上结束日期。",

  "refusal.file_empty": "这个文件是空的。请确认选对了文件，填好并保存后重新上传。",
  "refusal.file_too_large_sized": "这个文件有{size}，超过了{limit}的上限。请分成几个文件上传。",
  "refusal.file_legacy_xls": "这是旧版的Excel文件（.xls）。请在Excel或WPS中另存为.xlsx，再重新上传。",
  "refusal.file_encrypted": "这个文件设有密码，无法读取。请在Excel或WPS中去掉打开密码，保存后重新上传。",
  "refusal.file_macro": "这个文件带有宏，为安全起见没有读取。请在Excel或WPS中另存为不带宏的.xlsx，再重新上传。",
  "refusal.file_html": "这个文件其实是网页，不是Excel工作簿；有的系统导出的就是这种文件。请用Excel或WPS打开，另存为.xlsx，再重新上传。",
  "refusal.file_not_workbook": "这个文件不是可以读取的工作簿。请用Excel或WPS打开，另存为.xlsx，再重新上传。",
  "refusal.file_not_workbook_spreadsheet": "这是另一种格式的电子表格，不是.xlsx。请用Excel或WPS打开，另存为.xlsx，再重新上传。",
  "refusal.file_not_workbook_document": "这是文档或演示文稿，不是工作簿。请把其中的表格复制到空白模板里，存为.xlsx再上传。",
  "refusal.file_not_workbook_image": "这是图片，不是工作簿。请上传原来的.xlsx或.csv文件；没有原文件的，请照图片填入空白模板。",
  "refusal.file_not_workbook_archive": "这是压缩包，不是工作簿。请先解压，再上传其中的.xlsx或.csv文件。",
  "refusal.file_truncated": "这个文件不完整，可能没有下载完或复制完。请重新取得文件，确认能在Excel或WPS中打开，再上传。",
  "refusal.file_damaged": "这个文件已经损坏，有的内容读不出来。请用Excel或WPS打开并修复，另存为新的.xlsx，再重新上传。",
  "refusal.file_zip_bomb":
    "这个文件展开后大得不正常，为安全起见没有读取。请把数据用“选择性粘贴”中的“数值”贴到新建的工作簿，存为.xlsx再上传；数据很多的，请分成几个文件。",
  "refusal.file_unsafe_path": "这个文件的内部结构不正常，为安全起见没有读取。请用Excel或WPS打开，另存为新的.xlsx，再重新上传。",
  "refusal.file_xml_entities": "这个文件里夹有工作簿不该有的代码，为安全起见没有读取。请用Excel或WPS打开，另存为新的.xlsx，再重新上传。",
  "refusal.file_too_many_rows": "“{sheet}”超过了{max}行的上限。请把它分到几个文件里，分别上传。",
  "refusal.csv_no_known_headers":
    "这个CSV文件里没有认出任何一张表的列名。请在数据上方写一行列名（如{lookedFor}），用逗号、制表符或分号分隔；列名成了乱码的，请另存为.xlsx再上传。",
  "refusal.csv_unclosed_quote": "从第{row}行起，有一个双引号没有成对，后面的内容无法分列。请补上或删去这个双引号，再重新上传。",
  "refusal.csv_record_too_long":
    "第{row}行长得不正常，多半是有一个双引号没有成对。请检查这一行的双引号；也可以用Excel或WPS打开，另存为.xlsx再上传。",
  "refusal.sheet_not_found": "文件里没有“{sheet}”表，只有：{found}。请把表名改正，或按另一张表读取。",
  "refusal.sheet_not_found_empty": "文件里没有“{sheet}”表，也没有其他可读的表。请确认选对了文件，把数据放进“{sheet}”表再上传。",
  "refusal.sheet_ambiguous": "从列名看，这个文件可能是以下几张表之一：{candidates}。请在上传时指定按哪张表读取，或把表名写对再上传。",
  "refusal.no_known_sheet":
    "没有认出可以导入的表（看到的是：{found}）。请把表名改为以下之一：{expected}。只有一张表的，也可以在上传时指定按哪张表读取。",
  "refusal.no_known_sheet_empty": "文件里没有任何可以导入的表。请确认选对了文件；表名应为以下之一：{expected}。",
  "refusal.sheet_name_unknown": "没有名为“{sheet}”的表。请改为以下之一：{allowed}。",
  "refusal.sheet_twice": "文件里有不止一张“{sheet}”表。请合并成一张，或分到几个文件里，分别上传。",
  "refusal.import_interrupted": "系统中途重新启动，这次导入没有做完，也没有写入任何数据。请重新上传。",
  "refusal.job_memory": "处理这个文件需要的内存超过了{mebibytes}MB的上限，已经停止。请分成几个文件，分别上传。",
  "refusal.job_time": "处理这个文件超过了{minutes}分钟的上限，已经停止。请分成几个文件，分别上传；若文件不大，请告诉系统管理员。",
  "refusal.job_cancelled": "处理已经取消。需要时，请重新开始。",
} as const
