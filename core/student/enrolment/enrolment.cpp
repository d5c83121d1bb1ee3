// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/student/enrolment/enrolment.h"

namespace pupitre
{

bool sameEnrolment(const Invitation& one, const Invitation& other)
{
    return one.course == other.course && one.seat == other.seat && one.login == other.login
           && one.host == other.host && one.port == other.port && one.user == other.user;
}

} // namespace pupitre
