// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// A built environment to another place: from where, to where, how far it is and how it ended. Closed, it goes
// on in the list of operations.
#pragma once

#include "core/environments/build/imagesonplaces.h"
#include "ui/environments/environmentservices.h"

#include <QDialog>

#include <optional>

class QComboBox;
class QLabel;
class QProgressBar;
class QPushButton;

namespace pupitre
{

class MessageBar;
class QuestionPanel;

class CopyImageDialog final : public QDialog
{
    Q_OBJECT
public:
    /// Shows itself and deletes itself. `services` can copy, and `entry` has an environment.
    CopyImageDialog(const EnvironmentServices& services, const ImagesOnPlaces& images,
                    const ShelfEntry& entry, QWidget* over);

private:
    void layOut();
    void fillSources();
    void fillTargets();
    [[nodiscard]] std::optional<PlaceId> chosen(const QComboBox& box) const;
    void copy();
    void showProgress(ImageCopyId copy);
    void showEnd(ImageCopyId copy);
    void showQuestion();
    void showButtons();

    EnvironmentServices m_services;
    const ImagesOnPlaces& m_images;
    ShelfEntry m_entry;
    std::optional<ImageCopyId> m_shown;
    QComboBox* m_from;
    QComboBox* m_to;
    QProgressBar* m_bar;
    QLabel* m_bytes;
    QuestionPanel* m_question;
    MessageBar* m_outcome;
    QPushButton* m_close;
    QPushButton* m_stop;
    QPushButton* m_copy;
};

} // namespace pupitre
