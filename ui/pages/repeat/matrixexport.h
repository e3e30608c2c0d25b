#pragma once

#include "core/repeat/repeatmatrix.h"

#include <QString>

#include <memory>
#include <vector>

class QWidget;

namespace redial {

class MatrixModel;
class Session;

/// The matrix as it is sorted: of each category the rate and the calls.
void exportMatrix(Session& session, QWidget* parent, const MatrixModel& model);

/// Calls (rows of the book) beside the calls that repeated them. `summary` goes above the table.
void exportPairs(Session& session, QWidget* parent, std::shared_ptr<const Repeats> repeats,
    std::vector<quint32> rows, const QString& title, const QString& summary);

} // namespace redial
