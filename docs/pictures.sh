#!/bin/sh
# SPDX-FileCopyrightText: 2026 The Pupitre authors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# Takes the guides' pictures from those that the tests made, with ImageMagick:
# docs/pictures.sh build/test/tests/ui/shots
set -eu
shots=$1
images=$(dirname "$0")/images
for language in en fr; do
    mkdir -p "$images/$language"
    for picture in who-31:who wizard-when-timetable:when wizard-rehearsed:rehearsal invite-moodle:invite \
        today:today tp-wall:class tp-handin-detail:handin diff:diff week-20-1600:week wizard-access:access student-courses:student; do
        # 128 colours are more than the look has
        convert "$shots/${picture%%:*}-$language-light.png" +dither -colors 128 -define png:compression-level=9 \
            "PNG8:$images/$language/${picture##*:}.png"
    done
    for picture in gpus-person:gpus usage:usage forecast-conflict:forecast; do
        convert "$shots/../gpus/shots/${picture%%:*}-$language-light.png" +dither -colors 128 -define png:compression-level=9 \
            "PNG8:$images/$language/${picture##*:}.png"
    done
    # Every page of the wizard for environments, in both schemes
    for picture in platform import packages hardware files tools build; do
        for scheme in light dark; do
            convert "$shots/environment-$picture-$language-$scheme.png" +dither -colors 64 \
                -define png:compression-level=9 "PNG8:$images/$language/environment-$picture-$scheme.png"
        done
    done
done
