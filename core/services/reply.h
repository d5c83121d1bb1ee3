// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// How a service answers: a callback in the UI thread, bound to a QObject. If that object dies first the
// answer is dropped; the work itself goes on, because closing a page must not half-start a TP.
#pragma once

#include "core/domain/error.h"

#include <QPointer>

#include <functional>
#include <utility>

class QObject;

namespace pupitre
{

template <class T>
class Reply final
{
public:
    Reply() = default;
    Reply(QObject* context, std::function<void(const Result<T>&)> function)
        : m_bound(context != nullptr), m_context(context), m_function(std::move(function))
    {
    }

    /// In the UI thread only.
    void operator()(const Result<T>& result) const
    {
        if (m_function && (!m_bound || m_context))
            m_function(result);
    }

private:
    bool m_bound = false;
    QPointer<QObject> m_context;
    std::function<void(const Result<T>&)> m_function;
};

} // namespace pupitre
