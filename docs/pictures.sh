#!/bin/sh
# SPDX-FileCopyrightText: 2026 The Pupitre authors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# Takes the guides' pictures from those that the tests made: docs/pictures.sh build/test/tests/ui/shots
set -eu
shots=$1
images=$(dirname "$0")/images
for language in en fr; do
    mkdir -p "$images/$language"
    for picture in who-31:who wizard-when-timetable:when wizard-rehearsed:rehearsal invite-moodle:invite \
        today:today tp-wall:class tp-handin-detail:handin diff:diff week-20-1600:week; do
        cp "$shots/${picture%%:*}-$language-light.png" "$images/$language/${picture##*:}.png"
    done
done
