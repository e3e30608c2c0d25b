"""A colleague with a spreadsheet: fillinfollowups.py FILE OUT ROW:FIELD=VALUE…, rows counted from the first follow-up.
MOVE=FIELD moves that column behind the last one; ADD appends a row without a key."""
import datetime
import sys

import openpyxl

book = openpyxl.load_workbook(sys.argv[1])
sheet = book.worksheets[0]
columns = {sheet.cell(1, c).value: c for c in range(1, sheet.max_column + 1) if sheet.cell(1, c).value}
first = 5
if not sheet.row_dimensions[1].hidden or not sheet.column_dimensions["A"].hidden:
    sys.exit("the key column or the row of names is not hidden")
rules = sorted((str(r.sqref), r.type, r.formula1) for r in sheet.data_validations.dataValidation)
for action in sys.argv[3:]:
    if action == "ADD":
        sheet.cell(sheet.max_row + 1, columns["finding"]).value = "an added row"
        continue
    target, value = action.split("=", 1)
    if target == "MOVE":
        old, new = columns[value], sheet.max_column + 1
        for row in range(1, sheet.max_row + 1):
            sheet.cell(row, new).value, sheet.cell(row, old).value = sheet.cell(row, old).value, None
        columns[value] = new
        continue
    row, field = target.split(":")
    if field == "review_day" and value[:4].isdigit():
        value = datetime.datetime.strptime(value, "%Y-%m-%d")
    sheet.cell(first + int(row), columns[field]).value = value
book.save(sys.argv[2])
for rule in rules:
    print(*rule)
