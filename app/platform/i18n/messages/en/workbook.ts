import type { workbook as source } from "../zh-CN/workbook"

export const workbook: Readonly<Record<keyof typeof source, string>> = {
  "problem.cell_required": "This cell must be filled in, and it is empty. Fill it in.",
  "problem.cell_formula": "This cell holds a formula, not a fixed value. Copy the column and paste it back with “Paste Special”, “Values”.",
  "problem.cell_error":
    "This cell holds Excel’s error {error} and no usable value. Mend the formula and paste it as a value, or type the value itself.",
  "problem.cell_is_date":
    "Excel keeps this cell as a date, and this column is not one of dates. Format the column as text, then type the value again.",
  "problem.cell_is_boolean":
    "This cell holds TRUE or FALSE, which this column does not take. Format the column as text, then type the value again.",
  "problem.cell_merged":
    "Cells among the data are merged ({range}): only the top left one holds the value, the others read as empty. Unmerge them and fill in every cell of rows {fromRow} to {toRow}.",
  "problem.text_too_long":
    "This has {length} characters; the limit is {max}. Shorten it, and check whether too much was pasted by mistake.",
  "problem.text_control_characters":
    "There are invisible control characters in this text, most likely copied from elsewhere. Clear the cell and type it again by hand.",
  "problem.text_undecodable":
    "Some characters are garbled and cannot be restored. Type them again from the original; if the whole file is garbled, export it from its system again as .xlsx.",
  "problem.identifier_number":
    "This was kept as a number, so how it was written is no longer certain: leading zeros or the last digits may be lost. Format the column as text first, then type it again from the original.",
  "problem.identifier_scientific":
    "Excel turned this identifier into scientific notation, and its last digits are lost. Format the column as text first, then type it again from the original.",
  "problem.identifier_leading_zeros":
    "This must have {digits} digits and has only {found}; most likely its leading zeros were lost. Format the column as text first, then type all {digits} digits from the original.",
  "problem.identifier_digits":
    "This must be {digits} digits without letters or signs, and it has {found} characters. Check it against the original and type it again.",
  "problem.identifier_pattern":
    "This identifier is not written as it must be. Check it against the original and remove surplus text and signs.",
  "problem.identity_number_numeric":
    "The identity number was kept as a number: Excel keeps 15 digits of it and turns the rest into 0. Format the column as text first, then type it again from the document.",
  "problem.identity_number_scientific":
    "Excel turned the identity number into scientific notation, and its last digits are lost. Format the column as text first, then type it again from the document.",
  "problem.identity_number_15_digits":
    "This is an old number of 15 digits, no longer in use. Write the 18-digit number of the present identity card.",
  "problem.identity_number_characters":
    "There are characters in this number that cannot be. The number of a resident identity card is 17 digits and one digit or X; those of other documents have letters, digits, brackets, slashes and hyphens only. Type it again from the document.",
  "problem.identity_number_length":
    "Numbers of resident identity cards and residence permits have 18 characters; this one has {length}. Check it against the document; if it is another document, correct the column 身份证件类型 of the sheet.",
  "problem.identity_number_birth_date":
    "Digits 7 to 14 should be the date of birth, and they are not a real date. Check the number against the document.",
  "problem.identity_number_check_digit":
    "The 18th character does not agree with the first 17, so at least one of them is wrong. Check the number against the document, digit by digit.",
  "problem.identity_number_pattern":
    "This is not how a number of the kind “{identityKind}” is written. Check it against the document, or correct the column 身份证件类型 of the sheet.",
  "problem.identity_kind_needed":
    "This is not the 18-digit number of a resident identity card, and the kind of document is not given. Fill in the column 身份证件类型 of the sheet; if it is a resident identity card, check the number against it.",
  "problem.identity_born_on_differs":
    "The date of birth in the number is {inNumber}, the one in its own column is {given}. Correct whichever is wrong by the document.",
  "problem.identity_sex_differs":
    "By the 17th digit of the number the sex is “{sex}”, and its own column says otherwise. Correct whichever is wrong by the document.",
  "problem.identity_number_shared":
    "Row {otherRow} has the same identity number under another teacher number. Correct the wrong row by the document; if they are one person, keep one row only.",
  "problem.identity_number_shared_elsewhere":
    "Row {otherRow} of sheet “{otherSheet}” has the same identity number under another teacher number. Correct the wrong row by the document; if they are one person, keep one row only.",
  "problem.identity_number_taken":
    "This identity number is already recorded for teacher number {teacherNo}. Check it against the document; if they are one person, change the teacher number of this row to {teacherNo}.",
  "problem.date_unreadable":
    "It is not clear which day this is. Write it as 2024-09-01 or 2024/9/1; where only year and month are known, as 2024-09.",
  "problem.date_impossible": "There is no such day in the calendar. Check the month and the day.",
  "problem.date_two_digit_year": "The year has two digits only, so its century is not clear. Write the year in full, as in 2024-09-01.",
  "problem.date_year_only": "There is a year here but no month. Write at least year and month, as in 2024-09.",
  "problem.date_month_unclear":
    "“{number}” may be January or October, because Excel drops the last zero of a decimal. Write year and month with a hyphen, as in 2024-01 or 2024-10.",
  "problem.date_serial_60":
    "Excel shows 29 February 1900 here, a day that never was. Write the real date; where it is not known and not required, clear the cell.",
  "problem.date_out_of_range": "The year must lie between {from} and {to}. Check the year.",
  "problem.date_in_future":
    "This date lies after today ({today}), and only days already past can stand here. Check the year and the month.",
  "problem.year_unreadable": "It is not clear which year this is. Write it with four digits, as in 2024.",
  "problem.year_out_of_range": "The year must lie between {from} and {to}. Check the year.",
  "problem.year_in_future": "This year has not come yet (today is {today}). Check the year.",
  "problem.code_unknown": "This is not one of the values allowed here. Change it to one of these: {allowed}.",
  "problem.yes_no_unknown": "Only yes or no can stand here. Change it to one of them.",
  "problem.number_unreadable":
    "A number must stand here, and this cannot be read as one. Write the number only, without ranges, estimates or remarks.",
  "problem.number_too_small": "The number is too small; it cannot be less than {min}. Check and correct it.",
  "problem.number_too_large":
    "The number is too large; it cannot be more than {max}. Check and correct it; if several things were added up, give each its own row.",
  "problem.number_too_precise": "There are too many decimals; at most {decimals} can be kept. Check and correct it.",
  "problem.number_too_precise_whole": "Only whole numbers can stand here, without decimals. Check and correct it.",
  "problem.name_characters":
    "There is something in the name that cannot be: “{characters}”. Write Chinese characters or letters only, with “·” between them where needed; remove figures, posts and remarks.",
  "problem.name_private_use":
    "“{characters}” in the name was made up on one computer and cannot be shown on others. Type the same character again, in its standard form, with an input method for rare characters.",
  "problem.mobile_pattern":
    "This is not a mobile number of the mainland. Write one number of 11 digits that begins with 1; leave the cell empty where there is only a landline or a number from abroad.",
  "problem.email_pattern":
    "This is not a complete e-mail address. Write one address, as in name@example.com; leave the cell empty where there is none.",
  "problem.row_end_before_start": "“{later}” ({laterOn}) is before “{earlier}” ({earlierOn}). Check both and correct the wrong date.",
  "problem.row_too_young":
    "From “{earlier}” ({earlierOn}) to “{later}” ({laterOn}) it is less than {years} years. Check both and correct the wrong date.",
  "problem.row_value_needed":
    "With what “{because}” says, this row must also give “{header}”, and it is empty. Fill in “{header}”, or correct “{because}”.",
  "problem.row_value_needed_status":
    "“{because}” says “{employmentStatus}”, so “{header}” must be given, and it is empty. Fill in “{header}”, or correct “{because}”.",
  "problem.row_value_unexpected": "With what “{because}” says, this row cannot give “{header}”. Clear “{header}”, or correct “{because}”.",
  "problem.row_values_equal": "“{one}” and “{other}” say the same, and they must differ. Correct whichever is wrong.",
  "problem.row_repeated":
    "This row is the same record as row {otherRow}: all columns that tell records apart are equal. Keep only the right one; if they are two records, correct the number, name or date that is wrong.",
  "problem.row_repeated_elsewhere":
    "This row is the same record as row {otherRow} of sheet “{otherSheet}”: all columns that tell records apart are equal. Keep only the right one; if they are two records, correct the number, name or date that is wrong.",

  "problem.header_differs":
    "This sheet goes on from sheet “{otherSheet}”, so both must have the same columns; only one of them has: {headers}. Add these columns to both sheets, or remove them from both.",
  "problem.header_not_found":
    "No header row was found. Write a row of column names above the data; these must be among them: {lookedFor}. Or download the empty template and paste the data into it.",
  "problem.header_missing":
    "Required columns are missing: {headers}. Add them; where they are named differently, change their names to those of the template.",
  "problem.header_duplicate":
    "The column name “{header}” stands there more than once (columns {columns}). Keep one of them; delete or rename the others.",

  "problem.school_unknown":
    "No school has this code: it is neither in the system nor in the sheet 学校 of this file, or its row there is faulty. Check the code for lost zeros and stray spaces; if the school is new, add a row for it to that sheet.",
  "problem.teacher_unknown":
    "No teacher has this number: it is neither in the system nor in the sheet 教师基本信息 of this file, or its row there is faulty. Check the number for lost zeros and stray spaces; if the teacher is new, add a row for them to that sheet.",
  "problem.studio_unknown":
    "No studio has this number: it is neither in the system nor in the sheet 工作室 of this file, or its row there is faulty. Check the number for lost zeros and stray spaces; if the studio is new, add a row for it to that sheet.",
  "problem.project_unknown":
    "No project or team has this number: it is neither in the system nor in the sheet 项目与团队 of this file, or its row there is faulty. Check the number for lost zeros and stray spaces; if the project is new, add a row for it to that sheet.",
  "problem.posting_overlaps":
    "This overlaps the posting in row {otherRow} of sheet “{otherSheet}” (school {school}, {from} to {to}). A person is posted to one school at a time. Correct the wrong date; where one posting follows the other, the first ends on the day before the second begins.",
  "problem.posting_overlaps_open":
    "This overlaps the posting in row {otherRow} of sheet “{otherSheet}” (school {school}, since {from}). A person is posted to one school at a time. Correct the wrong date; if that posting has ended, give its end in that row.",
  "problem.posting_overlaps_standing":
    "This overlaps a posting already in the system (school {school}, {from} to {to}). A person is posted to one school at a time. Correct the dates of this row; if those in the system are wrong, add a row to the sheet 任教履历 with the same school and start and the right end.",
  "problem.posting_overlaps_standing_open":
    "This overlaps a posting already in the system (school {school}, since {from}). A person is posted to one school at a time. Correct the dates of this row; if that posting has ended, add a row to the sheet 任教履历 with the same school and start, and its end.",

  "refusal.file_empty": "This file is empty. Make sure that it is the right one, fill it in, save it and upload it again.",
  "refusal.file_too_large_sized": "This file is {size}; the limit is {limit}. Split it into several and upload each.",
  "refusal.file_legacy_xls": "This is an old Excel file (.xls). Save it as .xlsx in Excel or WPS and upload it again.",
  "refusal.file_encrypted":
    "This file is protected by a password and cannot be read. Remove the password in Excel or WPS, save it and upload it again.",
  "refusal.file_macro":
    "This file contains macros and was not read, for safety. Save it as .xlsx without macros in Excel or WPS and upload it again.",
  "refusal.file_html":
    "This file is really a web page, not an Excel workbook; some systems export such files. Open it in Excel or WPS, save it as .xlsx and upload it again.",
  "refusal.file_not_workbook":
    "This file is not a workbook that can be read. Open it in Excel or WPS, save it as .xlsx and upload it again.",
  "refusal.file_not_workbook_spreadsheet":
    "This is a spreadsheet of another format, not .xlsx. Open it in Excel or WPS, save it as .xlsx and upload it again.",
  "refusal.file_not_workbook_document":
    "This is a document or a presentation, not a workbook. Copy its table into the empty template, save that as .xlsx and upload it.",
  "refusal.file_not_workbook_image":
    "This is a picture, not a workbook. Upload the original .xlsx or .csv; where there is none, type it into the empty template.",
  "refusal.file_not_workbook_archive": "This is an archive, not a workbook. Unpack it and upload the .xlsx or .csv in it.",
  "refusal.file_truncated":
    "This file is not complete; perhaps a download or a copy broke off. Get it again, make sure that it opens in Excel or WPS, and upload it.",
  "refusal.file_damaged":
    "This file is damaged, and some of it cannot be read. Open and repair it in Excel or WPS, save it as a new .xlsx and upload that.",
  "refusal.file_zip_bomb":
    "This file unpacks to an abnormal size and was not read, for safety. Paste its data as values into a new workbook, save that as .xlsx and upload it; where there is very much data, split it into several files.",
  "refusal.file_unsafe_path":
    "This file is not built as a workbook should be and was not read, for safety. Open it in Excel or WPS, save it as a new .xlsx and upload that.",
  "refusal.file_xml_entities":
    "This file contains code that does not belong in a workbook and was not read, for safety. Open it in Excel or WPS, save it as a new .xlsx and upload that.",
  "refusal.file_too_many_rows": "“{sheet}” has more rows than the limit of {max}. Split it over several files and upload each.",
  "refusal.csv_no_known_headers":
    "No known column names were found in this CSV file. Write a row of column names above the data (such as {lookedFor}), separated by commas, tabs or semicolons; if the names are garbled, save the file as .xlsx and upload that.",
  "refusal.csv_unclosed_quote":
    "From row {row} on, a double quote has no partner, so that what follows cannot be split into columns. Add or remove a quote there and upload the file again.",
  "refusal.csv_record_too_long":
    "Row {row} is abnormally long; most likely a double quote has no partner. Check the quotes of this row, or open the file in Excel or WPS, save it as .xlsx and upload that.",
  "refusal.sheet_not_found": "The file has no sheet “{sheet}”, only these: {found}. Correct the sheet’s name, or read it as another sheet.",
  "refusal.sheet_not_found_empty":
    "The file has no sheet “{sheet}” and no other that can be read. Make sure that it is the right file, put the data into a sheet “{sheet}” and upload it again.",
  "refusal.sheet_ambiguous":
    "By its column names this file may be any of these sheets: {candidates}. Say when uploading as which sheet to read it, or correct the sheet’s name and upload it again.",
  "refusal.no_known_sheet":
    "No sheet that can be imported was recognised (what is there: {found}). Change the sheet’s name to one of these: {expected}. A single sheet can also be uploaded as the sheet you choose.",
  "refusal.no_known_sheet_empty":
    "The file has no sheet that can be imported. Make sure that it is the right file; its sheets must be named as one of these: {expected}.",
  "refusal.sheet_name_unknown": "There is no sheet called “{sheet}”. Change it to one of these: {allowed}.",
  "refusal.sheet_twice":
    "The file has more than one sheet “{sheet}”. Merge them into one, or put them into files of their own and upload each.",
  "refusal.import_interrupted": "The system was restarted before this import was done. Nothing was written. Upload the file again.",
  "refusal.job_memory":
    "This file needs more memory than the limit of {mebibytes} MB, so the work was stopped. Split it into several files and upload each.",
  "refusal.job_time":
    "This file took longer than the limit of {minutes} min, so the work was stopped. Split it into several files and upload each; if it is small, tell the system administrator.",
  "refusal.job_cancelled": "The work was cancelled. Start it again when needed.",
}
