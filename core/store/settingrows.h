#pragma once

/// Settings that are small tables of text (excluded lines: number, reason; holidays: day, name; roster:
/// 工号, name, team, left), as they are kept in a workspace.

#include <QByteArray>
#include <QStringList>

#include <vector>

namespace redial {

/// A JSON array of arrays of strings. Rows without any text are left out.
QByteArray settingRowsToJson(const std::vector<QStringList>& rows);
/// Each row has `columns` texts. What is not of that shape is left out.
std::vector<QStringList> settingRowsFromJson(const QByteArray& json, int columns);

/// "2024-03-01", from "2024/3/1", "2024年3月1日" and the like as well; empty when it is no day.
QString settingDay(const QString& text);

} // namespace redial
